/** The texts and choices that a face is made of, by name: read from what is printed, and put back into it. */
import type { PlacardSpec, Printed } from './spec.ts';

/** Each is the way to its value in a `PlacardSpec`. What no format prints is not among them. */
export const FACE_FIELDS = [
  'payload',
  'symbol.level',
  'format',
  'ink',
  'gate',
  'drawing',
  'draft.first',
  'draft.second',
  'commune',
  'city',
  'kind.first',
  'kind.second',
  'title.first',
  'title.second',
  'tagline.first',
  'tagline.second',
  'call.lead',
  'call.purpose',
  'call.second',
  'call.secondLead',
  'shortAddress',
  'serial',
  'trust.first',
  'trust.second',
  'domain',
  'promise.first',
  'promise.second',
  'shortPromise.first',
  'shortPromise.second',
  'office.label',
  'office.name',
  'hotline.number',
  'hotline.label',
] as const;

export type FaceField = (typeof FACE_FIELDS)[number];

/** Texts by their names; a name is missing where the placard has no such text. */
export type FaceValues = Readonly<Partial<Record<FaceField, string | undefined>>>;

const OPTIONAL = /^(?:draft|hotline)\.|\.second(?:Lead)?$/u;

/** Whether a placard may lack the text; every placard has the others. */
export function isOptional(name: FaceField): boolean {
  return OPTIONAL.test(name);
}

/** Values of a face by their names; where they were written does not show. */
export function faceFields(spec: PlacardSpec): FaceValues {
  const found = FACE_FIELDS.map((name) => [name, textAt(spec, name)] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== undefined));
}

/** `spec` with other values; undefined takes an optional text away, with what belongs to it. */
export function withFaceFields(spec: PlacardSpec, values: FaceValues): PlacardSpec {
  let changed: PlacardSpec = spec;
  for (const name of FACE_FIELDS) {
    if (name in values) changed = replaced(changed, name.split('.'), values[name]) as PlacardSpec;
  }
  const { draft, hotline } = changed;
  return {
    ...changed,
    draft: isWhole(draft?.first) ? draft : undefined,
    hotline: isWhole(hotline?.number) && isWhole(hotline.label) ? hotline : undefined,
  };
}

function textAt(spec: PlacardSpec, name: FaceField): string | undefined {
  let value: unknown = spec;
  for (const key of name.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : (value as Printed | undefined)?.text;
}

/** A text that was written nowhere. */
const UNPLACED = { field: '', origin: { file: '', line: 0 } };

function replaced(node: unknown, [key, ...rest]: readonly string[], text: string | undefined): unknown {
  if (key !== undefined) {
    const parent = (node ?? {}) as Record<string, unknown>;
    return { ...parent, [key]: replaced(parent[key], rest, text) };
  }
  if (text === undefined || typeof node === 'string') return text;
  return { ...(node ?? UNPLACED), text };
}

/** Types promise it; a group that was put together text by text may lack it. */
function isWhole(text: Printed | undefined): text is Printed {
  return text !== undefined;
}
