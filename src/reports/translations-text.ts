/** The report on translations as lines for a terminal, and as JSON. */
import { fill } from '../strings/index.ts';
import type { ReportLocale } from './issue-text.ts';
import type { LocaleCoverage, OutdatedLine, TranslationReport } from './translations.ts';

const WORDS = {
  vi: {
    coverage: '{locale}  {label}: {translated}/{entries} bài ({percent} %).',
    makers: '{byPerson} do người dịch, {byMachine} do máy dịch; {reviewed} đã có người đọc lại.',
    missing: 'Chưa dịch: {refs}.',
    more: '{refs} và {n} bài nữa',
    unrecorded:
      'Chưa ghi nhận dịch từ đâu, nên không biết có cũ không: {n} tệp. Ghi lần đầu: npm run translated -- --new',
    changed: 'bản chính đã sửa',
    added: 'bản chính thêm đoạn',
    removed: 'bản chính bỏ một đoạn ở đây',
    record: 'Dịch lại xong thì ghi nhận: npm run translated -- {files}',
    fresh: 'Không bản dịch nào bị bản chính bỏ lại.',
  },
  en: {
    coverage: '{locale}  {label}: {translated} of {entries} entries ({percent} %).',
    makers: '{byPerson} by a person, {byMachine} by machine; {reviewed} reviewed.',
    missing: 'Not translated: {refs}.',
    more: '{refs} and {n} more',
    unrecorded:
      'Not recorded what they were made from, so it is not known whether they are out of date: {n} files. The first time: npm run translated -- --new',
    changed: 'the main file has changed',
    added: 'the main file has a new paragraph',
    removed: 'the main file has lost a paragraph here',
    record: 'When the translation is mended: npm run translated -- {files}',
    fresh: 'No translation has been left behind by its main file.',
  },
} as const;

/** Refs in one line. */
const REFS_SHOWN = 6;
/** Characters of a text that are shown. */
const EXCERPT_LENGTH = 72;

export interface TranslationTextOptions {
  readonly locale: ReportLocale;
  /** Content folder as it should be shown before each path. */
  readonly folder: string;
}

export function translationText(report: TranslationReport, options: TranslationTextOptions): string {
  const words = WORDS[options.locale];
  const outdated = report.locales.flatMap(({ outdated }) => outdated);
  const recorded = report.locales.every(({ unrecorded }) => unrecorded.length === 0);
  return [
    report.locales.map((coverage) => coverageText(coverage, report.entries, options)).join('\n'),
    ...outdated.map((line) => outdatedText(line, options)),
    ...(outdated.length > 0
      ? [fill(words.record, { files: [...new Set(outdated.map(({ file }) => file))].join(' ') })]
      : recorded
        ? [words.fresh]
        : []),
  ].join('\n\n');
}

function coverageText(coverage: LocaleCoverage, entries: number, { locale }: TranslationTextOptions): string {
  const words = WORDS[locale];
  const { missing, unrecorded, translated } = coverage;
  const percent = entries === 0 ? 100 : Math.floor((translated / entries) * 100);
  const shown = missing.slice(0, REFS_SHOWN).join(', ');
  const refs =
    missing.length > REFS_SHOWN ? fill(words.more, { refs: shown, n: missing.length - REFS_SHOWN }) : shown;
  const { label, byPerson, byMachine, reviewed } = coverage;
  return [
    fill(words.coverage, { locale: coverage.locale, label, translated, entries, percent }),
    ...(translated > 0 ? [`  ${fill(words.makers, { byPerson, byMachine, reviewed })}`] : []),
    ...(missing.length > 0 ? [`  ${fill(words.missing, { refs })}`] : []),
    ...(unrecorded.length > 0 ? [`  ${fill(words.unrecorded, { n: unrecorded.length })}`] : []),
  ].join('\n');
}

/**
 *     content/relics/nui-voi/index.en.mdx:35  tagline  the main file has changed
 *       content/relics/nui-voi/index.vi.mdx:3  Núi đá dáng voi nằm …
 */
function outdatedText(
  { file, line, change, field, source }: OutdatedLine,
  { locale, folder }: TranslationTextOptions,
): string {
  const name = typeof field === 'object' ? field[locale] : field;
  const place = `  ${folder}/${source.file}:${source.line}  ${excerpt(source.text)}`;
  return [`${folder}/${file}:${line}  ${name}  ${WORDS[locale][change]}`, place.trimEnd()].join('\n');
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= EXCERPT_LENGTH ? line : `${line.slice(0, EXCERPT_LENGTH - 1).trimEnd()}…`;
}

export function translationJson(report: TranslationReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
