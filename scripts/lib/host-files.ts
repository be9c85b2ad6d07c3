/**
 * What a host should send with each file, in the words of the hosts that are common: one list of rules, written three
 * times. A host that reads none of these files still serves the pages, whose own `meta` elements hold most of it.
 */
import { HASHED_FOLDERS } from './hashed-folders.ts';
import { HEADER_POLICY, REFERRER_POLICY } from '../../src/lib/security-policy.ts';

type Headers = readonly (readonly [name: string, value: string])[];

/** With every answer. */
const SECURITY: Headers = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Content-Security-Policy', HEADER_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', REFERRER_POLICY],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Pages, feeds and the worker: kept, but never shown without asking whether they are still the newest. */
const ASK_FIRST = 'no-cache';

/** Folders of files that may be kept longer. */
const KEPT: readonly (readonly [folder: string, cacheControl: string])[] = [
  ...HASHED_FOLDERS.map((folder) => [folder, 'public, max-age=31536000, immutable'] as const),
  ['art', 'public, max-age=86400'],
];

/** Kinds of file that hosts may not know. */
const TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['avif', 'image/avif'],
  ['geojson', 'application/geo+json'],
  ['ics', 'text/calendar'],
  ['webp', 'image/webp'],
];

/** What is sent compressed. */
const COMPRESSED = [
  'text/html',
  'text/css',
  'text/csv',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
];

const FROM = 'Made by npm run build; scripts/lib/host-files.ts says what stands here.';

/** For Netlify and Cloudflare Pages, which by themselves ask first; they join what two rules say of one header. */
function headersFile(base: string): string {
  const rule = (pattern: string, headers: Headers) => [
    pattern,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
  const lines = [
    `# ${FROM}`,
    ...rule(`${base}*`, SECURITY),
    ...KEPT.flatMap(([folder, cache]) => rule(`${base}${folder}/*`, [['Cache-Control', cache]])),
  ];
  return `${lines.join('\n')}\n`;
}

/** For Apache 2.4; what a module is missing for is left out, so that the site is still served. */
function htaccess(base: string): string {
  const lines = [
    `# ${FROM}`,
    `ErrorDocument 404 ${base}404.html`,
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    'AddCharset utf-8 .csv .geojson .ics .json .svg .txt .xml',
    ...TYPES.map(([extension, type]) => `AddType ${type} .${extension}`),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '<IfModule mod_filter.c>',
    `AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`,
    '</IfModule>',
    '</IfModule>',
    '<IfModule mod_setenvif.c>',
    ...KEPT.map(([folder]) => `SetEnvIf Request_URI "^${base}${folder}/" kept${folder}`),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...SECURITY.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${ASK_FIRST}"`,
    ...KEPT.map(([folder, cache]) => `Header set Cache-Control "${cache}" env=kept${folder}`),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A block to take into the configuration of nginx: it has no files of its own in the folder that it serves. */
function nginxExample(base: string, host: string): string {
  const lines = [
    `# ${FROM}`,
    "# Put this into the http block; certificates and the folder are the host's own.",
    'map $uri $cong_lang_cache {',
    `    default "${ASK_FIRST}";`,
    ...KEPT.map(([folder, cache]) => `    ~^${base}${folder}/ "${cache}";`),
    '}',
    'server {',
    '    listen 443 ssl;',
    '    listen [::]:443 ssl;',
    `    server_name ${host};`,
    '    # ssl_certificate …; ssl_certificate_key …;',
    '    charset utf-8;',
    '    charset_types text/css text/csv text/plain text/xml application/javascript application/json image/svg+xml;',
    '    include mime.types;',
    '    types {',
    ...TYPES.map(([extension, type]) => `        ${type} ${extension};`),
    '    }',
    '    gzip on;',
    // nginx always compresses pages, and complains where it is told to.
    `    gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};`,
    '    # An add_header inside a location would switch all of these off.',
    ...SECURITY.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    add_header Cache-Control $cong_lang_cache;',
    `    error_page 404 ${base}404.html;`,
    `    location ${base} {`,
    base === '/' ? '        root /srv/cong-lang/dist;' : '        alias /srv/cong-lang/dist/;',
    '        index index.html;',
    '    }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Files for the hosts by their names in the published folder. */
export function hostFiles({
  origin,
  base,
}: {
  origin: string;
  base: string;
}): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(base),
    '.htaccess': htaccess(base),
    'nginx.conf.example': nginxExample(base, new URL(origin).host),
  };
}
