import type { Catalog, Entry } from '../catalog/catalog.ts';
import { formatMoment } from '../lib/moment.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { entryFacts, say, words, type EntryFacts, type Row } from './facts.ts';
import type { Said } from './item.ts';

export interface StatementFacts extends EntryFacts {
  /** What is true; while nobody knows yet, that it is being looked into. */
  readonly answer: Said;
  /** The last correction, which readers must not miss. */
  readonly correction?: { readonly heading: string; readonly text: Said };
  readonly asked: Said;
  /** Who says so, and when. */
  readonly who: readonly Row[];
}

/** What the picture of an official answer says. */
export function statementFacts(
  catalog: Catalog,
  entry: Entry<'statements'>,
  locale: LocaleId,
): StatementFacts {
  const { text, ...facts } = entryFacts(catalog, entry, locale);
  const { data } = text;
  const { statement } = stringsFor(locale).site.duty;
  const last = data.corrections.length - 1;
  const corrected = data.corrections[last];
  return {
    ...facts,
    answer: data.answer === undefined ? words(statement.open) : say(text, ['answer'], data.answer),
    ...(corrected === undefined
      ? {}
      : {
          correction: {
            heading: fill(statement.correctedAt, { moment: formatMoment(corrected.at) }),
            text: say(text, ['corrections', last, 'now'], corrected.now),
          },
        }),
    asked: say(text, ['asked'], data.asked),
    who: [...speakerRow(catalog, locale, text), whenRow(text, locale)],
  };
}

type Text = ReturnType<typeof entryFacts<'statements'>>['text'];

function speakerRow({ site }: Catalog, locale: LocaleId, text: Text): readonly Row[] {
  const { speaker } = text.data;
  const office = site.offices.find(({ id }) => id === speaker?.office);
  if (speaker === undefined || office === undefined) return [];
  const detail = words(pickLocalized(office.name, locale, [text.locale]).text);
  return [{ icon: 'users', main: say(text, ['speaker', 'role'], speaker.role), detail }];
}

/** The moment of the answer, and that of the question below it; while there is no answer, that of the question. */
function whenRow(text: Text, locale: LocaleId): Row {
  const { data } = text;
  const { statement } = stringsFor(locale).site.duty;
  const raised = `${statement.raisedAt}: ${formatMoment(data.raisedAt)}`;
  const icon = 'calendar-days';
  if (data.answeredAt === undefined) return { icon, main: say(text, ['raisedAt'], raised) };
  const answered = `${statement.answeredAt}: ${formatMoment(data.answeredAt)}`;
  const main = say(text, ['answeredAt'], answered);
  return { icon, main, detail: say(text, ['raisedAt'], raised) };
}
