import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, escapeText, foldLine, type CalendarEvent } from './ics.ts';

const event: CalendarEvent = {
  uid: 'festivals/hoi-mau-2027@mau.example.vn',
  changedOn: '2026-11-20',
  from: '2027-12-30',
  to: '2027-12-31',
  confirmed: true,
  tag: 'vi',
  title: 'Hội làng Mẫu; rước kiệu, hát đúm',
  description: 'Dòng một\nDòng hai có \\ và ; và , trong câu',
  location: 'Đình Mẫu, Thôn Đình',
  url: 'https://mau.example.vn/le-hoi/hoi-mau/',
};
const name = { name: 'Lịch lễ hội', product: '-//Cổng Làng//mau.example.vn//vi' };

describe('a line', () => {
  it('of 75 octets stays whole, one more is folded', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it.each(['ế', '农', '한', '🎏', 'aế', 'ab農', 'abc🎏'])('is never cut within %s', (letters) => {
    const line = `SUMMARY:${letters.repeat(60)}`;
    const pieces = foldLine(line).split('\r\n');
    for (const piece of pieces) {
      expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
      expect(Buffer.from(piece).toString('utf8')).toBe(piece);
    }
    expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
  });
});

it('a text has its separators and line ends escaped, and nothing else', () => {
  expect(escapeText('a;b,c\\d\r\ne\nf: "g"')).toBe(String.raw`a\;b\,c\\d\ne\nf: "g"`);
});

describe('a calendar file', () => {
  const text = calendarFile(name, [event]);

  it('has CRLF at the end of every line and no other control character', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('ends an event on the day after its last', () => {
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20271230\r\nDTEND;VALUE=DATE:20280101\r\n');
  });

  it('takes the stamp from the last change, not from a clock', () => {
    expect(text).toContain('\r\nDTSTAMP:20261120T000000Z\r\n');
  });

  it('is read back by another reader as it was meant', () => {
    const [component] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    if (component === undefined) throw new Error('There is no event in the file.');
    const read = new ICAL.Event(component);
    expect(read.uid).toBe(event.uid);
    expect(read.summary).toBe(event.title);
    expect(read.description).toBe(event.description);
    expect(read.location).toBe(event.location);
    expect([read.startDate.isDate, read.startDate.toString(), read.duration.toString()]).toEqual([
      true,
      '2027-12-30',
      'P2D',
    ]);
    expect(component.getFirstPropertyValue('url')).toBe(event.url);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('says where days are not certain', () => {
    expect(calendarFile(name, [{ ...event, confirmed: false }])).toContain('\r\nSTATUS:TENTATIVE\r\n');
  });

  it('without an event is refused', () => {
    expect(() => calendarFile(name, [])).toThrow(RangeError);
  });
});
