/**
 * Calendar files: events that last whole days, as calendar applications read them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545 iCalendar
 * @see https://www.rfc-editor.org/rfc/rfc7986 NAME and REFRESH-INTERVAL of a calendar
 */
import { dayNumber, isoDay } from '../lib/date.ts';

export interface CalendarEvent {
  /** The same for ever: by it an application knows an event that has changed. */
  readonly uid: string;
  /** Day of the last change, ISO 8601. */
  readonly changedOn: string;
  /** First day, ISO 8601. */
  readonly from: string;
  /** Last day, ISO 8601. */
  readonly to: string;
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

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${dateValue(event.changedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(event.from)}`,
    // The end is the first day that the event no longer has.
    `DTEND;VALUE=DATE:${dateValue(isoDay(dayNumber(event.to) + 1))}`,
    `STATUS:${event.confirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    // Nobody is busy for days because there is a festival.
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
