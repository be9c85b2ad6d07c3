/** Who is to mend what stands in a file, as far as the content tells; read off a draft, which may be full of errors. */
import { pickLocalized, type Localized } from '../model/locale.ts';
import type { Draft, DraftEntry } from './draft.ts';
import { valueAt } from './field-path.ts';
import type { Words } from './field-name.ts';

export interface Answerable {
  /** Id of the office; empty where no office answers for the file. */
  readonly office: string;
  readonly name: Words;
  /** What the file is about, as people call it; missing where it is about no single thing. */
  readonly about?: string;
}

/** For what no office answers for: the site itself, logs, the handbook, files that should not be there. */
const KEEPER: Answerable = {
  office: '',
  name: { vi: 'Người phụ trách trang', en: 'Whoever looks after the site' },
};

/** Finds who answers for a file, given below the content folder. */
export function answerableIn(draft: Draft | undefined): (file: string) => Answerable {
  if (draft === undefined) return () => KEEPER;
  const offices = officesOf(draft);
  const folders = new Map(draft.entries.map((entry) => [entry.folder, entry]));
  const placards = new Map(draft.placards.map((placard) => [placard.file, placard]));
  const ofEntry = (entry: DraftEntry | undefined): Answerable => {
    if (entry === undefined) return KEEPER;
    const given = valueAt(entry.main?.yaml.data, ['responsible']);
    const office =
      offices.find(({ id }) => id === given) ??
      offices.find(({ for: names }) => names.includes(entry.collection));
    return {
      ...(office === undefined ? KEEPER : { office: office.id, name: office.name }),
      about: titleOf(entry),
    };
  };
  return (file) => {
    const placard = placards.get(file);
    if (placard === undefined) return ofEntry(folders.get(file.split('/').slice(0, 2).join('/')));
    const opens = valueAt(placard.yaml?.data, ['opens']);
    return { ...ofEntry(typeof opens === 'string' ? folders.get(opens) : undefined), about: placard.code };
  };
}

function titleOf(entry: DraftEntry): string {
  const title = valueAt(entry.main?.yaml.data, ['title']);
  return typeof title === 'string' && title.trim() !== '' ? title : entry.slug;
}

function officesOf({ site }: Draft) {
  const given = valueAt(site.yaml?.data, ['offices']);
  if (!Array.isArray(given)) return [];
  return given.flatMap((office: unknown) => {
    const [id, names, collections] = ['id', 'name', 'answersFor'].map((key) => valueAt(office, [key]));
    if (typeof id !== 'string') return [];
    return [
      { id, name: wordsOf(names, id), for: Array.isArray(collections) ? (collections as unknown[]) : [] },
    ];
  });
}

function wordsOf(names: unknown, otherwise: string): Words {
  const texts = typeof names === 'object' && names !== null ? Object.entries(names) : [];
  const localized = Object.fromEntries(texts.filter(([, text]) => typeof text === 'string')) as Localized;
  if (Object.keys(localized).length === 0) return { vi: otherwise, en: otherwise };
  return { vi: pickLocalized(localized, 'vi').text, en: pickLocalized(localized, 'en', ['vi']).text };
}
