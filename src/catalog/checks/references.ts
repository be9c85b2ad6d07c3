/** References from one entry to another. */
import { z } from 'astro/zod';
import { nearest } from '../../lib/nearest.ts';
import { isCollectionName, type CollectionName } from '../../model/collection-names.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { metaOf, shapeOf, unwrap } from '../../model/field.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import { placardSchema } from '../../model/placard.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { pathLabel } from '../field-path.ts';
import { entriesByName } from '../formerly.ts';
import type { YamlFile } from '../yaml.ts';

export interface FoundReference {
  readonly path: FieldPath;
  readonly ref: string;
  /** Collections that it may point into. */
  readonly allowed: readonly CollectionName[];
}

/** Every reference in `data`, whether it leads anywhere or not. */
export function referencesIn(schema: z.ZodType, data: unknown, path: FieldPath = []): FoundReference[] {
  const inner = unwrap(schema);
  const { refersTo } = metaOf(schema);
  if (refersTo !== undefined) return typeof data === 'string' ? [{ path, ref: data, allowed: refersTo }] : [];
  if (inner instanceof z.ZodArray) {
    if (!Array.isArray(data)) return [];
    return data.flatMap((item, index) => referencesIn(inner.element as z.ZodType, item, [...path, index]));
  }
  if (inner instanceof z.ZodObject && typeof data === 'object' && data !== null) {
    return Object.entries(shapeOf(inner)).flatMap(([name, field]) =>
      referencesIn(field, (data as Record<string, unknown>)[name], [...path, name]),
    );
  }
  return [];
}

export function referenceIssues({ entries, placards }: Draft): Issue[] {
  const refs = new Set<string>(entries.map(({ ref }) => ref));
  const names = entriesByName(entries);
  return [
    ...entries.flatMap(({ collection, main, ref }) =>
      fileIssues(main?.yaml, COLLECTIONS[collection], { refs, names, own: ref }),
    ),
    ...placards.flatMap(({ yaml }) => fileIssues(yaml, placardSchema, { refs, names })),
  ];
}

interface Known {
  /** Of every entry. */
  readonly refs: ReadonlySet<string>;
  /** Entries by their refs and by their former names. */
  readonly names: ReadonlyMap<string, DraftEntry>;
  /** Of the entry that refers; missing for a placard, which finds entries by their former names too. */
  readonly own?: string;
}

function fileIssues(yaml: YamlFile | undefined, schema: z.ZodType, known: Known): Issue[] {
  if (yaml?.data === undefined) return [];
  return referencesIn(schema, yaml.data).flatMap((reference) => {
    const issue = referenceIssue(reference, known);
    if (issue === undefined) return [];
    const severity = issue.id === 'reference/former' && known.own === undefined ? 'warning' : 'error';
    return [issueAt(yaml.locate(reference.path), issue.id, issue.values, severity)];
  });
}

function referenceIssue(
  { path, ref, allowed }: FoundReference,
  { refs, names, own }: Known,
): Pick<Issue, 'id' | 'values'> | undefined {
  const [collection = '', slug] = ref.split('/');
  // Anything else has the wrong form, which the schema has said already.
  if (slug === undefined || !/^[a-z]+\/[a-z0-9-]+$/u.test(ref)) return undefined;
  if (ref === own) return { id: 'reference/self', values: {} };
  if (refs.has(ref)) {
    if (isCollectionName(collection) && allowed.includes(collection)) return undefined;
    const values = { field: pathLabel(path), collection, ref, allowed: allowed.join(', ') };
    return { id: 'reference/wrong-collection', values };
  }
  const moved = names.get(ref)?.ref;
  if (moved !== undefined && isAllowed(moved, allowed)) {
    return { id: 'reference/former', values: { ref, now: moved } };
  }
  const candidates = [...refs].filter((candidate) => candidate !== own && isAllowed(candidate, allowed));
  const near = candidates.find((candidate) => candidate.split('/')[1] === slug) ?? nearest(ref, candidates);
  return near === undefined
    ? { id: 'reference/missing', values: { ref } }
    : { id: 'reference/misspelt', values: { ref, near } };
}

function isAllowed(ref: string, allowed: readonly CollectionName[]): boolean {
  return allowed.some((collection) => ref.startsWith(`${collection}/`));
}
