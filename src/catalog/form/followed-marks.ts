/** Marks that translations keep of a body, carried over when only the way it is written changes. */
import { BODY, markOf, paragraphsOf } from '../text-marks.ts';

/** The new mark of every paragraph, by its old one. */
export function followedMarks(before: string, after: string): ReadonlyMap<string, string> {
  const now = paragraphsOf(after);
  return new Map(paragraphsOf(before).map(({ text }, at) => [markOf(text), markOf(now[at]?.text ?? text)]));
}

/** The front matter of a translation, with its marks of the body as they are now. */
export function withFollowedMarks(
  data: Readonly<Record<string, unknown>>,
  marks: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const note = data['translation'];
  if (!isGroup(note) || !isGroup(note['of'])) return data;
  const { [BODY]: kept } = note['of'];
  if (typeof kept !== 'string') return data;
  const followed = kept.split(' ').map((mark) => marks.get(mark) ?? mark);
  return { ...data, translation: { ...note, of: { ...note['of'], [BODY]: followed.join(' ') } } };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
