/** One placard of the registry → its proved pages, its other files and its line in the manifest. */
import type { Fonts } from '../brand/fonts.ts';
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import type { Catalog, Placard } from '../catalog/catalog.ts';
import { FACE_FOLDER, facePicture } from '../catalog/face-picture.ts';
import { sha256 } from '../lib/hash.ts';
import type { ManifestFile, OutputFile, PlacardManifestEntry, PrintRecord } from '../model/output.ts';
import { PRINT_VARIANTS, type PrintVariant } from '../model/print-variant.ts';
import { drawPages } from '../pdf/draw.ts';
import { expectedCell } from './expected.ts';
import { faceRecord } from './face-record.ts';
import { FORMATS, pageGeometry } from './formats.ts';
import { installationFacts } from './papers/facts.ts';
import { INSTALLATION_FOLDER, installationFile } from './papers/installation.ts';
import { aboutPlacard, placardPage } from './placard-page.ts';
import { ProofError, type Proved, type Prover } from './proof.ts';
import type { PlacardSpec } from './spec.ts';
import { SYMBOL_FOLDER, symbolFiles } from './symbol-files.ts';

export interface PlacardTools {
  readonly fonts: Fonts;
  readonly prover: Prover;
}

export interface MadePlacard {
  readonly files: readonly OutputFile[];
  readonly record: PlacardManifestEntry;
  /** Pictures of the proof of its office page, for people. */
  readonly samples: Proved['samples'];
}

interface Print extends Proved {
  readonly file: OutputFile;
  readonly record: PrintRecord;
}

/** Folders below `qr-output/` with files of single placards. */
export const PLACARD_FOLDERS = ['placards', SYMBOL_FOLDER, INSTALLATION_FOLDER, FACE_FOLDER] as const;

/** All of the content that shapes the files of `placard` and its line in the manifest: equal keys, equal both. */
export function placardKey(catalog: Catalog, placard: Placard): string {
  const { opens, at } = placard;
  return JSON.stringify({ opens, at, ...installationFacts(catalog, placard) }, (name, value: unknown) =>
    name === 'origin' ? undefined : value,
  );
}

/** Path below `qr-output/`; a draft says so in its name, too. */
export function printFile(code: string, variant: PrintVariant, draft: boolean): string {
  return `placards/${code}-${variant}${draft ? '-du-thao' : ''}.pdf`;
}

/**
 * Draws `placard` for office and press and reads both pages back.
 *
 * @throws {ProofError} what was read is not what the registry says; the message names the code
 */
export async function makePlacard(
  catalog: Catalog,
  placard: Placard,
  { fonts, prover }: PlacardTools,
): Promise<MadePlacard> {
  const facts = installationFacts(catalog, placard);
  const { spec } = facts;
  const prints: Print[] = [];
  for (const variant of PRINT_VARIANTS)
    prints.push(await makePrint(spec, placard, variant, { fonts, prover }));
  const files = [
    ...prints.map(({ file }) => file),
    ...prints.flatMap(({ picture }) => (picture === undefined ? [] : [faceFile(placard, picture)])),
    ...symbolFiles(spec),
    installationFile(facts, fonts),
  ];
  return {
    files,
    samples: prints[0]?.samples ?? [],
    record: recordOf(spec, placard, prints, files, fonts),
  };
}

function faceFile(placard: Placard, bytes: Uint8Array): OutputFile {
  return { path: facePicture(placard).file, bytes };
}

async function makePrint(
  spec: PlacardSpec,
  placard: Placard,
  variant: PrintVariant,
  { fonts, prover }: PlacardTools,
): Promise<Print> {
  const { code, setting, format } = placard;
  const { page, symbol } = placardPage(spec, variant, fonts);
  const bytes = drawPages([page], aboutPlacard(spec), variant, fonts);
  const { media } = page.geometry;
  const area = FORMATS[format].design === 'label' ? pageGeometry(format, variant).room : media;
  const cell = {
    ...expectedCell(spec, setting, media),
    ...(variant === 'office' && { picture: { ...facePicture(placard), area } }),
  };
  const [proved] = await prover.prove(bytes, [[cell]]).catch((error: unknown) => {
    if (!(error instanceof ProofError)) throw error;
    throw new ProofError(`${code} (${variant}): ${error.message}`, { cause: error });
  });
  if (proved === undefined) throw new RangeError(`${code}: the prover gave no proof.`);
  const file = { path: printFile(code, variant, spec.draft !== undefined), bytes };
  const moduleMm = symbol.width / (spec.symbol.modules + 2 * QUIET_ZONE_MODULES);
  return {
    ...proved,
    file,
    record: {
      ...listed(file),
      variant,
      moduleMm: roundTo3(moduleMm),
      sizeMm: roundTo3(moduleMm * spec.symbol.modules),
      proof: proved.proof,
    },
  };
}

function recordOf(
  spec: PlacardSpec,
  placard: Placard,
  prints: readonly Print[],
  files: readonly OutputFile[],
  fonts: Fonts,
): PlacardManifestEntry {
  const { symbol } = spec;
  return {
    code: placard.code,
    serial: spec.serial.text,
    url: spec.payload,
    opens: placard.opens,
    at: placard.at,
    format: spec.format,
    ink: spec.ink,
    draft: spec.draft !== undefined,
    face: faceRecord(spec, fonts),
    prints: prints.map(({ record }) => record),
    files: files.map(listed),
    qr: {
      version: symbol.version,
      level: symbol.level,
      mode: symbol.mode,
      moduleMm: roundTo3(symbol.moduleMm),
      sizeMm: roundTo3(symbol.sizeMm),
      quietZoneModules: symbol.quietZoneModules,
      reasoning: symbol.reasoning,
    },
  };
}

/** A file's line in the manifest. */
export function listed({ path, bytes }: OutputFile): ManifestFile {
  return { path, sha256: sha256(bytes) };
}

function roundTo3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
