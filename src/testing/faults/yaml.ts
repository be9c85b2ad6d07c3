import { addFields, fault, RELIC, SITE, swap, type Fault } from './fault.ts';

export const YAML_FAULTS: readonly Fault[] = [
  fault('no front matter', RELIC, () => 'Đình Mẫu\n', 'yaml/no-front-matter', 1),
  fault('an empty line before the front matter', RELIC, (text) => `\n${text}`, 'yaml/no-front-matter', 1),
  fault('front matter left open', RELIC, swap('\n---\n', '\n'), 'yaml/unclosed-front-matter', 1),
  fault('front matter that is no map', RELIC, () => '---\nĐình Mẫu\n---\n', 'yaml/not-a-map', 2),
  fault('a field written twice', RELIC, addFields('title: Đình khác'), 'yaml/duplicate-key', 46),
  fault('a tab as indent', RELIC, swap('  rank: city', '\trank: city'), 'yaml/tab', 16),
  fault('a quote left open', RELIC, swap("'1782'", "'1782"), 'yaml/quote', 30),
  fault('a colon in a value', RELIC, swap('title: Đình Mẫu', 'title: Đình: Mẫu'), 'yaml/colon', 2),
  fault('an uneven indent', RELIC, swap('  rank: city', '    rank: city'), 'yaml/indent', 17),
  fault('a value starting with @', RELIC, swap('title: Đình', 'title: @Đình'), 'yaml/special-start', 2),
  fault('a bracket left open', RELIC, swap('architecture]', 'architecture'), 'yaml/bracket', 14),
  fault(
    'a bracket left open in a text',
    RELIC,
    swap('title: Đình Mẫu', 'title: [Đình Mẫu'),
    'yaml/bracket',
    2,
  ),
  fault('a second document', SITE, swap('siteName:', '---\nsiteName:'), 'yaml/documents', 4),
  fault('an alias', RELIC, swap('title: Đình', 'title: *Đình'), 'yaml/anchor', 2),
  fault('an anchor', RELIC, swap('title: Đình', 'title: &a Đình'), 'yaml/anchor', 2),
  fault('a tag', RELIC, swap('title: Đình', 'title: !!binary Đình'), 'yaml/tag', 2),
  fault('a number as field name', RELIC, addFields('1782: Dựng đình'), 'yaml/key', 46),
  fault('a line without a colon', RELIC, swap('title: Đình Mẫu', 'title Đình Mẫu'), 'yaml/no-colon', 2),
  fault('words after a closing quote', RELIC, swap('title: Đình Mẫu', "title: 'Đình' Mẫu"), 'yaml/syntax', 2),
];
