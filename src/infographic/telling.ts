/** What a picture of each kind says, as sentences. */
import { fill, type Strings } from '../strings/index.ts';
import type { AboutFacts } from './about-facts.ts';
import type { EntryFacts } from './facts.ts';
import type { FestivalFacts } from './festival-facts.ts';
import type { Said } from './item.ts';
import type { ProductFacts } from './product-facts.ts';
import type { Milestone, RelicFacts } from './relic-facts.ts';
import type { ServiceFacts } from './service-facts.ts';
import type { StatementFacts } from './statement-facts.ts';
import type { TrailFacts } from './trail-facts.ts';

export function relicSentences(facts: RelicFacts, { picture }: Strings): readonly string[] {
  const { seal, timeline, honoured, visit } = facts;
  const { alt } = picture;
  const rank =
    seal?.before === undefined
      ? []
      : seal.big === undefined
        ? [fill(alt.rank, { rank: seal.before.text })]
        : [fill(alt.rankSince, { rank: seal.before.text, year: seal.big.text })];
  return [
    ...rank,
    ...figureSentences(facts, alt.figure),
    ...listSentence(alt.list, picture.timeline, timeline.map(milestoneWords)),
    ...listSentence(
      alt.list,
      picture.honoured,
      honoured.map(({ main }) => main.text),
    ),
    ...listSentence(alt.list, picture.visit, visit.map(withDetail)),
  ];
}

export function productSentences(facts: ProductFacts, { picture }: Strings): readonly string[] {
  const { alt } = picture;
  return [
    ...(facts.stars === undefined ? [] : [ended(facts.stars.words.text)]),
    ended(facts.tagline.text),
    ...figureSentences(facts, alt.figure),
    ...listSentence(alt.list, picture.maker, facts.maker.map(withDetail)),
    ...listSentence(alt.list, picture.sellers, facts.sellers.map(withDetail)),
  ];
}

export function serviceSentences(facts: ServiceFacts, strings: Strings): readonly string[] {
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

export function festivalSentences(facts: FestivalFacts, { picture, site }: Strings): readonly string[] {
  const { alt } = picture;
  return [
    ended(capital(facts.days.text)),
    ...figureSentences(facts, alt.figure),
    ...facts.when.map((row) => ended(withDetail(row))),
    ...listSentence(alt.list, site.festival.programme, facts.programme.map(withDetail)),
  ];
}

export function trailSentences(facts: TrailFacts, { picture, site }: Strings): readonly string[] {
  const stops = facts.stops.map(({ number, main, after }) =>
    [`${number?.text ?? ''}. ${main.text}`, ...(after === undefined ? [] : [after.text])].join(' → '),
  );
  return [
    ...figureSentences(facts, picture.alt.figure),
    ...listSentence(picture.alt.list, site.trail.stops, stops),
  ];
}

export function aboutSentences(facts: AboutFacts, { picture }: Strings): readonly string[] {
  const { alt } = picture;
  return [
    ended(facts.tagline.text),
    ...figureSentences(facts, alt.figure),
    ...listSentence(alt.list, picture.timeline, facts.timeline.map(milestoneWords)),
    ...listSentence(alt.list, picture.glance, facts.others.map(milestoneWords)),
  ];
}

export function statementSentences(facts: StatementFacts, { picture, site }: Strings): readonly string[] {
  const { statement } = site.duty;
  const { alt } = picture;
  const { correction } = facts;
  const pair = (label: string, value: string) =>
    fill(alt.pair, { label, value: bare(value) }).replace(/([?!…？！])[.。]$/u, '$1');
  return [
    pair(statement.answer, facts.answer.text),
    ...(correction === undefined ? [] : [pair(correction.heading, correction.text.text)]),
    ...facts.who.map((row) => ended(withDetail(row))),
    pair(statement.asked, facts.asked.text),
  ];
}

function milestoneWords({ when, what }: Milestone): string {
  return `${when.text}: ${bare(what.text)}`;
}

function figureSentences({ figures }: EntryFacts, template: string): readonly string[] {
  return figures.map(({ label, value }) => fill(template, { label: label.text, value: value.text }));
}

function listSentence(template: string, label: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [fill(template, { label, items: items.join('; ') })];
}

function withDetail({ main, detail }: { readonly main: Said; readonly detail?: Said }): string {
  return detail === undefined ? bare(main.text) : `${main.text} (${bare(detail.text)})`;
}

/** Without the full stop at its end, for use inside a sentence. */
function bare(text: string): string {
  return text.replace(/[.。]$/u, '');
}

export function ended(text: string): string {
  return /[.!?。…]$/u.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
