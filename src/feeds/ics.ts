/**
 * Calendar files: events that last whole days or some minutes of one, as calendar applications read them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545 iCalendar
 * @see https://www.rfc-editor.org/rfc/rfc7986 NAME and REFRESH-INTERVAL of a calendar
 */
import { dayNumber, isoDay } from '../lib/date.ts';
import { instantOfMoment } from '../lib/moment.ts';

export interface CalendarEvent {
  /** The same for ever: by it an application knows an event that has changed. */
  readonly uid: string;
  /** Day of the last change, ISO 8601. */
  readonly changedOn: string;
  /** First day, ISO 8601. */
  readonly from: string;
  /** Last day, ISO 8601. */
  readonly to: string;
  /** When it begins on its one day, as clocks in Vietnam show it, and how long it lasts; missing where it takes whole days. */
  readonly hours?: { readonly from: string; readonly minutes: number };
  /** Whether the days are certain. */
  readonly confirmed: boolean;
  /** BCP 47 tag of the title. */
  readonly tag: string;
  readonly title: string;
  /** Lines are parted by `\n`. */
  readonly description: string;
  readonly location?: string;
  readonly url?: string;
}

export interface CalendarName {
  readonly name: string;
  /** Who made the file: `-//xã An Lão//Cổng Làng//VI`. */
  readonly product: string;
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Cuts a line into pieces of at most 75 octets, never within a character; each piece after the first begins with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (octets + length > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += length;
  }
  return [...pieces, piece].join('\r\n');
}

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, '\\$&').replaceAll(/\r\n?|\n/gu, '\\n');
}

const dateValue = (iso: string): string => iso.replaceAll('-', '');

/** The moment `minutes` after `moment`, in UTC: applications need no table of time zones for it. */
function utcValue(moment: string, minutes: number): string {
  const instant = new Date(Date.parse(instantOfMoment(moment)) + minutes * 60_000);
  return instant.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
}

function timeLines({ from, to, hours }: CalendarEvent): readonly string[] {
  if (hours === undefined) {
    return [
      `DTSTART;VALUE=DATE:${dateValue(from)}`,
      // The end is the first day that the event no longer has.
      `DTEND;VALUE=DATE:${dateValue(isoDay(dayNumber(to) + 1))}`,
    ];
  }
  const moment = `${from} ${hours.from}`;
  return [`DTSTART:${utcValue(moment, 0)}`, `DTEND:${utcValue(moment, hours.minutes)}`];
}

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${dateValue(event.changedOn)}T000000Z`,
    ...timeLines(event),
    `STATUS:${event.confirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    // Nobody is busy because there is a festival, or a programme to be heard.
    'TRANSP:TRANSPARENT',
    `SUMMARY;LANGUAGE=${event.tag}:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.location === undefined ? [] : [`LOCATION:${escapeText(event.location)}`]),
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    'END:VEVENT',
  ];
}

/**
 * A calendar file. Equal events give equal bytes.
 *
 * @throws {RangeError} there is no event: a calendar must have one
 */
export function calendarFile({ name, product }: CalendarName, events: readonly CalendarEvent[]): string {
  if (events.length === 0) throw new RangeError('A calendar file without an event.');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    // Older applications know the name by this one only.
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
