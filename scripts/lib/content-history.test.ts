/** The registry against real histories, each in a small repository of its own. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { permanenceIssues } from '../../src/catalog/checks/permanence.ts';
import { readContent } from '../../src/catalog/read.ts';
import { smallFiles, temporaryFolder } from '../../src/testing/content.ts';
import { runGit, temporaryRepository, type Repository } from '../../src/testing/repository.ts';
import { readContentHistory } from './content-history.ts';

const FIRST = 'placards/7K3Q.yaml';
const SECOND = 'placards/2B58.yaml';

const files = Object.fromEntries(
  Object.entries(smallFiles()).map(([name, text]) => [`content/${name}`, text as string]),
);
const registry = (name: string) => files[`content/${name}`] ?? '';

/** A repository with the small commune in `content/`, committed. */
function commune(): Repository {
  const repository = temporaryRepository();
  repository.commit(files);
  return repository;
}

function findings(folder: string, strict = false) {
  const { draft } = readContent(folder);
  if (draft === undefined) throw new Error(`There is no content in ${folder}.`);
  return permanenceIssues(draft, readContentHistory(folder), strict);
}

/** Rule and place of every finding about the commune in `repository`. */
function found(repository: Repository) {
  return findings(path.join(repository.path, 'content')).map(({ id, file, line }) => [id, `${file}:${line}`]);
}

const edited = (name: string, old: string, now: string) => ({
  [`content/${name}`]: registry(name).replace(old, () => now),
});

describe('allows', () => {
  test('a registry that only grows', () => {
    using repository = commune();
    repository.commit({ 'content/placards/4M73.yaml': registry(FIRST).replace('bên phải', 'bên trái') });
    repository.edit({ 'content/placards/9KTZ.yaml': registry(FIRST).replace('bên phải', 'sau') });
    expect(found(repository)).toEqual([]);
  });

  test('a placard that opens another entry, hangs elsewhere, or is retired', () => {
    using repository = commune();
    repository.commit(edited(FIRST, 'opens: relics/dinh-mau', 'opens: relics/gieng-mau'));
    repository.commit(edited(SECOND, 'at: places/cho-mau', 'at: places/trung-tam-mau'));
    repository.commit(
      edited(FIRST, 'status: planned', "status: retired\nretiredOn: '2026-12-01'\nsuccessor: 2B58"),
    );
    expect(found(repository)).toEqual([]);
  });

  test('a file that was removed and brought back as it was', () => {
    using repository = commune();
    repository.commit({ [`content/${FIRST}`]: undefined });
    repository.commit({ [`content/${FIRST}`]: registry(FIRST) });
    repository.commit(edited(FIRST, 'opens: relics/dinh-mau', 'opens: relics/gieng-mau'));
    expect(found(repository)).toEqual([]);
  });
});

