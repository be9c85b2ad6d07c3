/** What would go wrong when the placards are drawn, found before anything is drawn. */
import { missingGlyphs, type Fonts } from '../brand/fonts.ts';
import type { Catalog, Placard } from '../catalog/catalog.ts';
import { codePointName } from '../lib/text.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { layoutFace } from './face.ts';
import { PRINT_VARIANTS } from './formats.ts';
import { paperFacts } from './papers/facts.ts';
import { paperPart } from './papers/part.ts';
import { planSymbol } from './symbol-size.ts';
import { symbolOrigin, symbolUse } from './symbol-use.ts';
import type { Misfit, TextRun } from './text-run.ts';

/** Placards that are drawn: all but those taken down for good. */
export function drawnPlacards(catalog: Catalog): readonly Placard[] {
  return catalog.placards.filter(({ status }) => status !== 'retired');
}

/** Letters that the typeface lacks, texts that find no room, symbols that cannot be read; each once. */
export function placardIssues(catalog: Catalog, fonts: Fonts): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const placard of catalog.placards) {
    const drawn = placard.status !== 'retired';
    const facts = paperFacts(catalog, placard);
    const faces = drawn ? PRINT_VARIANTS.map((variant) => layoutFace(facts.spec, variant, fonts)) : [];
    // The register tells of retired placards, too.
    const parts = [...faces, paperPart(facts, fonts)];
    const issues = [
      ...parts.flatMap(({ runs }) => runs.flatMap((run) => glyphIssues(run, fonts))),
      ...widest(parts.flatMap(({ misfits }) => misfits)).map((misfit) => misfitIssue(misfit, placard.code)),
      ...(drawn ? symbolIssues(catalog, placard) : []),
    ];
    for (const issue of issues) {
      const key = JSON.stringify({ ...issue, values: { ...issue.values, code: undefined } });
      if (!found.has(key)) found.set(key, issue);
    }
  }
  return [...found.values()];
}

/** Of several findings about one text, the one that asks for most. */
function widest(misfits: readonly Misfit[]): readonly Misfit[] {
  const found = new Map<string, Misfit>();
  for (const misfit of misfits) {
    const { field, text } = misfit.source;
    const key = `${field} ${text}`;
    if ((found.get(key)?.overMm ?? 0) < misfit.overMm) found.set(key, misfit);
  }
  return [...found.values()];
}

function glyphIssues({ source, text, weight }: TextRun, fonts: Fonts): readonly Issue[] {
  return missingGlyphs(text, fonts[weight]).map((character) =>
    issueAt(source.origin, 'glyph/missing', {
      character,
      codePoint: codePointName(character),
      field: source.field,
    }),
  );
}

function symbolIssues(catalog: Catalog, placard: Placard): readonly Issue[] {
  const { code } = placard;
  return planSymbol(symbolUse(catalog, placard, 'office')).faults.map(({ id, cause, values }) =>
    issueAt(symbolOrigin(catalog, placard, cause), id, { code, ...values }),
  );
}

/** Average width of a letter of the smaller texts, in millimetres; for advice only. */
const LETTER_WIDTH = 2;

function misfitIssue({ source, overMm }: Misfit, code: string): Issue {
  return issueAt(source.origin, 'placard/too-long', {
    code,
    field: source.field,
    text: source.text,
    over: Math.max(0.1, Math.ceil(overMm * 10) / 10),
    characters: Math.max(1, Math.ceil(overMm / LETTER_WIDTH)),
  });
}
