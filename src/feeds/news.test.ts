import { describe, expect, it } from 'vitest';
import { smallCatalog, WITH_CHINESE } from '../testing/small-catalog.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { newsOf, type FeedAddresses } from './news.ts';

const TO: FeedAddresses = {
  home: 'https://mau.example.vn/',
  self: 'https://mau.example.vn/feed',
  entry: ({ ref }) => `https://mau.example.vn/${ref}/`,
};

const catalog = smallCatalog({
  'relics/gieng-mau/index.vi.mdx': (text) =>
    text.replace(/updatedOn: .*/u, "updatedOn: '2026-12-01'").replace(/title: .*/u, 'title: Giếng & <Mẫu>'),
});

describe('news', () => {
  it('begin with what changed last, and have no samples', () => {
    const refs = newsOf(catalog, 'vi').map(({ entry }) => entry.ref);
    expect(refs[0]).toBe('relics/gieng-mau');
    expect(refs).not.toContain('about/gioi-thieu');
    expect(refs.slice(1)).toEqual(refs.slice(1).toSorted());
  });

  it('of a language are what is written in it', () => {
    expect(newsOf(smallCatalog(WITH_CHINESE), 'zh')).toEqual([]);
    expect(newsOf(catalog, 'en')[0]?.text.locale).toBe('en');
  });
});

describe('the Atom feed', () => {
  it('dates and names every entry', () => {
    const feed = atomFeed(catalog, 'vi', TO);
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">');
    expect(feed).toContain('<updated>2026-12-01T00:00:00+07:00</updated>');
    expect(feed).toContain('<title>Giếng &amp; &lt;Mẫu&gt;</title>');
    expect(feed).toContain('<id>https://mau.example.vn/relics/gieng-mau/</id>');
    const count = (tag: string) => feed.split(tag).length - 1;
    expect([count('<entry>'), count('<updated>'), count('</entry>')]).toEqual([10, 11, 10]);
  });

  it('without entries still says when it was new', () => {
    const feed = atomFeed(smallCatalog(WITH_CHINESE), 'zh', TO);
    expect(feed).toContain('<updated>1970-01-01T00:00:00+07:00</updated>');
    expect(feed).toContain('xml:lang="zh-Hans"');
  });
});

describe('the JSON feed', () => {
  it('has what version 1.1 asks for', () => {
    const feed = JSON.parse(jsonFeed(catalog, 'en', TO)) as { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Mẫu village gate',
      home_page_url: TO.home,
      feed_url: TO.self,
      language: 'en',
    });
    expect(feed.items).toHaveLength(10);
    for (const item of feed.items) {
      expect(item['id']).toBe(item['url']);
      expect(item['content_text']).toBeTypeOf('string');
      expect(item['date_modified']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+07:00$/u);
    }
  });
});
