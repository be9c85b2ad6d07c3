/** The QR symbol; the only file that knows the library `qrcode`. */
import qrcode from 'qrcode';

const ERROR_CORRECTION_LEVELS = ['L', 'M', 'Q', 'H'] as const;
export type ErrorCorrectionLevel = (typeof ERROR_CORRECTION_LEVELS)[number];

/** Modules that must stay white on every side. @see ISO/IEC 18004 */
export const QUIET_ZONE_MODULES = 4;

/** How much room a payload takes as a symbol. */
export interface QrFit {
  readonly version: number;
  readonly level: ErrorCorrectionLevel;
  /** How the payload is written: `alphanumeric`, `byte`, or several joined by `+`. */
  readonly mode: string;
  /** Modules a side, 17 + 4 × version, quiet zone not counted. */
  readonly size: number;
}

export interface QrSymbol extends QrFit {
  readonly payload: string;
  /** Row by row, size × size, true for dark. */
  readonly modules: readonly boolean[];
}

/**
 * Encodes `payload` in the smallest version that holds it at `level`.
 *
 * @throws {RangeError} `level` is not one of the four; the library would silently take its default
 */
export function qrSymbol(payload: string, level: ErrorCorrectionLevel): QrSymbol {
  return remembered(symbols, payload, level, () => {
    const { fit, bits } = encode(payload, level, {});
    return { ...fit, payload, modules: Array.from(bits, (bit) => bit === 1) };
  });
}

/**
 * The room that `qrSymbol` takes, in a fifth of its time: most of that goes into choosing a mask.
 *
 * @throws {RangeError} `level` is not one of the four
 */
export function qrFit(payload: string, level: ErrorCorrectionLevel): QrFit {
  return remembered(fits, payload, level, () => encode(payload, level, { maskPattern: 0 }).fit);
}

const symbols = new Map<string, QrSymbol>();
const fits = new Map<string, QrFit>();

/** Symbols that are asked for again soon: a placard is planned, drawn twice and drawn alone. */
const MOST_REMEMBERED = 64;

function remembered<Result>(
  known: Map<string, Result>,
  payload: string,
  level: ErrorCorrectionLevel,
  make: () => Result,
): Result {
  const key = `${level} ${payload}`;
  const found = known.get(key) ?? make();
  if (!known.has(key) && known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

function encode(payload: string, level: ErrorCorrectionLevel, options: qrcode.QRCodeOptions) {
  if (!ERROR_CORRECTION_LEVELS.includes(level))
    throw new RangeError(`"${String(level)}" is no error-correction level.`);
  const { modules, version, segments } = qrcode.create(payload, { ...options, errorCorrectionLevel: level });
  const fit: QrFit = { version, level, mode: modeOf(segments), size: modules.size };
  return { fit, bits: modules.data };
}

/** The types of the library leave the name of a mode out. */
function modeOf(segments: qrcode.GeneratedQRCodeSegment[]): string {
  const names = segments.map(({ mode }) => (mode as { readonly id?: string }).id?.toLowerCase() ?? '');
  return [...new Set(names)].toSorted().join('+');
}

/** Dark modules as horizontal runs, in module units from the symbol's top left corner. */
export function darkRuns(
  symbol: QrSymbol,
): readonly { readonly x: number; readonly y: number; readonly length: number }[] {
  const runs: { x: number; y: number; length: number }[] = [];
  for (let y = 0; y < symbol.size; y += 1) {
    for (let x = 0; x < symbol.size; x += 1) {
      if (!symbol.modules[y * symbol.size + x]) continue;
      let length = 1;
      while (x + length < symbol.size && symbol.modules[y * symbol.size + x + length]) length += 1;
      runs.push({ x, y, length });
      x += length;
    }
  }
  return runs;
}

/** SVG of the symbol with its quiet zone, black on white. */
export function qrSvg(symbol: QrSymbol): string {
  const side = symbol.size + 2 * QUIET_ZONE_MODULES;
  const d = darkRuns(symbol)
    .map(({ x, y, length }) => `M${x + QUIET_ZONE_MODULES} ${y + QUIET_ZONE_MODULES}h${length}v1h-${length}z`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${d}"/></svg>`
  );
}
