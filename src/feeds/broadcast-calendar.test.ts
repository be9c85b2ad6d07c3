import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { WITH_BULLETIN, WITH_SLOTS } from '../testing/duties.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { broadcastCalendar } from './broadcast-calendar.ts';

const catalog = smallCatalog({ ...WITH_BULLETIN, ...WITH_SLOTS });
const fileOf = (today: string, locale = 'vi') =>
  broadcastCalendar({ ...catalog, today }, locale, ({ ref }) => `https://mau.example.vn/${locale}/${ref}/`);
const eventsOf = (today: string, locale?: string) =>
  new ICAL.Component(ICAL.parse(fileOf(today, locale) ?? '') as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

it('has the hours of eight weeks as they are in Vietnam, also those that begin on the day before in UTC', () => {
  const events = eventsOf('2026-11-26').map(({ event }) => event);
  expect(events).toHaveLength(16);
  expect(
    events.slice(0, 3).map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]),
  ).toEqual([
    ['2026-11-23T22:30:00Z', '2026-11-23T22:45:00Z'],
    ['2026-11-27T10:00:00Z', '2026-11-27T10:15:00Z'],
    ['2026-11-30T22:30:00Z', '2026-11-30T22:45:00Z'],
  ]);
});

it('names the programme of a week that has one and leads to it; the others by what they are', () => {
  const [first, , later] = eventsOf('2026-11-26', 'en');
  expect(first?.event.summary).toBe('Thông tin địa phương tuần 48 năm 2026');
  expect(first?.component.getFirstProperty('summary')?.getParameter('language')).toBe('vi');
  expect(first?.component.getFirstPropertyValue('url')).toContain('/en/bulletins/2026-w48/');
  expect(first?.event.location).toBe('Đài truyền thanh xã Mẫu');
  expect(later?.event.summary).toBe('Loudspeaker news');
});

it('is the same all week, and an event keeps its name when the next begins', () => {
  expect(fileOf('2026-11-23')).toBe(fileOf('2026-11-29'));
  expect(eventsOf('2026-11-30')[0]?.event.uid).toBe(eventsOf('2026-11-26')[2]?.event.uid);
});

it('is not there while the hours are not settled', () => {
  const open = { ...smallCatalog(WITH_BULLETIN), today: '2026-11-26' };
  expect(broadcastCalendar(open, 'vi', () => '')).toBeUndefined();
});
