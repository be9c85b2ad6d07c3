/** A fault planted in the small commune, and the findings that must follow from it. */
import type { IssueId } from '../../model/issue-rules.ts';
import { smallFiles, type FileChanges } from '../content.ts';

export interface Fault {
  /** What is wrong, as the end of a sentence: "a tab as indent". */
  readonly name: string;
  readonly changes: FileChanges;
  /** Every finding, in order: rule and `file:line`. */
  readonly issues: readonly (readonly [IssueId, string])[];
}

export const RELIC = 'relics/dinh-mau/index.vi.mdx';
export const RELIC_EN = 'relics/dinh-mau/index.en.mdx';
export const PRODUCT = 'products/mat-ong-mau/index.vi.mdx';
export const SERVICE = 'services/chung-thuc/index.vi.mdx';
export const PLACE = 'places/trung-tam-mau/index.vi.mdx';
export const FESTIVAL = 'festivals/hoi-mau/index.vi.mdx';
export const TRAIL = 'trails/mot-vong-mau/index.vi.mdx';
export const PLACARD = 'placards/7K3Q.yaml';
export const SITE = 'site.yaml';

/** Replaces the first `old`; a change that finds nothing is an error of the test. */
export function swap(old: string, replacement: string): (text: string) => string {
  return (text) => text.replace(old, () => replacement);
}

/** Adds lines at the end of the front matter, on the line of the closing `---`. */
export function addFields(lines: string): (text: string) => string {
  return (text) => text.replace('\n---\n', () => `\n${lines}\n---\n`);
}

/** Puts `body` in place of the text below the front matter; it starts two lines below the closing `---`. */
export function withBody(body: string): (text: string) => string {
  return (text) => `${text.slice(0, text.indexOf('\n---\n', 4) + 5)}\n${body}\n`;
}

/** One finding. */
export function fault(
  name: string,
  file: string,
  change: (text: string) => string,
  id: IssueId,
  line: number,
): Fault {
  return { name, changes: { [file]: change }, issues: [[id, `${file}:${line}`]] };
}

/** Contents of the first placard of the small commune. */
export function smallPlacard(): string {
  const text = smallFiles()[PLACARD];
  if (typeof text !== 'string') throw new TypeError(`There is no ${PLACARD}.`);
  return text;
}
