import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import { interpret } from '../../src/catalog/interpret.ts';
import { pictureIssues } from '../../src/infographic/check.ts';
import { COLLECTION_NAMES } from '../../src/model/collection-names.ts';
import { placardIssues } from '../../src/placard/check.ts';
import type { SyntheticFile } from './synthetic-entry.ts';
import { syntheticContent } from './synthetic.ts';

function contentFolder(made: readonly SyntheticFile[]) {
  const files = made.map(({ path, text }) => {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, bytes };
  });
  const parents = (path: string) => path.split('/').map((_, depth, names) => names.slice(0, depth).join('/'));
  const folders = new Set(made.flatMap(({ path }) => parents(path).slice(1)));
  return { files, folders: [...folders] };
}

describe('syntheticContent', () => {
  it('has nothing to complain about, in any collection, and one placard for three entries', () => {
    const { catalog, issues, counts } = interpret(contentFolder(syntheticContent(30)));
    expect(issues).toEqual([]);
    expect(Object.keys(counts.entries).filter((name) => counts.entries[name as 'relics'] > 0)).toEqual([
      ...COLLECTION_NAMES,
    ]);
    expect(catalog?.placards).toHaveLength(10);
    if (catalog === undefined) return;
    expect(placardIssues(catalog, loadFonts())).toEqual([]);
    expect(pictureIssues(catalog, loadFonts())).toEqual([]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(syntheticContent(20)).toEqual(syntheticContent(20));
    expect(syntheticContent(20, 1)).not.toEqual(syntheticContent(20));
  });
});
