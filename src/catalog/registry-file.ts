/** Files of the registry as text, in one canonical form. */
import { parseDocument, Scalar, stringify } from 'yaml';
import { USUAL_DISTANCE_CM } from '../model/placard.ts';
import { YAML_FORM } from './form/file-text.ts';
import type { PlacardRequest } from './placard-request.ts';

const DEFAULTS = { format: 'a5', setting: 'outdoor' } as const;

/** Said of a placard whose exact spot was not given; the person who issues it is asked to correct it. */
const DEFAULT_SPOT: Readonly<Record<string, string>> = { vi: 'ngay lối vào', en: 'by the entrance' };

/** Whether the request leaves the spot to be written later. */
export function lacksSpot({ spot }: PlacardRequest): boolean {
  return Object.keys(spot).length === 0;
}

/**
 * The registry file of a new placard.
 *
 * @param locales - to be printed on it
 * @param today - ISO day
 */
export function newRegistryFile(request: PlacardRequest, locales: readonly string[], today: string): string {
  const format = request.format || DEFAULTS.format;
  const distance = request.distance || String(usualDistanceCm(format));
  const spots = lacksSpot(request) ? DEFAULT_SPOT : request.spot;
  const spot = Object.fromEntries(
    Object.entries(spots).filter(([locale]) => !lacksSpot(request) || locales.includes(locale)),
  );
  return stringify(
    {
      opens: request.opens,
      at: request.at,
      spot,
      format,
      readingDistanceCm: /^\d+$/u.test(distance) ? Number(distance) : distance,
      setting: request.setting || DEFAULTS.setting,
      locales,
      status: 'planned',
      issuedOn: today,
    },
    YAML_FORM,
  );
}

/** A format that there is not is a finding of its own. */
function usualDistanceCm(format: string): number {
  const usual: Readonly<Record<string, number>> = USUAL_DISTANCE_CM;
  return usual[format] ?? USUAL_DISTANCE_CM[DEFAULTS.format];
}

/** The name of the field that stands on a line of a registry file. */
export function fieldOnLine(text: string, line: number): string {
  const above = text.split('\n').slice(0, line).toReversed();
  return above.map((row) => /^(\w+):/u.exec(row)?.[1]).find((name) => name !== undefined) ?? '';
}

/** A registry file after its placard was printed with `address` in its symbol; comments stay. */
export function printedRegistryFile(text: string, address: string, day: string): string {
  const document = parseDocument(text);
  document.set('status', 'printed');
  document.set('printedOn', quoted(day));
  document.set('printedAddress', address);
  return document.toString({ ...YAML_FORM, flowCollectionPadding: false });
}

/** A day in quotation marks, as the forms and older tools write it. */
function quoted(day: string): Scalar<string> {
  const scalar = new Scalar(day);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}