describe('finds', () => {
  test('a code that was removed, before and after the commit', () => {
    using repository = commune();
    repository.edit({ [`content/${FIRST}`]: undefined });
    expect(found(repository)).toEqual([['registry/removed', `${FIRST}:1`]]);
    repository.commit({});
    expect(found(repository)).toEqual([['registry/removed', `${FIRST}:1`]]);
  });

  test('the commit that a removed file comes back from', () => {
    using repository = commune();
    repository.commit({ 'content/README.md': 'Một.\n' });
    repository.commit({ [`content/${FIRST}`]: undefined });
    const [issue] = findings(path.join(repository.path, 'content'));
    repository.git('-C', 'content', 'restore', `--source=${issue?.values['commit'] as string}`, '--', FIRST);
    expect(found(repository)).toEqual([]);
  });

  test('a code that was reused after its file was removed', () => {
    using repository = commune();
    repository.commit({ [`content/${FIRST}`]: undefined });
    repository.commit(edited(FIRST, 'opens: relics/dinh-mau', 'opens: relics/gieng-mau'));
    expect(found(repository)).toEqual([['registry/reused', `${FIRST}:1`]]);
  });

  test('a code that was written over with another placard', () => {
    using repository = commune();
    repository.edit(edited(FIRST, "issuedOn: '2026-11-20'", "issuedOn: '2027-01-05'"));
    expect(found(repository)).toEqual([['registry/reused', `${FIRST}:1`]]);
    repository.commit({});
    expect(found(repository)).toEqual([['registry/reused', `${FIRST}:1`]]);
  });

  test('two codes that were swapped, until they are put back', () => {
    using repository = commune();
    repository.edit({
      ...edited(FIRST, 'opens: relics/dinh-mau', 'opens: products/mat-ong-mau'),
      ...edited(SECOND, 'opens: products/mat-ong-mau', 'opens: relics/dinh-mau'),
    });
    expect(found(repository)).toEqual([['registry/swapped', `${SECOND}:1`]]);
    repository.commit({});
    expect(found(repository)).toEqual([['registry/swapped', `${SECOND}:1`]]);
    repository.commit({ [`content/${FIRST}`]: registry(FIRST), [`content/${SECOND}`]: registry(SECOND) });
    expect(found(repository)).toEqual([]);
  });

  test('a code that was renamed, before and after the commit', () => {
    using repository = commune();
    repository.edit({ [`content/${FIRST}`]: undefined, 'content/placards/4M73.yaml': registry(FIRST) });
    expect(found(repository)).toEqual([['registry/renamed', 'placards/4M73.yaml:1']]);
    repository.commit({});
    expect(found(repository)).toEqual([['registry/renamed', 'placards/4M73.yaml:1']]);
  });

  test('a printed placard that the registry calls planned again', () => {
    using repository = commune();
    const printed = `status: printed\nprintedOn: '2026-11-25'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/`;
    repository.commit(edited(FIRST, 'status: planned', printed));
    expect(found(repository)).toEqual([]);
    repository.commit({ [`content/${FIRST}`]: registry(FIRST) });
    expect(found(repository)).toEqual([['registry/unprinted', `${FIRST}:1`]]);
  });

  test('a code that a merge dropped', () => {
    using repository = commune();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'content/placards/4M73.yaml': registry(FIRST).replace('bên phải', 'bên trái') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'note.txt': 'Một.\n' });
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    repository.commit({ 'content/placards/4M73.yaml': undefined });
    expect(found(repository)).toEqual([['registry/removed', 'placards/4M73.yaml:1']]);
  });

  test('an entry that is gone: a warning, an error where a printed placard opens it', () => {
    using repository = commune();
    const relic = Object.keys(files).filter((name) => name.startsWith('content/relics/gieng-mau/'));
    repository.commit(Object.fromEntries(relic.map((name) => [name, undefined])));
    const content = path.join(repository.path, 'content');
    expect(findings(content)).toMatchObject([
      { id: 'history/entry-gone', severity: 'warning', values: { ref: 'relics/gieng-mau' } },
    ]);
    const printed = registry(FIRST)
      .replace('opens: relics/dinh-mau', 'opens: relics/gieng-mau')
      .replace(
        'status: planned',
        "status: printed\nprintedOn: '2026-11-25'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/",
      );
    repository.commit({ [`content/${FIRST}`]: printed });
    expect(findings(content)).toMatchObject([{ id: 'history/entry-gone', severity: 'error' }]);
  });

  test('a renamed entry, until the entry lists its former name', () => {
    using repository = commune();
    repository.git('mv', 'content/places/cho-mau', 'content/places/cho-moi');
    repository.commit({});
    expect(found(repository)).toEqual([['history/entry-moved', 'places/cho-moi/index.vi.mdx:2']]);
    const referring = Object.entries(files)
      .filter(([name, text]) => /\.mdx$/u.test(name) && text.includes('places/cho-mau'))
      .map(([name, text]) => [name, text.replaceAll('places/cho-mau', 'places/cho-moi')] as const);
    const main = files['content/places/cho-mau/index.vi.mdx'] ?? '';
    repository.commit({
      ...Object.fromEntries(referring),
      'content/places/cho-moi/index.vi.mdx': main.replace('\n---\n', '\nformerly: [places/cho-mau]\n---\n'),
    });
    expect(found(repository)).toEqual([]);
    const { catalog } = readContent(path.join(repository.path, 'content'));
    expect(catalog?.placards.find(({ code }) => code === '2B58')?.at).toBe('places/cho-moi');
  });
});

describe('says that it cannot prove anything', () => {
  it('in a shallow clone, which becomes an error where nobody looks', () => {
    using repository = commune();
    repository.commit({ 'note.txt': 'Một.\n' });
    using clones = temporaryFolder();
    const url = pathToFileURL(repository.path).href;
    runGit(clones.path, 'clone', '--quiet', '--depth=1', url, 'shallow');
    runGit(clones.path, 'clone', '--quiet', url, 'whole');
    const shallow = path.join(clones.path, 'shallow/content');
    expect(findings(shallow)).toMatchObject([{ id: 'history/shallow', severity: 'warning' }]);
    expect(findings(shallow, true)).toMatchObject([{ id: 'history/shallow', severity: 'error' }]);
    expect(findings(path.join(clones.path, 'whole/content'), true)).toEqual([]);
  });

  it('outside of a repository, before the first commit, and before the registry is committed', () => {
    using repository = temporaryRepository();
    repository.edit(files);
    expect(found(repository)).toEqual([['history/no-commit', 'placards:1']]);
    repository.git('add', '--', 'content/site.yaml');
    repository.git('commit', '--quiet', '--message', 'Begin');
    expect(found(repository)).toEqual([['history/no-commit', 'placards:1']]);
    repository.git('-c', 'core.quotepath=on', 'add', '--all');
    repository.git('commit', '--quiet', '--message', 'Add the content');
    expect(found(repository)).toEqual([]);
    using folder = temporaryFolder();
    expect(readContentHistory(folder.path)).toEqual({ kind: 'gap', gap: { kind: 'no-repository' } });
  });
});

test('content at the top of a repository of its own is read as well', () => {
  using repository = temporaryRepository();
  repository.commit(smallFiles());
  repository.commit({ [SECOND]: undefined });
  expect(findings(repository.path)).toMatchObject([{ id: 'registry/removed', file: SECOND }]);
});
