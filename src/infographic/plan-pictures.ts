/** The plan's progress as pictures of every shape, with their alt text and caption. */
import type { Catalog } from '../catalog/catalog.ts';
import { listPath } from '../catalog/page-paths.ts';
import { captionFile, PLAN_PICTURE, posterFile, shareFile } from '../catalog/picture-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { INFOGRAPHIC_FORMATS } from '../model/picture-format.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { shareAlt } from './alt.ts';
import type { Caption } from './caption.ts';
import type { PicturePlan } from './cards.ts';
import type { Measure } from './measure.ts';
import { planCard } from './plan-card.ts';
import { planFacts, type PlanFacts } from './plan-facts.ts';
import { coverCard, shareCard } from './share-card.ts';

function sentences({ rows }: PlanFacts, locale: LocaleId): readonly string[] {
  const { pair } = stringsFor(locale).picture.alt;
  return rows.map(({ name, done, asked }) =>
    fill(pair, { label: name.text, value: `${done.text} (${asked.text})` }),
  );
}

/** What the picture shows, for those who cannot see it; nothing where there is none. */
export function planAlt(catalog: Catalog, locale: LocaleId): string | undefined {
  const facts = planFacts(catalog, locale);
  if (facts === undefined) return undefined;
  const opening = `${facts.title.text}. ${facts.titleOther.text}.`;
  return [opening, ...sentences(facts, locale)].join(' ');
}

function planCaption(catalog: Catalog, facts: PlanFacts, locale: LocaleId): Caption {
  const { origin, base } = catalog.site.address;
  const paragraphs = [
    [facts.title.text, facts.titleOther.text, facts.frame.commune.text],
    sentences(facts, locale).map((sentence) => `• ${sentence}`),
    [facts.note.text],
    [`${facts.frame.foot.prompt} ${origin}${base}${listPath(catalog, 'plan', locale)}`],
  ];
  const text = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
  return { path: captionFile(PLAN_PICTURE, locale), text: `${text.replaceAll('\u00A0', ' ')}\n` };
}

export function* planPictures(catalog: Catalog, measure: Measure, locale: LocaleId): Generator<PicturePlan> {
  const facts = planFacts(catalog, locale);
  const alt = planAlt(catalog, locale);
  if (facts === undefined || alt === undefined) return;
  const origin = catalog.siteOrigin(['targets']);
  const caption = planCaption(catalog, facts, locale);
  const common = { of: PLAN_PICTURE.collection, locale, origin } as const;
  for (const format of INFOGRAPHIC_FORMATS) {
    const path = posterFile(PLAN_PICTURE, locale, format);
    const drawn =
      format === 'cover'
        ? { alt: shareAlt(facts.share, locale), card: coverCard(measure, facts.share) }
        : { alt, card: planCard(measure, facts, format) };
    yield { ...common, kind: 'infographic', format, path, caption, ...drawn };
  }
  yield {
    ...common,
    kind: 'share',
    format: 'share',
    path: shareFile(PLAN_PICTURE.collection, locale),
    alt: shareAlt(facts.share, locale),
    card: shareCard(measure, facts.share),
  };
}
