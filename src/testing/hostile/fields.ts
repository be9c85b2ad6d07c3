/** Front matter that wants more than to be read. */
import { RELIC, swap } from '../faults/fault.ts';
import { hostileFields as fields, hostileFile as file, type Hostile } from './hostile.ts';

const LAUGHS = [
  'a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghi'.charAt(at)}`)
        .join(', ')}]`,
  ),
].join('\n');

const title = (value: string) => swap('title: Đình Mẫu', `title: ${value}`);

const YAML: readonly Hostile[] = [
  fields('a billion laughs', LAUGHS, 'yaml/anchor'),
  fields('a group that is inside itself', 'a: &a\n  b: *a', 'yaml/anchor', 1),
  fields('a group merged into another', 'a: &a { b: 1 }\nc:\n  <<: *a', 'yaml/anchor', 2),
  file(
    'a function of JavaScript',
    RELIC,
    title('!!js/function "function () { process.exit(3) }"'),
    'yaml/tag',
    2,
  ),
  file('a command of Python', RELIC, title('!!python/object/apply:os.system ["id"]'), 'yaml/tag', 2),
  file('a tag by its whole name', RELIC, title('!<tag:yaml.org,2002:js/regexp> /a/'), 'yaml/tag', 2),
  file('bytes', RELIC, title('!!binary SGVsbG8='), 'yaml/tag', 2),
  file(
    'tags under another name',
    RELIC,
    (text) => `%TAG ! tag:example.com,2000:\n${text}`,
    'yaml/no-front-matter',
    1,
  ),
  fields('a list as a key', '? [a, b]\n: c', 'yaml/key'),
  fields('brackets in brackets, ten thousand deep', `a: ${'['.repeat(10_000)}`, 'yaml/too-deep'),
  fields('brackets that quotes hide, ten thousand deep', `a: [x', ${'['.repeat(10_000)}`, 'yaml/too-deep', 0),
  fields('lists of YAML in lists, ten thousand deep', `a:\n  ${'- '.repeat(10_000)}b`, 'yaml/too-deep', 1),
  fields(
    'groups in groups, five hundred deep',
    Array.from({ length: 430 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    'yaml/too-deep',
    16,
  ),
  file(
    'twenty thousand fields',
    RELIC,
    (text) =>
      text.replace(
        '\n---\n',
        `\n${Array.from({ length: 20_000 }, (_, at) => `${at.toString(36)}x:`).join('\n')}\n---\n`,
      ),
    'yaml/too-long',
    1,
  ),
  file(
    'eight thousand fields',
    RELIC,
    (text) =>
      text.replace(
        '\n---\n',
        `\n${Array.from({ length: 8000 }, (_, at) => `k${at.toString(36)}: 1`).join('\n')}\n---\n`,
      ),
    'yaml/too-many',
    2,
  ),
  file('a field of five megabytes', RELIC, title('a'.repeat(5 * 1024 * 1024)), 'file/too-large', 1),
  file('a field of no-break spaces', RELIC, title(`a${'\u00A0'.repeat(45_000)}b`), 'field/too-long', 2),
  file(
    'a letter under ten thousand marks',
    RELIC,
    title(`a${'\u0301\u0323'.repeat(5000)}`),
    'text/stacked',
    2,
  ),
  file('a second document', RELIC, swap('title: Đình Mẫu', '...\ntitle: Đình Mẫu'), 'yaml/documents', 3),
  file('TOML', RELIC, () => '+++\nlayout = "../../../evil.astro"\n+++\n\nMột.\n', 'yaml/no-front-matter', 1),
  file('JSON', RELIC, () => '{ "layout": "../../../evil.astro" }\n\nMột.\n', 'yaml/no-front-matter', 1),
  file(
    'a second front matter with a script',
    RELIC,
    (text) => text.replace('\n---\n', '\n---\n---\n<script>alert(1)</script>\n---\n'),
    'body/html',
    48,
  ),
];

const KEYS: readonly Hostile[] = [
  fields('a layout of Astro', 'layout: ../../../evil.astro', 'field/unknown'),
  fields('a field called the prototype', '__proto__:\n  polluted: true', 'field/unknown'),
  fields('the prototype in quotes', "'__proto__': { polluted: true }", 'field/unknown'),
  fields('a field called the constructor', 'constructor:\n  prototype:\n    polluted: true', 'field/unknown'),
  fields('a method', 'toString: a', 'field/unknown'),
  file(
    'the prototype of a group',
    RELIC,
    swap('  rank: city', '  rank: city\n  __proto__: { polluted: true }'),
    'field/unknown',
    17,
  ),
  file(
    'a constructor in a translation',
    'relics/dinh-mau/index.en.mdx',
    swap('title:', 'constructor: { a: 1 }\ntitle:'),
    'field/unknown',
    2,
  ),
];

const VALUES: readonly Hostile[] = [
  fields(
    'a picture above its folder',
    'pictures:\n  - file: ../../../etc/passwd\n    alt: x',
    'field/form',
    1,
  ),
  fields(
    'a picture above its folder, by its name',
    'pictures:\n  - file: ../gieng-mau/anh.jpg\n    alt: x',
    'field/form',
    1,
  ),
  fields('a picture from the root', 'pictures:\n  - file: /etc/passwd.jpg\n    alt: x', 'field/form', 1),
  fields(
    'a picture of Windows',
    "pictures:\n  - file: 'C:\\windows\\a.jpg'\n    alt: x",
    'field/file-name',
    1,
  ),
  fields(
    'a picture with a path in numbers',
    "pictures:\n  - file: '%2e%2e%2fa.jpg'\n    alt: x",
    'field/file-name',
    1,
  ),
  fields(
    'a picture with an end in its name',
    'pictures:\n  - file: "a.jpg\\0.png"\n    alt: x',
    'text/control',
    1,
  ),
  fields('a recording above its folder', 'recording:\n  file: ../../a.mp3', 'field/form', 1),
  file(
    'a reference above the content',
    RELIC,
    swap('  - festivals/hoi-mau\n', '  - ../../../etc/passwd\n'),
    'reference/form',
    12,
  ),
  file(
    'a reference to the prototype',
    RELIC,
    swap('  - festivals/hoi-mau\n', '  - __proto__/constructor\n'),
    'reference/form',
    12,
  ),
  file(
    'a drawing above its folder',
    RELIC,
    swap('drawing: temple', 'drawing: ../../../etc/passwd'),
    'field/option',
    5,
  ),
  file(
    'a script as a source',
    RELIC,
    swap("    seenOn: '2026-11-01'", "    seenOn: '2026-11-01'\n    url: javascript:alert(1)"),
    'field/web-address',
    45,
  ),
  file(
    'a page as a source',
    RELIC,
    swap(
      "    seenOn: '2026-11-01'",
      "    seenOn: '2026-11-01'\n    url: 'data:text/html,<script>alert(1)</script>'",
    ),
    'field/web-address',
    45,
  ),
  fields('an old name above the content', 'formerly: [../../placards/7K3Q]', 'field/form'),
  file('a control character', RELIC, title('"a\\0b"'), 'text/control', 2),
];

export const HOSTILE_FIELDS: readonly Hostile[] = [...YAML, ...KEYS, ...VALUES];
