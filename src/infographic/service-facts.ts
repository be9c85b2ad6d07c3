import { textFor, type Catalog, type Entry, type EntryText } from '../catalog/catalog.ts';
import type { LocaleId } from '../model/locale.ts';
import { feeAnswer } from '../model/service-answers.ts';
import type { Service } from '../model/service.ts';
import { fill, stringsFor, type Strings } from '../strings/index.ts';
import { feeWords, timeWords } from '../strings/service-words.ts';
import { entryFacts, say, words, type EntryFacts, type Row } from './facts.ts';
import type { Said } from './item.ts';

export interface DocumentFact {
  readonly name: Said;
  /** When it is needed or not. */
  readonly condition?: Said;
  /** What else is to be known of it, for sheets, which have room. */
  readonly copies?: Said;
  readonly detail?: Said;
}

export interface StepFact {
  readonly title: Said;
  readonly detail: Said;
}

export interface ServiceFacts extends EntryFacts {
  readonly documents: readonly DocumentFact[];
  readonly fee: Answer;
  readonly time: Answer;
  readonly where: Row;
  readonly online: Row;
  /** Who may apply, where else than there, and what they get, for sheets. */
  readonly who: Said;
  readonly whereNote?: Said;
  readonly result: Said;
  readonly steps: readonly StepFact[];
}

/** A short answer and, below it, what it holds for: the first that there is room for. */
export interface Answer {
  readonly value: Said;
  readonly notes: readonly Said[];
}

/** What the picture of a procedure says. */
export function serviceFacts(catalog: Catalog, entry: Entry<'services'>, locale: LocaleId): ServiceFacts {
  const { text, ...facts } = entryFacts(catalog, entry, locale);
  const { data } = text;
  const strings = stringsFor(locale);
  const place = textFor(catalog, catalog.entry(data.where.place), locale);
  return {
    ...facts,
    documents: data.documents.map((_document, index) => documentFact(text, index, strings)),
    fee: feeFact(text, locale),
    time: timeFact(text, locale),
    where: { icon: 'map-pin', main: say(place, ['title'], place.data.title) },
    online: {
      icon: 'qr-code',
      main: say(text, ['online', 'level'], strings.terms.onlineLevels[data.online.level]),
    },
    who: say(text, ['who'], data.who),
    ...(data.where.note === undefined ? {} : { whereNote: say(text, ['where', 'note'], data.where.note) }),
    result: say(text, ['result'], data.result),
    steps: data.steps.map(({ title, detail }, index) => ({
      title: say(text, ['steps', index, 'title'], title),
      detail: say(text, ['steps', index, 'detail'], detail),
    })),
  };
}

function documentFact(text: EntryText<Service>, index: number, { picture }: Strings): DocumentFact {
  const document = text.data.documents[index];
  if (document === undefined) throw new RangeError(`There is no document ${index}.`);
  const path = ['documents', index];
  const { onlyIf, skipIf, copies, detail } = document;
  const more = {
    name: say(text, [...path, 'name'], document.name),
    ...(copies === undefined ? {} : { copies: say(text, [...path, 'copies'], copies) }),
    ...(detail === undefined ? {} : { detail: say(text, [...path, 'detail'], detail) }),
  };
  if (onlyIf !== undefined) {
    return { ...more, condition: say(text, [...path, 'onlyIf'], fill(picture.onlyIf, { when: onlyIf })) };
  }
  if (skipIf !== undefined) {
    return { ...more, condition: say(text, [...path, 'skipIf'], fill(picture.skipIf, { when: skipIf })) };
  }
  return more;
}

/** What the applicant pays, and below it the rule or what the number is. */
function feeFact(text: EntryText<Service>, locale: LocaleId): Answer {
  const { fee } = text.data;
  const { picture } = stringsFor(locale);
  const rule = say(text, ['fee', 'rule'], fee.rule);
  const label = feeAnswer(fee).kind === 'ask' ? picture.feeToAsk : picture.fee;
  const value = say(text, ['fee'], feeWords(fee, locale));
  return { value, notes: feeAnswer(fee).kind === 'free' ? [rule] : [rule, words(label)] };
}

function timeFact(text: EntryText<Service>, locale: LocaleId): Answer {
  const { cutOff, note } = text.data.timeLimit;
  const { picture } = stringsFor(locale);
  const notes = [
    ...(cutOff === undefined
      ? []
      : [say(text, ['timeLimit', 'cutOff'], fill(picture.cutOff, { time: cutOff }))]),
    ...(note === undefined ? [] : [say(text, ['timeLimit', 'note'], note)]),
    words(picture.timeLimit),
  ];
  return { value: say(text, ['timeLimit'], timeWords(text.data.timeLimit, locale)), notes };
}
