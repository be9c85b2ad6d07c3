/** Colours as operators of PDF: red, green and blue for office printers, process inks for a press. */
import { channels, processInks } from '../brand/process-inks.ts';

export type ColourSpace = 'rgb' | 'cmyk';

/** Operators that fill with black alone, and with nothing. */
export const BLACK = { rgb: '0 g', cmyk: '0 0 0 1 k' } as const;
export const BARE_PAPER = { rgb: '1 g', cmyk: '0 0 0 0 k' } as const;

function shares(values: readonly number[]): string {
  return values.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');
}

/** @param colour - `#RRGGBB` */
export function fillWith(colour: string, space: ColourSpace): string {
  return space === 'cmyk' ? `${shares(processInks(colour))} k` : `${shares(channels(colour))} rg`;
}

/** @param colour - `#RRGGBB` */
export function strokeWith(colour: string, space: ColourSpace): string {
  return space === 'cmyk' ? `${shares(processInks(colour))} K` : `${shares(channels(colour))} RG`;
}
