import { describe, expect, it } from 'vitest';
import type { WorkerSite } from './names.ts';
import { packUp, unpack } from './pack.ts';
import { planPacks, type SiteTexts } from './plan.ts';

const site: WorkerSite = {
  base: '/',
  locales: [
    { id: 'vi', prefix: '', offlinePage: 'khong-mang/' },
    { id: 'en', prefix: 'en/', offlinePage: 'en/offline/' },
  ],
  own: ['_astro', 'di-tich', 'en', 'khong-mang', 'search'],
};

function page(path: string, body = path, canonical = path): readonly [string, string] {
  const link = `<link rel="canonical" href="https://mau.example.vn/${canonical}">`;
  return [`${path}index.html`, `<head>${link}<style>p{}</style></head><main>${body}</main><footer></footer>`];
}

const texts: SiteTexts = new Map([
  page('', 'home<img src="/icon.svg"><a href="/catalog.json">data</a>'),
  page('en/', 'en<img src="/icon.svg">'),
  page('khong-mang/'),
  page('en/offline/'),
  page('di-tich/dinh/', 'đình<form data-index="/search/vi.json">'),
  page('di-tich/dinh-cu/', 'đình<form data-index="/search/vi.json">', 'di-tich/dinh/'),
  page('di-tich/gieng/'),
  page('7K3Q/', 'đình, biển', 'di-tich/dinh/'),
  page('7k3q/', 'đình, biển', 'di-tich/dinh/'),
  page('en/relics/dinh/'),
  ['404.html', 'not found'],
  ['_astro/page.js', ''],
  ['_astro/found.js', ' '],
  ['icon.svg', '<svg>'],
  ['search/vi.json', '{}'],
  ['catalog.json', '[]'],
]);

function filesOf(locale: 'vi' | 'en', from: SiteTexts = texts): Record<string, readonly string[]> {
  const packs = planPacks(from, site).get(locale) ?? [];
  return Object.fromEntries(
    packs.map(({ path, files }) => [path.replace(/\.\w+\.json$/u, ''), files.flatMap(({ names }) => names)]),
  );
}

describe('a pack', () => {
  it('gives back what was put into it, whatever the marks in it', () => {
    const files = [
      ...Array.from(texts, ([path, text]) => ({ names: [path], text })),
      { names: ['a', 'b'], text: '<footer><main></style><style>' },
      { names: ['c'], text: '<style>' },
    ];
    expect(unpack(packUp(files))).toEqual(files);
  });
});

describe('what a phone keeps of a locale', () => {
  it('are its pages, each once, and what they are read with', () => {
    expect(filesOf('vi')).toEqual({
      'offline/all/common': [
        'khong-mang/',
        'en/offline/',
        '404.html',
        '_astro/found.js',
        '_astro/page.js',
        'icon.svg',
      ],
      'offline/vi/files': ['search/vi.json'],
      'offline/vi/pages': [''],
      'offline/vi/placards': ['7K3Q/', 'di-tich/dinh-cu/', 'di-tich/dinh/'],
      'offline/vi/entries': ['di-tich/gieng/'],
    });
  });

  it('names its packs by what is in them, so that a change renames one', () => {
    const names = (from: SiteTexts) => (planPacks(from, site).get('vi') ?? []).map(({ path }) => path);
    const changed = new Map([...texts, page('di-tich/gieng/', 'sâu hơn')]);
    const [before, after] = [names(texts), names(changed)];
    expect(before.filter((name) => !after.includes(name))).toEqual([
      expect.stringMatching(/^offline\/vi\/entries\./u),
    ]);
    expect(names(new Map([...texts].toReversed()))).toEqual(before);
  });

  it('leaves a page in its pack when another one comes', () => {
    const many = new Map([...texts, ...Array.from({ length: 150 }, (_, at) => page(`di-tich/noi-${at}/`))]);
    const one = new Map([...many, page('di-tich/noi-moi/')]);
    const [before, after] = [filesOf('vi', many), filesOf('vi', one)];
    expect(Object.keys(before).filter((name) => name.startsWith('offline/vi/entries-'))).toHaveLength(4);
    const changed = Object.keys(after).filter((name) => String(after[name]) !== String(before[name]));
    expect(changed).toHaveLength(1);
  });
});
