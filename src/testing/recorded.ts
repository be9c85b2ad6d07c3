import { marksOf, sourceTexts } from '../catalog/text-marks.ts';
import { withMarks } from '../catalog/translation-file.ts';
import type { FileChanges } from './content.ts';
import { smallCatalog } from './small-catalog.ts';

/** Lets a translation of the small commune say that it was made from the texts of the fixture, with `changes`. */
export function recordedFrom(ref: string, changes: FileChanges = {}): (translation: string) => string {
  const { collection, main } = smallCatalog(changes).entry(ref);
  const marks = marksOf(sourceTexts(collection, main));
  return (translation) => withMarks(translation, marks);
}
