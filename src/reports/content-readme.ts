/** `content/README.md`: how to write a commune's content, made from the schemas. */
import { inline } from '../catalog/example.ts';
import { BODY_COMPONENTS } from '../model/components.ts';
import { chapterSchema } from '../model/chapter.ts';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { entryFields } from '../model/entry.ts';
import { metaOf, shapeOf } from '../model/field.ts';
import { LOG_NAMES, LOG_SCHEMAS } from '../model/log.ts';
import { placardSchema } from '../model/placard.ts';
import { siteSchema } from '../model/site.ts';
import { translationNote } from '../model/translation.ts';
import { stringsFor } from '../strings/index.ts';
import { exampleFiles } from './content-examples.ts';
import { EXAMPLE_SLUGS } from './example-values.ts';
import { README_WORDS } from './content-readme-words.ts';
import { fieldRows, kindOf, type FieldRow } from './field-rows.ts';
import { REPORT_LOCALES, type ReportLocale } from './issue-text.ts';

/** The whole file: Vietnamese, English, then example files that serve both. */
export function contentReadme(): string {
  return [
    '<!-- Tệp này do `npm run content-readme` viết ra từ src/model; sửa ở đó rồi chạy lại.',
    '     This file is written by `npm run content-readme` from src/model; change it there. -->',
    '',
    ...REPORT_LOCALES.flatMap(half),
    ...examples(),
  ].join('\n');
}

function half(locale: ReportLocale): string[] {
  const words = README_WORDS[locale];
  const names = stringsFor(locale).terms.collections;
  return [
    ...words.intro,
    ...words.folders,
    ...words.entry,
    `## ${words.commonFields}`,
    '',
    ...table(fieldRows(entryFields), locale),
    '',
    ...words.translation,
    ...table(fieldRows({ translation: translationNote }), locale),
    '',
    ...COLLECTION_NAMES.flatMap((name) => {
      const own = Object.entries(shapeOf(COLLECTIONS[name])).filter(([field]) => !(field in entryFields));
      const rows = table(fieldRows(Object.fromEntries(own)), locale);
      const file = `${name}/${EXAMPLE_SLUGS[name]}/index.vi.mdx`;
      const link = `${words.fullExample}: [${file}](#${anchorOf(file)})`;
      return [`## ${name}/ – ${names[name]}`, '', words.collections[name], '', ...rows, '', link, ''];
    }),
    ...words.body,
    ...Object.values(BODY_COMPONENTS).flatMap((component) => [
      `- ${component[locale]}`,
      '',
      ...['```mdx', ...component.example.split('\n'), '```'].map((line) => (line === '' ? '' : `  ${line}`)),
      '',
    ]),
    ...words.registry,
    ...table(fieldRows(placardSchema.shape), locale),
    '',
    ...words.logs,
    ...LOG_NAMES.flatMap((name) => [...table(fieldRows(LOG_SCHEMAS[name].shape), locale), '']),
    ...words.handbook,
    ...table(fieldRows(chapterSchema.shape), locale),
    '',
    ...words.site,
    ...table(fieldRows(siteSchema.shape), locale),
    '',
  ];
}

function examples(): string[] {
  return [
    '# Tệp mẫu · Example files',
    '',
    'Các tệp này khớp với nhau thành một thư mục nội dung. Dữ kiện trong đó chỉ để làm mẫu.',
    'These files fit together as one content folder. Their facts only show the form.',
    '',
    ...Object.entries(exampleFiles()).flatMap(([file, text]) => [
      `<a id="${anchorOf(file)}"></a>`,
      '',
      `### ${file}`,
      '',
      `\`\`\`${file.endsWith('.yaml') ? 'yaml' : 'mdx'}`,
      text.trimEnd(),
      '```',
      '',
    ]),
  ];
}

function anchorOf(file: string): string {
  return file.replace(/[^a-zA-Z0-9]+/gu, '-').toLowerCase();
}

function table(rows: readonly FieldRow[], locale: ReportLocale): string[] {
  const { columns, yes, no } = README_WORDS[locale];
  return [
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...rows.map(({ path, schema, required, translated, example }) => {
      const cells = [
        `\`${path}\``,
        metaOf(schema)[locale] ?? '',
        kindOf(schema, locale),
        required ? yes : no,
        translated ? yes : no,
        example === undefined ? '' : `\`${inline(example)}\``,
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ];
}
