/** How much of the suite of damages the symbol bears. */
import { resizeGrey, type GreyImage } from '../lib/grey.ts';
import { greyPng } from '../lib/png.ts';
import type { PrintProof } from '../model/output.ts';
import type { SymbolImage } from './damage/damage.ts';
import { damageName } from './damage/names.ts';
import { DAMAGE_SUITE, damagedSamples } from './damage/suite.ts';
import type { Engine } from './engine/engine.ts';
import { ProofError } from './proof-error.ts';

export type DamageResult = PrintProof['classes'][number];

export interface ProofSample {
  /** Class of the damage; `clean` for none. */
  readonly class: string;
  /** Readers that read it. */
  readonly readBy: readonly string[];
  /** A small PNG, in base64. */
  readonly png: string;
}

export interface Endurance {
  readonly classes: readonly DamageResult[];
  /** Share of all samples that at least one reader read, 0–1. */
  readonly share: number;
  readonly samples: readonly ProofSample[];
}

/** Classes whose first sample is shown to people. */
const SHOWN: ReadonlySet<string> = new Set(['tilt-40', 'harsh-light', 'glare', 'dirt-8', 'combined']);
const SHOWN_PX = 112;

/**
 * Damages `symbol` as the suite says and lets every reader try.
 *
 * @throws {ProofError} a reader reads something else out of a damaged symbol
 */
export async function endure(
  engines: readonly Engine[],
  symbol: SymbolImage,
  payload: string,
): Promise<Endurance> {
  const samples = [
    sampleOf(
      'clean',
      symbol.image,
      engines.map(({ name }) => name),
    ),
  ];
  const classes: DamageResult[] = [];
  for (const damage of DAMAGE_SUITE) {
    const readings: (readonly string[])[] = [];
    for (const image of damagedSamples(symbol, damage)) {
      const readBy = await readersOf(engines, image, payload, damage.id);
      if (readings.length === 0 && SHOWN.has(damage.id)) samples.push(sampleOf(damage.id, image, readBy));
      readings.push(readBy);
    }
    classes.push({
      class: damage.id,
      mild: damage.mild,
      samples: readings.length,
      read: readings.filter(({ length }) => length > 0).length,
      byDecoder: engines.map(({ name }) => readings.filter((readBy) => readBy.includes(name)).length),
    });
  }
  return { classes, share: shareRead(classes), samples };
}

async function readersOf(
  engines: readonly Engine[],
  image: GreyImage,
  payload: string,
  damage: string,
): Promise<readonly string[]> {
  const readBy: string[] = [];
  for (const { name, read } of engines) {
    const found = await read(image, 1);
    const other = found.find(({ text }) => text !== payload);
    if (other !== undefined) {
      throw new ProofError(
        `Khi ${damageName(damage).vi}, ${name} đọc nhầm thành "${other.text}". (Misread when damaged: ${damage}.)`,
      );
    }
    if (found.length > 0) readBy.push(name);
  }
  return readBy;
}

function sampleOf(damage: string, image: GreyImage, readBy: readonly string[]): ProofSample {
  const png = Buffer.from(greyPng(resizeGrey(image, SHOWN_PX, SHOWN_PX))).toString('base64');
  return { class: damage, readBy, png };
}

function shareRead(classes: readonly DamageResult[]): number {
  const sum = (pick: (result: DamageResult) => number): number =>
    classes.reduce((total, result) => total + pick(result), 0);
  return sum(({ read }) => read) / sum(({ samples }) => samples);
}

/**
 * @param minimumShare - of the whole suite; mild damages must all be borne
 * @throws {ProofError} naming the classes that were not read, worst first
 */
export function requireEndurance({ classes, share }: Endurance, minimumShare: number): void {
  const missed = classes.filter(({ read, samples }) => read < samples);
  if (share >= minimumShare && !missed.some(({ mild }) => mild)) return;
  const named = missed
    .toSorted((a, b) => a.read / a.samples - b.read / b.samples)
    .map(({ class: id, read, samples }) => `${damageName(id).vi} (${read}/${samples})`)
    .join(', ');
  throw new ProofError(
    `Thử làm hỏng mã, chỉ đọc được ${percent(share)}, cần ${percent(minimumShare)} và mọi kiểu nhẹ. ` +
      `Không đọc được hết khi: ${named}. (Too little of the damage suite was read.)`,
  );
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
