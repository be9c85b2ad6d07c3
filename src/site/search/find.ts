/** Searches an index. Runs in the browser, and in tests of plain Node. */
import MiniSearch, { type Query, type QueryCombination, type SearchOptions } from 'minisearch';
import type { SearchIndex } from '../../feeds/search-index.ts';
import { fullSlug } from '../../lib/slug-of-names.ts';
import {
  indexTerms,
  letterPairs,
  nameTerm,
  searchWords,
  wordPairs,
  type SearchWord,
} from '../../lib/search-words.ts';
import { readCode } from '../../model/short-code.ts';

export interface Hit {
  /** Position in the index. */
  readonly at: number;
  /** The placard that was meant; missing for an entry. */
  readonly code?: string;
  /** Its code was typed whole and without a slip. */
  readonly isExact?: boolean;
}

const MOST_HITS = 20;
/** Where not all words are found as typed, hits that are much weaker than the best are left out. */
const NEAR_SHARE = 0.25;

const BOOST = { title: 8, name: 5, kind: 3, line: 2, more: 1 };
/** How much more a word counts that is written with the same marks. */
const SAME_MARKS = 2;
const SLIP = 0.4;
const WHOLE_NAME = 4;

interface Row {
  readonly id: number;
  readonly title: string;
  readonly name: string;
  readonly kind: string;
  readonly line: string;
  readonly more: string;
}

/** Terms are compared as they are: they have been folded before. */
const asItIs: SearchOptions = { tokenize: (term) => [term], processTerm: (term) => term, boost: BOOST };

const either = (queries: readonly Query[]): QueryCombination => ({
  combineWith: 'OR',
  queries: [...queries],
});
const all = (queries: readonly Query[]): QueryCombination => ({ combineWith: 'AND', queries: [...queries] });
const worth = (factor: number): SearchOptions => ({ boostTerm: () => factor });

/** `dihn` → `idhn`, `dhin`, `dinh`: two neighbours typed in the wrong order. */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

/** Letters that may be wrong in a word; none in short ones and in numbers. */
function slipsIn(word: string): number {
  if (word.length < 3 || /\d/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function squareQuery(word: string): QueryCombination {
  const pairs = letterPairs(word);
  return pairs.length === 0 ? { ...either([word]), prefix: true } : all(pairs);
}

/** The word, or the beginning of it. */
function plainQuery({ written, folded, square }: SearchWord): QueryCombination {
  if (square) return squareQuery(written);
  const marked = { ...either([written]), ...worth(SAME_MARKS), prefix: true };
  return either([{ ...either([folded]), prefix: true }, ...(written === folded ? [] : [marked])]);
}

/** The word with a slip of the finger, or half typed: `코낄` on the way to `코끼리`. */
function forgivingQuery(word: SearchWord): QueryCombination {
  const { written, folded, square } = word;
  if (square) {
    const [first = ''] = written;
    return either([...letterPairs(written), { ...either([first]), ...worth(SLIP), prefix: true }]);
  }
  const slips = slipsIn(folded);
  const swapped = slips === 0 ? [] : [{ ...either(swaps(folded)), ...worth(SLIP) }];
  return either([plainQuery(word), ...swapped, { ...either([folded]), ...worth(SLIP), fuzzy: slips }]);
}

/** Codes that begin with what was typed; else those of which one character was typed wrong. */
function codesMeant(codes: readonly string[], typed: string): readonly string[] {
  if (!/^[0-9A-Z]{3,4}$/u.test(typed)) return [];
  const begun = codes.filter((code) => code.startsWith(typed));
  if (begun.length > 0 || !/\d/u.test(typed)) return begun;
  const wrong = (code: string) => [...code].filter((character, at) => character !== typed[at]).length;
  return codes.filter((code) => code.length === typed.length && wrong(code) === 1);
}

/** Path below the home page of the locale, with a closing slash, of what a hit leads to. */
export function pathOfHit(index: SearchIndex, { at, code }: Hit): string {
  if (code !== undefined) return `${code}/`;
  const names = [index.titles[at] ?? '', ...(index.names[at] ?? '').split('\n')];
  return `${index.folderNames[index.folders[at] ?? 0] ?? ''}${fullSlug(index.slugs[at] ?? '', names)}/`;
}

/** Gives the hits for what a reader typed, best first. */
export type Finder = (query: string) => readonly Hit[];

/** Works through the index in small steps, between which the page answers its reader. */
export async function createFinder(index: SearchIndex): Promise<Finder> {
  const library = new MiniSearch<Row>({
    fields: Object.keys(BOOST),
    tokenize: (text) => [...indexTerms(text)],
    processTerm: (term) => term,
  });
  await library.addAllAsync(
    index.titles.map((title, id) => ({
      id,
      title,
      name: index.names[id] ?? '',
      kind: index.kindWords[index.kinds[id] ?? 0] ?? '',
      line: index.lines[id] ?? '',
      more: index.more[id] ?? '',
    })),
  );

  /** How much more an entry counts whose words stand side by side as in the query, or whose name it is. */
  const closeness = (words: readonly SearchWord[]): ReadonlyMap<unknown, number> => {
    const name = nameTerm(words);
    const found = library.search(either([...wordPairs(words), name]), asItIs);
    return new Map(
      found.map(({ id, terms }) => [id, terms.length + (terms.includes(name) ? WHOLE_NAME : 0)]),
    );
  };

  const entries = (query: string): readonly Hit[] => {
    const words = searchWords(query);
    if (words.length === 0) return [];
    const close = closeness(words);
    const options = { ...asItIs, boostDocument: (id: unknown) => 1 + (close.get(id) ?? 0) };
    const ways = [all(words.map(plainQuery)), all(words.map(forgivingQuery)), either(words.map(plainQuery))];
    for (const [way, queryOf] of [...ways, either(words.map(forgivingQuery))].entries()) {
      const found = library.search(queryOf, options);
      const least = way === 0 ? 0 : (found[0]?.score ?? 0) * NEAR_SHARE;
      const good = found.filter(({ score }) => score >= least).slice(0, MOST_HITS);
      if (good.length > 0) return good.map(({ id }) => ({ at: id as number }));
    }
    return [];
  };

  const codes = Object.keys(index.codes);
  return (query) => {
    const typed = readCode(query.replace(/[\s./-]/gu, ''));
    const placards = codesMeant(codes, typed).map((code) => ({
      at: index.codes[code] ?? 0,
      code,
      isExact: code === typed,
    }));
    return [...placards, ...entries(query)];
  };
}
