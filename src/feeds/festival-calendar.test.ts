import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../catalog/catalog.ts';
import { confirmed } from '../testing/confirmed.ts';
import { smallCatalog, WITH_CHINESE } from '../testing/small-catalog.ts';
import { festivalCalendar } from './festival-calendar.ts';
import type { PageAddress } from './page-address.ts';

const FESTIVAL = 'festivals/hoi-mau';
const addressOf: PageAddress = ({ ref }, locale) => `https://mau.example.vn/${locale}/${ref}/`;
const on = (today: string, catalog: Catalog = smallCatalog()): Catalog => ({ ...catalog, today });
const solarFestival = (text: string) => text.replace('calendar: lunar', 'calendar: solar');

function eventsOf(catalog: Catalog, locale = 'vi') {
  const text = festivalCalendar(catalog, locale, addressOf);
  if (text === undefined) return [];
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));
}

const daysOf = (catalog: Catalog) =>
  eventsOf(catalog).map(({ event }) => [event.startDate.toString(), event.endDate.toString()]);

describe('the festival calendar', () => {
  it('holds this year and the next, each event with an end that is no longer its own', () => {
    expect(daysOf(on('2026-11-26'))).toEqual([
      ['2026-02-26', '2026-03-01'],
      ['2027-02-15', '2027-02-18'],
    ]);
  });

  it('moves on with the year, and an event keeps its name', () => {
    const uids = (today: string) => eventsOf(on(today)).map(({ event }) => event.uid);
    expect(uids('2026-11-26')).toEqual([
      `${FESTIVAL}-2026@mau.example.vn`,
      `${FESTIVAL}-2027@mau.example.vn`,
    ]);
    expect(uids('2027-01-01')[0]).toBe(`${FESTIVAL}-2027@mau.example.vn`);
  });

  it('takes festivals of the solar calendar as they are', () => {
    const solar = smallCatalog({ [`${FESTIVAL}/index.vi.mdx`]: solarFestival });
    expect(daysOf(on('2026-11-26', solar))[0]).toEqual(['2026-01-10', '2026-01-13']);
    expect(eventsOf(on('2026-11-26', solar))[0]?.event.description).not.toContain('âm lịch');
  });

  it('speaks the language of its locale and leads to the page in it', () => {
    const [vi] = eventsOf(on('2026-11-26'));
    const [en] = eventsOf(on('2026-11-26'), 'en');
    expect(vi?.event.summary).toBe('Hội làng Mẫu');
    expect(vi?.event.description).toContain('10–12 tháng Giêng, âm lịch');
    expect(vi?.event.location).toBe('Đình Mẫu, Thôn Đình, xã Mẫu');
    expect(en?.event.summary).toBe('Mẫu village festival');
    expect(en?.component.getFirstPropertyValue('url')).toBe(`https://mau.example.vn/en/${FESTIVAL}/`);
  });

  it('says in which language a title is that has not been translated', () => {
    const [zh] = eventsOf(on('2026-11-26', smallCatalog(WITH_CHINESE)), 'zh');
    expect(zh?.component.getFirstProperty('summary')?.getParameter('language')).toBe('en');
  });

  it('says what the commune has not confirmed', () => {
    const [before] = eventsOf(on('2026-11-26'));
    expect(before?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(before?.event.description).toContain('Xã chưa xác nhận nội dung này.');
    const [after] = eventsOf(on('2026-11-26', smallCatalog(confirmed(FESTIVAL))));
    expect(after?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(after?.event.description).not.toContain('chưa xác nhận');
  });

  it('has no samples', () => {
    const sample = smallCatalog({
      [`${FESTIVAL}/index.vi.mdx`]: (text) =>
        text.replace('state: unconfirmed\n  note: Cần hỏi lại các cụ trong làng.', 'state: sample'),
      [`${FESTIVAL}/index.en.mdx`]: (text) =>
        text.replace('verification:\n  note: Still to be asked in the village.\n', ''),
    });
    expect(festivalCalendar(on('2026-11-26', sample), 'vi', addressOf)).toBeUndefined();
  });

  it('is not made where no day is known', () => {
    expect(festivalCalendar(smallCatalog(), 'vi', addressOf)).toBeUndefined();
  });

  it('has the same bytes on every day of a year', () => {
    const text = (today: string) => festivalCalendar(on(today), 'vi', addressOf);
    expect(text('2026-01-01')).toBe(text('2026-12-31'));
  });
});
