/** Hostile files besides entries: the site, the registry, the logs, and files under false names. */
import { PLACARD, RELIC, SITE, swap } from '../faults/fault.ts';
import { hostileFile as file, type Hostile } from './hostile.ts';

const LOG = 'log/broadcasts.yaml';
const PAGE = '<!doctype html><script>alert(1)</script>';

export const HOSTILE_OTHERS: readonly Hostile[] = [
  {
    name: 'a page that Astro would make',
    changes: () => ({ 'pages/index.astro': PAGE }),
    issue: ['file/unknown-folder', 'pages:1'],
  },
  file(
    'a script as the address of the site',
    SITE,
    swap('origin: https://mau.example.vn', 'origin: javascript:alert(1)'),
    'field/form',
    27,
  ),
  file(
    'a script as a portal',
    SITE,
    swap('url: https://dichvucong', 'url: javascript:dichvucong'),
    'field/web-address',
    56,
  ),
  file(
    'the prototype of the site',
    SITE,
    (text) => `${text}\n__proto__: { polluted: true }\n`,
    'field/unknown',
    78,
  ),
  file('the prototype as a language', SITE, swap('name:\n', 'name:\n  __proto__: x\n'), 'field/locale', 2),
  file('a tag in the site', SITE, swap('name:\n', 'name: !!js/undefined\n'), 'yaml/tag', 1),
  file('a site inside itself', SITE, swap('name:\n', 'name: &a\n  x: *a\n'), 'yaml/anchor', 2),
  file('a site of brackets', SITE, '['.repeat(100_000), 'yaml/too-deep', 1),
  file('a site of five megabytes', SITE, 'a'.repeat(5 * 1024 * 1024), 'file/too-large', 1),
  file(
    'a placard that opens a file',
    PLACARD,
    swap('opens: relics/dinh-mau', 'opens: ../../../etc/passwd'),
    'reference/form',
    1,
  ),
  file(
    'a placard that opens a script',
    PLACARD,
    (text) => `${text}printedAddress: javascript:alert(1)\n`,
    'field/form',
    12,
  ),
  file(
    'a placard with a function',
    PLACARD,
    swap('status: planned', 'status: !!js/function "x"'),
    'yaml/tag',
    10,
  ),
  file('a placard that laughs', PLACARD, (text) => `${text}a: &a [x]\nb: [*a, *a]\n`, 'yaml/anchor', 12),
  file(
    'a placard with a prototype',
    PLACARD,
    (text) => `${text}__proto__: { polluted: true }\n`,
    'field/unknown',
    12,
  ),
  file('a placard in the folder of another', 'placards/..%2f7K3Q.yaml', 'x: 1', 'short-code/length', 1),
  file('a log with a function', LOG, 'broadcasts: !!js/function "x"\n', 'yaml/tag', 1),
  file('a log of ten thousand levels', LOG, `broadcasts: ${'['.repeat(10_000)}`, 'yaml/too-deep', 1),
  file(
    'a log of thirty thousand rows of nothing',
    LOG,
    `broadcasts:\n${'  - x\n'.repeat(30_000)}`,
    'field/group',
    2,
  ),
  file('a log with a prototype', LOG, 'broadcasts: []\n__proto__: { polluted: true }\n', 'field/unknown', 2),
  file(
    'a drawing with a script',
    'relics/dinh-mau/anh.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'photo/svg',
    1,
  ),
  file('a page beside an entry', 'relics/dinh-mau/index.html', PAGE, 'file/unknown', 1),
  file('a program beside an entry', 'relics/dinh-mau/index.vi.mdx.js', 'process.exit(3)', 'file/unknown', 1),
  file(
    'a component beside an entry',
    'relics/dinh-mau/Note.astro',
    '---\nprocess.exit(3)\n---',
    'file/unknown',
    1,
  ),
  file('settings of the build in the content', 'astro.config.mjs', 'process.exit(3)', 'file/unknown', 1),
  file(
    'Markdown that Astro would take',
    'relics/dinh-mau/index.vi.md',
    '<script>alert(1)</script>',
    'file/wrong-name',
    1,
  ),
  file(
    'an entry in UTF-16',
    RELIC,
    new Uint8Array(Buffer.from('\uFEFF---\ntitle: x\n---\n', 'utf16le')),
    'text/utf16',
    1,
  ),
  file('an entry of zeros', RELIC, new Uint8Array(1000), 'text/control', 1),
  file(
    'an entry that is a picture',
    RELIC,
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd]),
    'text/encoding',
    1,
  ),
];
