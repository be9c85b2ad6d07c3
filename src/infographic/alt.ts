/** What the pictures say, in sentences, for those who cannot see them. */
import { isIn, type Catalog, type Entry } from '../catalog/catalog.ts';
import type { LocaleId } from '../model/locale.ts';
import { fill, stringsFor, type Strings } from '../strings/index.ts';
import type { EntryFacts } from './facts.ts';
import { productFacts } from './product-facts.ts';
import { relicFacts } from './relic-facts.ts';
import { serviceFacts } from './service-facts.ts';
import type { ShareFacts } from './share-facts.ts';

interface Telling {
  readonly facts: EntryFacts;
  readonly opening: string;
  readonly sentences: readonly string[];
}

/**
 * The infographic of `entry` in words of `locale`.
 *
 * @throws {RangeError} the collection of `entry` has no infographics
 */
export function infographicAlt(catalog: Catalog, entry: Entry, locale: LocaleId): string {
  const strings = stringsFor(locale);
  const { facts, opening, sentences } = tellingOf(catalog, entry, locale, strings);
  const { alt } = strings.picture;
  const { state } = entry.main.data.verification;
  const { foot } = facts.frame;
  return [
    fill(opening, { title: facts.title.text }),
    ...(state === 'sample' ? [alt.sample] : []),
    ...sentences,
    ...(foot.qrPayload === undefined ? [] : [fill(alt.scan, { address: foot.address.text })]),
    ...(state === 'unconfirmed' ? [alt.unconfirmed] : []),
  ].join(' ');
}

/** The share picture that says `facts`, in words of `locale`. */
export function shareAlt(facts: ShareFacts, locale: LocaleId): string {
  const { alt } = stringsFor(locale).picture;
  return fill(alt.share, { title: facts.title.text, line: ended(facts.line.text) });
}

function tellingOf(catalog: Catalog, entry: Entry, locale: LocaleId, strings: Strings): Telling {
  const { alt } = strings.picture;
  if (isIn(entry, 'relics')) {
    const facts = relicFacts(catalog, entry, locale);
    return { facts, opening: alt.relic, sentences: relicSentences(facts, strings) };
  }
  if (isIn(entry, 'products')) {
    const facts = productFacts(catalog, entry, locale);
    return { facts, opening: alt.product, sentences: productSentences(facts, strings) };
  }
  if (isIn(entry, 'services')) {
    const facts = serviceFacts(catalog, entry, locale);
    return { facts, opening: alt.service, sentences: serviceSentences(facts, strings) };
  }
  throw new RangeError(`${entry.ref} has no infographic.`);
}

function relicSentences(facts: ReturnType<typeof relicFacts>, { picture }: Strings): readonly string[] {
  const { seal, timeline, honoured, visit } = facts;
  const { alt } = picture;
  const rank =
    seal === undefined
      ? []
      : seal.year === undefined
        ? [fill(alt.rank, { rank: seal.rank.text })]
        : [fill(alt.rankSince, { rank: seal.rank.text, year: seal.year.text })];
  return [
    ...rank,
    ...figureSentences(facts, alt.figure),
    ...listSentence(
      alt.list,
      picture.timeline,
      timeline.map(({ when, what }) => `${when.text}: ${bare(what.text)}`),
    ),
    ...listSentence(
      alt.list,
      picture.honoured,
      honoured.map(({ main }) => main.text),
    ),
    ...listSentence(alt.list, picture.visit, visit.map(withDetail)),
  ];
}

function productSentences(facts: ReturnType<typeof productFacts>, { picture }: Strings): readonly string[] {
  const { alt } = picture;
  return [
    ...(facts.stars === undefined ? [] : [ended(facts.stars.words.text)]),
    ended(facts.tagline.text),
    ...figureSentences(facts, alt.figure),
    ...listSentence(alt.list, picture.maker, facts.maker.map(withDetail)),
    ...listSentence(alt.list, picture.sellers, facts.sellers.map(withDetail)),
  ];
}

function serviceSentences(facts: ReturnType<typeof serviceFacts>, strings: Strings): readonly string[] {
  const { picture, site } = strings;
  const { alt } = picture;
  const documents = facts.documents.map(({ name, condition }) =>
    condition === undefined ? name.text : `${name.text} (${condition.text})`,
  );
  return [
    ...listSentence(alt.list, picture.bring, documents),
    fill(alt.pair, { label: capital(picture.fee), value: facts.fee.value.text }),
    fill(alt.pair, { label: capital(picture.timeLimit), value: facts.time.value.text }),
    ...listSentence(
      alt.list,
      site.service.steps,
      facts.steps.map(({ title }, index) => `${index + 1}. ${bare(title.text)}`),
    ),
  ];
}

function figureSentences({ figures }: EntryFacts, template: string): readonly string[] {
  return figures.map(({ label, value }) => fill(template, { label: label.text, value: value.text }));
}

function listSentence(template: string, label: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [fill(template, { label, items: items.join('; ') })];
}

function withDetail({ main, detail }: { main: { text: string }; detail?: { text: string } }): string {
  return detail === undefined ? bare(main.text) : `${main.text} (${bare(detail.text)})`;
}

/** Without the full stop at its end, for use inside a sentence. */
function bare(text: string): string {
  return text.replace(/[.。]$/u, '');
}

function ended(text: string): string {
  return /[.!?。…]$/u.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
