import { marksOf, sourceTexts } from '../catalog/text-marks.ts';
import { withMarks } from '../catalog/translation-file.ts';
import { smallCatalog } from './small-catalog.ts';

/** Lets a translation of the small commune say that it was made from the texts of the fixture. */
export function recordedFrom(ref: string): (translation: string) => string {
  const { collection, main } = smallCatalog().entry(ref);
  const marks = marksOf(sourceTexts(collection, main));
  return (translation) => withMarks(translation, marks);
}
