/** What would go wrong when the placards are drawn, found before anything is drawn. */
import { missingGlyphs, type Fonts } from '../brand/fonts.ts';
import type { Catalog, Placard } from '../catalog/catalog.ts';
import { codePointName } from '../lib/text.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { PRINT_VARIANTS } from '../model/print-variant.ts';
import { draftReasons } from './draft.ts';
import { layoutFace } from './face.ts';
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
      ...lettersOf(
        placard,
        parts.flatMap(({ runs }) => runs),
        fonts,
      ),
      ...widest(parts.flatMap(({ misfits }) => misfits)).map((misfit) => misfitIssue(misfit, placard.code)),
      ...(drawn ? [...symbolIssues(catalog, placard), ...useIssues(placard)] : []),
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

/** So many letters of one language are lacking that it is the script that cannot be printed. */
const MOST_LETTERS = 3;

/** Letters that the typeface lacks; a language that it does not know at all is one finding. */
function lettersOf(placard: Placard, runs: readonly TextRun[], fonts: Fonts): readonly Issue[] {
  const lacking = Map.groupBy(
    runs.filter(({ text, weight }) => missingGlyphs(text, fonts[weight]).length > 0),
    ({ source }) => source.locale,
  );
  return [...lacking].flatMap(([locale, some]) => {
    const issues = some.flatMap((run) => glyphIssues(run, fonts));
    const letters = new Set(issues.map(({ values }) => values['character']));
    const index = placard.locales.findIndex((printed) => printed === locale);
    if (locale === undefined || index < 0 || letters.size < MOST_LETTERS) return issues;
    return [issueAt(placard.origin(['locales', index]), 'glyph/script', { code: placard.code, locale })];
  });
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

/** A sign that is out in public although its entry is no longer confirmed. */
function useIssues(placard: Placard): readonly Issue[] {
  const inUse = placard.status === 'printed' || placard.status === 'hung';
  if (!inUse || draftReasons(placard).length === 0) return [];
  const { main } = placard.opensEntry;
  const values = { code: placard.code, title: main.data.title };
  return [issueAt(main.origin(['verification', 'state']), 'draft/in-use', values, 'warning')];
}

/** Average width of a letter of the smaller texts, in millimetres; for advice only. */
const LETTER_WIDTH = 2;

function misfitIssue({ source, overMm }: Misfit, code: string): Issue {
  const id = source.field === 'address' ? 'placard/address-too-long' : 'placard/too-long';
  return issueAt(source.origin, id, {
    code,
    field: source.field,
    text: source.text,
    over: Math.max(0.1, Math.ceil(overMm * 10) / 10),
    characters: Math.max(1, Math.ceil(overMm / LETTER_WIDTH)),
  });
}
