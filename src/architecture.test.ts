/** Holds the sources to the map in README.md: which room may use which, and what lives in one place only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

const BASE = ['lib', 'brand'];
const MODEL = [...BASE, 'model'];
const CATALOG = [...MODEL, 'strings', 'catalog'];
const MAKERS = ['placard', 'infographic', 'photo', 'feeds', 'offline', 'recording', 'reports', 'editor'];

/** Rooms that a room may import from, besides itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  brand: ['lib'],
  model: BASE,
  strings: MODEL,
  catalog: [...MODEL, 'strings'],
  pdf: MODEL,
  document: [...MODEL, 'pdf'],
  ...Object.fromEntries(MAKERS.map((room) => [room, CATALOG])),
  // What makers of files that are printed share.
  placard: [...CATALOG, 'pdf'],
  infographic: [...CATALOG, 'pdf'],
  // Papers of the commune.
  reports: [...CATALOG, 'document'],
  site: [...CATALOG, ...MAKERS],
  scripts: [...CATALOG, 'pdf', 'document', ...MAKERS, 'bench'],
  bench: [...CATALOG, 'pdf', ...MAKERS, 'scripts', 'testing'],
};

/** Folders of `src/` that together are the site. */
const SITE_FOLDERS = ['site', 'components', 'layouts', 'pages', 'styles', 'content.config.ts'];

/** The files that may import a library or read the disk. */
const DOORS: Readonly<Record<string, readonly RegExp[]>> = {
  // Our drawing is measured against the library used as its manual shows.
  docx: [/^src\/document\/docx\.ts$/u, /^src\/reports\/bulletin-docx\.ts$/u],
  pdfkit: [/^src\/pdf\/draw\.ts$/u, /^scripts\/lib\/bench\/plain-pdfkit\.ts$/u],
  'astronomy-engine': [/^src\/lib\/lunar\/sky\.ts$/u],
  qrcode: [/^src\/brand\/qr\.ts$/u],
  minisearch: [/^src\/site\/search\/find\.ts$/u],
  'music-metadata': [/^src\/recording\/read\.ts$/u],
  satori: [/^src\/infographic\/render\.ts$/u],
  sharp: [/^src\/(?:infographic\/render|photo\/engine)\.ts$/u],
  'zxing-wasm': [/^src\/placard\/engine\/zxing\.ts$/u],
  '@undecaf/zbar-wasm': [/^src\/placard\/engine\/zbar\.ts$/u],
  '@hyzyla/pdfium': [/^src\/placard\/engine\/pdfium\.ts$/u],
  fontkit: [/^src\/brand\/(?:fonts|east-asian)\.ts$/u],
  'node:fs': [
    /^src\/catalog\/read\.ts$/u,
    /^src\/brand\/(?:fonts|east-asian)\.ts$/u,
    // WebAssembly and font files of the library behind each door.
    /^src\/(?:placard\/engine\/wasm|infographic\/render)\.ts$/u,
    /^scripts\//u,
  ],
};

/** The world outside: only commands see it. A `Date` made from numbers is arithmetic, not a clock. */
const OUTSIDE =
  /\bprocess\.|\bconsole\.|\bnew Date\(\)|\bDate\.now\(|\bperformance\.|\bMath\.random\(|\bfetch\(/gu;

/** The build tells the pages where content and pictures are through the environment; browsers fetch. */
const MAY_SEE_OUTSIDE = /^(?:scripts\/|src\/site\/catalog\.ts$|src\/.*\.browser\.(?:js|ts)$)/u;

interface Source {
  /** From the project folder, with `/`. */
  readonly path: string;
  readonly room: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

function roomOf(path: string): string {
  const [top, folder] = path.split('/');
  if (path.startsWith('scripts/lib/bench/')) return 'bench';
  if (top !== 'src' || folder === undefined) return top ?? '';
  return SITE_FOLDERS.includes(folder) ? 'site' : folder;
}

function readSource(path: string): Source {
  const code = readFileSync(join(ROOT, path), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/gu, '')
    .replaceAll(/^\s*\/\/.*$/gmu, '');
  const statements = code.matchAll(/\b(?:import|export)\b(?!\s+type\b)[^;'"]*?from\s*['"]([^'"]+)['"]/gu);
  const calls = code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/gu);
  const types = code.matchAll(/\b(?:import|export)\s+type\b[^;'"]*?from\s*['"](\.[^'"]+)['"]/gu);
  const imports = [...statements, ...calls, ...types].map(([, specifier = '']) => specifier);
  return { path, room: roomOf(path), code, imports };
}

const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, ...name.split(sep)),
    ),
  )
  .filter(
    (path) => /\.(?:ts|js|mjs|astro)$/u.test(path) && !/\.test\.ts$|\.d\.ts$|^src\/testing\//u.test(path),
  )
  .toSorted()
  .map(readSource);

/** Room that a relative import leads to; nothing for a package. */
function roomUsed({ path }: Source, specifier: string): string | undefined {
  return specifier.startsWith('.') ? roomOf(posix.join(posix.dirname(path), specifier)) : undefined;
}

describe('the rooms', () => {
  it('are all on the map', () => {
    const unknown = sources.filter(({ room }) => MAY_USE[room] === undefined).map(({ path }) => path);
    expect(unknown).toEqual([]);
  });

  it('are used in one direction', () => {
    const against = sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const used = roomUsed(source, specifier);
        const allowed = used === undefined || used === source.room || MAY_USE[source.room]?.includes(used);
        return allowed === true ? [] : [`${source.path} uses ${specifier}`];
      }),
    );
    expect(against).toEqual([]);
  });

  it.each(Object.entries(DOORS))('reach %s through one door', (library, doors) => {
    const users = sources
      .filter(({ imports }) => imports.some((name) => name === library || name.startsWith(`${library}/`)))
      .map(({ path }) => path);
    expect(users).not.toEqual([]);
    expect(users.filter((path) => !doors.some((door) => door.test(path)))).toEqual([]);
  });

  it('leave clock, chance, environment and terminal to the commands', () => {
    const outside = sources
      .filter(({ path }) => !MAY_SEE_OUTSIDE.test(path))
      .flatMap(({ path, code }) => [...code.matchAll(OUTSIDE)].map(([found]) => `${path}: ${found}`));
    expect(outside).toEqual([]);
  });

  it('end the process in one place', () => {
    const ending = sources.filter(({ code }) => /\bprocess\.exit\b/u.test(code)).map(({ path }) => path);
    // Where Node cannot read TypeScript, `main` is never reached.
    expect(ending).toEqual(['scripts/lib/command.ts', 'scripts/lib/node-version.js']);
  });
});
