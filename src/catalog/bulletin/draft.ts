/** A week’s programme as staff find it when they begin to edit it. */
import type { Week } from '../../lib/week.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import { formatDay } from '../../lib/date.ts';
import { spokenVietnamese } from '../../lib/spoken/spoken.ts';
import { CALM_PACE, type Bulletin } from '../../model/bulletin.ts';
import { pickLocalized } from '../../model/locale.ts';
import { chapterParts } from '../chapter-parts.ts';
import { isIn, type Catalog, type Entry } from '../catalog.ts';
import { syllablesOf } from './script.ts';

/** What an item of a programme may take; the rest is on the page of the entry. */
const ITEM_MINUTES = 2.5;

const MOST_SUMMARY = 220;

export interface BulletinDraft {
  readonly data: Partial<Bulletin>;
  readonly body: string;
}

/** @param today - ISO 8601 */
export function draftBulletin(
  catalog: Catalog,
  week: Week,
  items: readonly Entry[],
  today: string,
): BulletinDraft {
  const number = Number(week.name.slice(-2));
  const year = week.name.slice(0, 4);
  const [from, to] = [formatDay(week.from), formatDay(week.to)];
  const publisher = pickLocalized(catalog.site.publisher, catalog.defaultLocale).text;
  const headlines = items.map(({ main }) => main.data.title);
  const office = catalog.site.offices.find(({ answersFor }) => answersFor.includes('bulletins'));
  const greeting = [
    'Kính thưa bà con và các bạn.',
    `Mời bà con nghe chương trình Thông tin địa phương của ${publisher}, tuần ${number}, từ ngày ${from} đến ngày ${to}.`,
  ].join(' ');
  const named = headlines.map((title, at) => `Tin thứ ${ordinal(at)}: ${ended(title)}`);
  const end = [
    `Chương trình Thông tin địa phương tuần ${number} đến đây là hết.`,
    'Cảm ơn bà con đã lắng nghe. Xin hẹn gặp lại bà con trong chương trình tuần sau.',
  ].join(' ');
  const parts = [
    said(greeting),
    ...items.map((entry) => itemText(entry, catalog.site.bulletin?.pace ?? CALM_PACE)),
    `## Nhắc lại tin chính\n\n${said(`Xin nhắc lại những tin chính. ${named.join(' ')}`)}`,
    `## Lời chào\n\n${said(end)}`,
  ];
  return {
    data: {
      title: `Thông tin địa phương tuần ${number} năm ${year}`,
      tagline: `Phát trên loa từ ${from} đến ${to}`,
      summary: summaryOf(headlines),
      drawing: 'village',
      responsible: office?.id ?? catalog.site.offices[0]?.id ?? '',
      verification: { state: 'unconfirmed' },
      sources: [],
      updatedOn: today,
      week: week.name,
      items: items.map(({ ref }) => ref),
    },
    body: parts.join('\n\n'),
  };
}

/** An item with its heading, to be read in two to three minutes at the most. */
export function itemText(entry: Entry, pace: number): string {
  const { title, summary } = entry.main.data;
  const room = ITEM_MINUTES * pace;
  const paragraphs = [`${ended(title)} ${ended(summary)}`, ...openingOf(entry)].map(said);
  let used = 0;
  const kept = paragraphs.filter((text, at) => {
    used += syllablesOf(text);
    return at === 0 || used <= room;
  });
  return [`## ${plain(title)}`, ...kept].join('\n\n');
}

/** An answer says first what is true; then the paragraphs of the story, without its headings and notes. */
function openingOf(entry: Entry): readonly string[] {
  const { main } = entry;
  const answer = isIn(entry, 'statements') ? entry.main.data.answer : undefined;
  const story = chapterParts(main.body).parts.flatMap((part) =>
    part.kind === 'text' ? [part.spans.map(({ text }) => text).join('')] : [],
  );
  return [...(answer === undefined ? [] : [answer]), ...story];
}

function said(text: string): string {
  return sentencesOf(plain(spokenVietnamese(text.normalize('NFC')).text), 'vi').join(' ');
}

/** Without the signs that would be code in a content file. */
function plain(text: string): string {
  return text
    .replaceAll(/[<>{}*_`\\[\]]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function ended(text: string): string {
  return /[.!?…:]$/u.test(text) ? text : `${text}.`;
}

function ordinal(index: number): string {
  return index === 0 ? 'nhất' : index === 3 ? 'tư' : spokenVietnamese(String(index + 1)).text;
}

function summaryOf(headlines: readonly string[]): string {
  const bare = headlines.map((title) => title.replace(/[.?!…]$/u, ''));
  for (let count = bare.length; count > 0; count -= 1) {
    const text = `Trong chương trình: ${bare.slice(0, count).join('; ')}.`;
    if (text.length <= MOST_SUMMARY) return text;
  }
  return 'Tin trong tuần của xã.';
}
