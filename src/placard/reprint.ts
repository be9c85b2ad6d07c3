/**
 * Which placards must be printed again: faces as they were saved when something was printed, beside those of today.
 * Only what can be seen on the placard counts; a story, a summary or a source is not on it.
 */
import { DRAWINGS } from '../brand/drawings.ts';
import type { Fonts } from '../brand/fonts.ts';
import { GATES } from '../brand/palette.ts';
import type { Catalog, Placard } from '../catalog/catalog.ts';
import { compareCodePoints } from '../lib/compare.ts';
import { PLACARD_FORMATS, PLACARD_INKS } from '../model/placard.ts';
import type { SavedPlacard } from '../model/saved-manifest.ts';
import { drawnPlacards } from './check.ts';
import { draftReasons } from './draft.ts';
import { FACE_FIELDS, faceFields, isOptional, withFaceFields } from './face-fields.ts';
import type { FaceField, FaceValues } from './face-fields.ts';
import { faceLook } from './face-record.ts';
import { placardSpec, type PlacardSpec } from './spec.ts';

/** Something on the face that was otherwise; undefined where it was or is not there. */
export interface FaceChange {
  readonly field: FaceField;
  readonly old: string | undefined;
  readonly new: string | undefined;
}

export interface ChangedPlacard {
  readonly placard: Placard;
  readonly saved: SavedPlacard;
  /** In the order of `FACE_FIELDS`. */
  readonly changes: readonly FaceChange[];
  /** Layout, fonts or art of the tool make the same texts look otherwise. */
  readonly restyled: boolean;
  /** It is a draft today. */
  readonly draft: boolean;
}

/** Each list by code. */
export interface Reprint {
  readonly changed: readonly ChangedPlacard[];
  /** Not among the saved ones. */
  readonly added: readonly Placard[];
  /** The saved face was final, and its entry is not confirmed today: the sign may still be right. */
  readonly unconfirmed: readonly Placard[];
  /** Taken down for good since. */
  readonly retired: readonly Placard[];
  /** No longer in the registry. */
  readonly gone: readonly SavedPlacard[];
  readonly unchanged: number;
}

/** Compares every placard of `catalog` with the one of its code among `saved`. */
export function comparePlacards(catalog: Catalog, saved: readonly SavedPlacard[], fonts: Fonts): Reprint {
  const before = new Map(saved.map((placard) => [placard.code, placard]));
  const registered = new Map(catalog.placards.map((placard) => [placard.code, placard]));
  const drawn = drawnPlacards(catalog);
  const changed: ChangedPlacard[] = [];
  let unchanged = 0;
  for (const placard of drawn) {
    const old = before.get(placard.code);
    if (old === undefined) continue;
    const change = changeOf(catalog, placard, old, fonts);
    if (change === undefined) unchanged += 1;
    else changed.push(change);
  }
  return {
    changed,
    added: drawn.filter(({ code }) => !before.has(code)),
    unconfirmed: drawn.filter((placard) => {
      const old = before.get(placard.code);
      return old !== undefined && isFinal(old) && draftReasons(placard).length > 0;
    }),
    retired: catalog.placards.filter(({ code, status }) => status === 'retired' && before.has(code)),
    gone: [...before.values()]
      .filter(({ code }) => !registered.has(code))
      .toSorted((a, b) => compareCodePoints(a.code, b.code)),
    unchanged,
  };
}

/** What the squares of the symbol depend on, besides the code; every format shows it. */
const IN_SYMBOL: readonly FaceField[] = ['payload', 'symbol.level'];

function changeOf(
  catalog: Catalog,
  placard: Placard,
  saved: SavedPlacard,
  fonts: Fonts,
): ChangedPlacard | undefined {
  const today = placardSpec(catalog, placard);
  // What is not confirmed any more is no other sign; it is told of by itself.
  const spec = isFinal(saved) ? { ...today, draft: undefined } : today;
  const look = faceLook(spec, fonts);
  const old = savedValues(saved);
  const now = faceFields(spec);
  const different = FACE_FIELDS.filter((field) => field in old && old[field] !== now[field]);
  const inSymbol = different.filter((field) => IN_SYMBOL.includes(field));
  const looksTheSame = saved.face.look === look;
  if (looksTheSame && inSymbol.length === 0) return undefined;

  const lookWith = (values: FaceValues): string | undefined =>
    isDrawable(values) ? faceLook(withFaceFields(spec, values), fonts) : undefined;
  const restyled = !looksTheSame && lookWith(old) !== saved.face.look;
  const seen = looksTheSame
    ? inSymbol
    : different.filter((field) => IN_SYMBOL.includes(field) || lookWith(swapped(field, old)) !== look);
  // Texts that show only together: rather all of them than none.
  const named = seen.length === 0 && !restyled ? different : seen;
  return {
    placard,
    saved,
    changes: named
      .filter((field) => !comesWithOther(field, old, now))
      .map((field) => ({ field, old: old[field], new: now[field] })),
    restyled,
    draft: today.draft !== undefined,
  };
}

/** Whether the saved face bore no mark of a draft. */
function isFinal({ face }: SavedPlacard): boolean {
  return face.fields['draft.first'] === undefined;
}

/** All values of the face as it was; one that the manifest was too old to know is left out. */
function savedValues({ face }: SavedPlacard): FaceValues {
  const known = FACE_FIELDS.filter((field) => field in face.fields || isOptional(field));
  return Object.fromEntries(known.map((field) => [field, face.fields[field]]));
}

/** Texts that are there only together with the first of them. */
const COMPANIONS: Readonly<Partial<Record<FaceField, FaceField>>> = {
  'draft.first': 'draft.second',
  'hotline.number': 'hotline.label',
};

function swapped(field: FaceField, old: FaceValues): FaceValues {
  const other = COMPANIONS[field];
  return { [field]: old[field], ...(other === undefined ? {} : { [other]: old[other] }) };
}

/** Whether the text came or went with the one that it belongs to, which is named. */
function comesWithOther(field: FaceField, old: FaceValues, now: FaceValues): boolean {
  const leader = FACE_FIELDS.find((candidate) => COMPANIONS[candidate] === field);
  return leader !== undefined && (old[leader] === undefined || now[leader] === undefined);
}

/** What each choice is chosen from. */
const CHOICES: Readonly<Partial<Record<FaceField, readonly string[]>>> = {
  format: PLACARD_FORMATS,
  ink: PLACARD_INKS,
  gate: GATES,
  drawing: DRAWINGS,
} satisfies { readonly [Name in keyof PlacardSpec]?: readonly PlacardSpec[Name][] };

/** Whether this version of the tool knows every choice; one that it has lost cannot be drawn. */
function isDrawable(values: FaceValues): boolean {
  return Object.entries(CHOICES).every(([field, choices]) => {
    const value = values[field as FaceField];
    return value === undefined || choices.includes(value);
  });
}
