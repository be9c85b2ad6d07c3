/** How dense and how large the symbol of a placard is, and whether that can be read where it hangs. */
import { qrFit, type ErrorCorrectionLevel } from '../brand/qr.ts';
import type { IssueId } from '../model/issue-rules.ts';
import type { IssueValue } from '../model/issue.ts';
import {
  DISTANCE_PER_WIDTH,
  dotsPerModule,
  LEAST_LEVEL,
  leastDensityDpi,
  MAX_VERSION,
  MIN_DOTS_PER_MODULE,
  MIN_MODULE_MM,
  MIN_QUIET_ZONE_MODULES,
  USUAL_VERSION,
} from './symbol-limits.ts';
import { symbolReasoning } from './symbol-reasoning.ts';

export interface SymbolUse {
  readonly payload: string;
  readonly setting: 'indoor' | 'outdoor';
  readonly readingDistanceCm: number;
  /** Square that the format keeps for the symbol, quiet zone included. */
  readonly boxSideMm: number;
  readonly quietZoneModules: number;
  readonly printDpi: number;
}

export interface SymbolPlan {
  readonly level: ErrorCorrectionLevel;
  readonly version: number;
  readonly mode: string;
  /** Modules a side, quiet zone not counted. */
  readonly modules: number;
  readonly moduleMm: number;
  /** Side of the symbol, quiet zone not counted. */
  readonly sizeMm: number;
  readonly quietZoneModules: number;
  /** Short sentences in Vietnamese that say why. */
  readonly reasoning: readonly string[];
}

/** What of its use makes a symbol unreadable. */
export type SymbolCause = 'address' | 'distance' | 'format' | 'density';

export interface SymbolFault {
  readonly id: IssueId;
  readonly cause: SymbolCause;
  readonly values: Readonly<Record<string, IssueValue>>;
}

const STRONGEST_FIRST: readonly ErrorCorrectionLevel[] = ['H', 'Q', 'M', 'L'];

/** The strongest level that costs no version above the usual one, or above what the least level needs. */
function levelFor({ payload, setting }: SymbolUse): ErrorCorrectionLevel {
  const least = LEAST_LEVEL[setting];
  const versions = Math.max(USUAL_VERSION, qrFit(payload, least).version);
  return STRONGEST_FIRST.find((level) => qrFit(payload, level).version <= versions) ?? least;
}

/** Works out the symbol for `use`, as large as the format allows; `faults` says why it must not be printed. */
export function planSymbol(use: SymbolUse): {
  readonly plan: SymbolPlan;
  readonly faults: readonly SymbolFault[];
} {
  const { version, level, mode, size } = qrFit(use.payload, levelFor(use));
  const moduleMm = use.boxSideMm / (size + 2 * use.quietZoneModules);
  const { quietZoneModules } = use;
  const sized = { level, version, mode, modules: size, moduleMm, sizeMm: moduleMm * size, quietZoneModules };
  return { plan: { ...sized, reasoning: symbolReasoning(use, sized) }, faults: faultsOf(use, sized) };
}

function faultsOf(use: SymbolUse, { moduleMm, sizeMm }: Omit<SymbolPlan, 'reasoning'>): SymbolFault[] {
  const faults: SymbolFault[] = [];
  const needed = qrFit(use.payload, 'Q').version;
  if (needed > MAX_VERSION) {
    const values = { url: use.payload, version: needed, max: MAX_VERSION, length: use.payload.length };
    faults.push({ id: 'symbol/too-dense', cause: 'address', values });
  }
  if (moduleMm < MIN_MODULE_MM) {
    const values = { module: roundTo(moduleMm, 2), least: MIN_MODULE_MM };
    faults.push({ id: 'symbol/small-modules', cause: 'format', values });
  }
  const dots = dotsPerModule(moduleMm, use.printDpi);
  if (dots < MIN_DOTS_PER_MODULE) {
    const atLeast = leastDensityDpi(moduleMm);
    const values = { dots: roundTo(dots, 1), dpi: use.printDpi, least: MIN_DOTS_PER_MODULE, atLeast };
    faults.push({ id: 'symbol/few-dots', cause: 'density', values });
  }
  const distanceMm = use.readingDistanceCm * 10;
  if (sizeMm < distanceMm / DISTANCE_PER_WIDTH) {
    const values = {
      distance: use.readingDistanceCm,
      width: roundTo(sizeMm, 1),
      needed: roundTo(distanceMm / DISTANCE_PER_WIDTH, 1),
      reach: Math.floor((sizeMm * DISTANCE_PER_WIDTH) / 10),
    };
    faults.push({ id: 'symbol/too-far', cause: 'distance', values });
  }
  if (use.quietZoneModules < MIN_QUIET_ZONE_MODULES) {
    const values = { modules: use.quietZoneModules, least: MIN_QUIET_ZONE_MODULES };
    faults.push({ id: 'symbol/quiet-zone', cause: 'format', values });
  }
  return faults;
}

function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
