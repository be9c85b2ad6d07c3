/** What is written in a post of an entry on each channel, from the same facts as its page and its pictures. */
import { forMachines } from '../../catalog/limited.ts';
import { bodyParagraphs } from '../../catalog/body-text.ts';
import { placardsOpening, shortAddress, textFor, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { entryPath } from '../../catalog/page-paths.ts';
import { CHANNELS, type Channel } from '../../model/channel.ts';
import type { LocaleId } from '../../model/locale.ts';
import { stringsFor } from '../../strings/index.ts';
import { siteSaid } from '../facts.ts';
import { infographicOf } from '../kinds.ts';
import { CHANNEL_RULES, type ChannelRules, type PostPart } from './channels.ts';
import { fitted, lengthOf } from './fit.ts';

export interface PartText {
  readonly part: PostPart;
  readonly text: string;
  readonly most: number | null;
  /** Characters that it is too long by, and the field that has to be shortened. */
  readonly over: number;
  readonly field: string;
}

export interface Post {
  readonly channel: Channel;
  readonly parts: readonly PartText[];
}

export type Rules = Readonly<Record<Channel, ChannelRules>>;

/** The entries that may be posted: a sample tells nothing true. */
export function postableEntries(catalog: Catalog): readonly Entry[] {
  return forMachines(catalog).all.filter(({ main }) => main.data.verification.state !== 'sample');
}

/** A post on every channel. */
export function postsOf(
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
  rules: Rules = CHANNEL_RULES,
): readonly Post[] {
  const told = toldOf(catalog, entry, locale);
  return CHANNELS.map((channel) => {
    const { parts, hashtags } = rules[channel];
    const end = ending(told, hashtags);
    return {
      channel,
      parts: parts.map(([part, most]) => ({ part, most, ...partText(told, part, most, end) })),
    };
  });
}

/** Addresses without a language open in the reader's own. */
export function postAddress(catalog: Catalog, entry: Entry, locale: LocaleId): string {
  const [placard] = placardsOpening(catalog, entry.ref);
  const { origin, base } = catalog.site.address;
  return placard === undefined
    ? `${origin}${base}${entryPath(catalog, entry, locale)}`
    : `https://${shortAddress(catalog.site, placard.code)}`;
}

/** With their signs, the entry's own first; two that differ only in capitals are one. */
export function hashtagsOf(catalog: Catalog, entry: Entry): readonly string[] {
  const known = new Set<string>();
  return [...entry.main.data.hashtags, ...catalog.site.hashtags].flatMap((tag) => {
    const key = tag.toLocaleLowerCase('vi');
    if (known.has(key)) return [];
    known.add(key);
    return [`#${tag}`];
  });
}

interface Told {
  readonly locale: LocaleId;
  readonly title: string;
  readonly place: string;
  readonly author: string;
  readonly summary: string;
  /** Facts, a line each. */
  readonly facts: readonly string[];
  readonly body: readonly string[];
  /** That the commune has not confirmed it. */
  readonly note: readonly string[];
  readonly more: string;
  readonly hashtags: readonly string[];
}

function toldOf(catalog: Catalog, entry: Entry, locale: LocaleId): Told {
  const { picture, terms } = stringsFor(locale);
  const { data, body } = textFor(catalog, entry, locale);
  const { state } = data.verification;
  const author = siteSaid(catalog, 'name', locale).text;
  const facts = infographicOf(catalog, entry, locale)?.sentences ?? [];
  return {
    locale,
    title: data.title,
    place: [author, siteSaid(catalog, 'city', locale).text].join(terms.comma),
    author,
    summary: data.summary,
    facts: facts.map((sentence) => `• ${plain(sentence)}`),
    body: bodyParagraphs(body).map(plain),
    note: state === 'confirmed' ? [] : [picture.alt[state]],
    more: `${picture.readMore} ${postAddress(catalog, entry, locale)}`,
    hashtags: hashtagsOf(catalog, entry),
  };
}

/** Composers of posts treat a no-break space as an odd letter. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function ending({ note, more, hashtags }: Told, withHashtags: boolean): string {
  const tags = withHashtags && hashtags.length > 0 ? [hashtags.join(' ')] : [];
  return [...note, more, ...tags].join('\n\n');
}

type Text = Pick<PartText, 'text' | 'over' | 'field'>;

function partText(told: Told, part: PostPart, most: number | null, end: string): Text {
  const { locale, title, author, summary, facts, body } = told;
  switch (part) {
    case 'title':
      // A title is no sentence: what is left of half of it is another name.
      return { text: title, over: overBy(title, most), field: 'title' };
    case 'author':
      return { text: author, over: overBy(author, most), field: 'name' };
    case 'description':
      return { ...fitted(summary, most, locale), field: 'summary' };
    case 'body':
      return closed(body.length > 0 ? body.join('\n\n') : facts.join('\n'), end, most, locale, 'body');
    case 'message': {
      const head = `${title}\n${told.place}\n\n`;
      const story = [summary, ...(facts.length > 0 ? [facts.join('\n')] : [])].join('\n\n');
      const room = most === null ? null : most - lengthOf(head);
      const { text, over, field } = closed(story, end, room, locale, 'summary');
      return { text: head + text, over, field };
    }
  }
}

function overBy(text: string, most: number | null): number {
  return most === null ? 0 : Math.max(0, lengthOf(text) - most);
}

/** `text` shortened so that `end` finds room below it. */
function closed(text: string, end: string, most: number | null, locale: string, field: string): Text {
  if (text === '') return { text: end, over: overBy(end, most), field };
  const room = most === null ? null : most - lengthOf(end) - 2;
  const { text: kept, over } = fitted(text, room, locale);
  return { text: `${kept}\n\n${end}`, over, field };
}
