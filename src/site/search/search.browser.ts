/**
 * The search on its page. Library and index are fetched when the reader turns to the field, or at once where the
 * address already asks something; the address follows what is typed, so that Back returns to the same results.
 */
import type { SearchIndex } from '../../feeds/search-index.ts';
import type { Finder, Hit } from './find.ts';

/** Screen readers are told when the reader pauses, not at every letter. */
const PAUSE_MS = 400;

const part = <T extends Element>(selector: string, within: ParentNode = document): T => {
  const found = within.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
};

const form = part<HTMLFormElement>('.find form');
const input = part<HTMLInputElement>('#q');
const said = part('#said');
const found = part<HTMLElement>('#found');
const list = part('ul', found);
const nothing = part<HTMLElement>('div', found);
const everything = part<HTMLElement>('#all');
const words = form.dataset as Record<
  'index' | 'home' | 'art' | 'one' | 'other' | 'none' | 'unavailable',
  string
>;
const hint = said.textContent;

interface Search {
  readonly hits: Finder;
  readonly hrefOf: (hit: Hit) => string;
  readonly row: (hit: Hit) => Node;
}

let loading: Promise<Search> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

function entryRow(index: SearchIndex, at: number): DocumentFragment {
  const row = copyOf('#row');
  const line = document.createElement('span');
  line.textContent = index.lines[at] ?? '';
  line.lang = index.tags[index.langs[at] ?? 0] ?? '';
  part('small', row).append(`${index.kindWords[index.kinds[at] ?? 0] ?? ''} · `, line);
  const drawing = index.drawingNames[index.drawings[at] ?? 0] ?? '';
  part<HTMLImageElement>('img', row).src = `${words.art}${drawing}.svg`;
  return row;
}

function placardRow(code: string): DocumentFragment {
  const row = copyOf('#code-row');
  const tiles = part('.tiles', row);
  tiles.setAttribute('aria-label', code);
  for (const character of code) {
    tiles.appendChild(document.createElement('b')).textContent = character;
  }
  return row;
}

async function load(): Promise<Search> {
  const [{ createFinder, pathOfHit }, answer] = await Promise.all([import('./find.ts'), fetch(words.index)]);
  if (!answer.ok) throw new Error(`The index answers ${answer.status}.`);
  const index = (await answer.json()) as SearchIndex;
  const hrefOf = (hit: Hit) => words.home + pathOfHit(index, hit);
  const row = (hit: Hit): Node => {
    const { at, code } = hit;
    const copy = code === undefined ? entryRow(index, at) : placardRow(code);
    const name = part<HTMLElement>('span:not(.tiles) > b', copy);
    name.textContent = index.titles[at] ?? '';
    name.lang = index.tags[index.langs[at] ?? 0] ?? '';
    part<HTMLAnchorElement>('a', copy).href = hrefOf(hit);
    return copy;
  };
  return { hits: await createFinder(index), hrefOf, row };
}

/** The search, or nothing where it cannot be had; it is asked for again the next time. */
async function ready(): Promise<Search | undefined> {
  loading ??= load();
  try {
    return await loading;
  } catch {
    loading = undefined;
    return undefined;
  }
}

function copyOf(template: string): DocumentFragment {
  return part<HTMLTemplateElement>(template).content.cloneNode(true) as DocumentFragment;
}

function afterPause(query: string, told: string): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    said.textContent = told;
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  }, PAUSE_MS);
}

function toldOf(count: number): string {
  if (count === 0) return words.none;
  return (count === 1 ? words.one : words.other).replace('{n}', String(count));
}

/** Shows what the field asks for. */
async function show(): Promise<readonly Hit[]> {
  const query = input.value.trim();
  const search = query === '' ? undefined : await ready();
  if (query !== input.value.trim()) return [];
  const hits = search?.hits(query) ?? [];
  found.hidden = search === undefined;
  everything.hidden = search !== undefined;
  list.textContent = '';
  if (search !== undefined) list.append(...hits.map(search.row));
  nothing.hidden = hits.length > 0;
  const told = search === undefined ? words.unavailable : toldOf(hits.length);
  afterPause(query, query === '' ? hint : told);
  return hits;
}

/** The code of a placard opens its page; otherwise the reader is led to the first result. */
async function submit(): Promise<void> {
  const [first] = await show();
  const search = await ready();
  if (first?.isExact === true && search !== undefined) location.assign(search.hrefOf(first));
  else list.querySelector('a')?.focus();
}

/** Up and down lead through field and results. */
function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.isComposing || found.hidden) return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

input.addEventListener('focus', () => void ready());
input.addEventListener('input', () => {
  // Above the keyboard of a phone there is little room: what is found comes into it.
  const room = window.visualViewport?.height ?? window.innerHeight;
  if (form.getBoundingClientRect().top > room / 2) form.scrollIntoView();
  void show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
for (const place of [form, list]) place.addEventListener('keydown', (event) => step(event as KeyboardEvent));

input.value = new URLSearchParams(location.search).get('q') ?? input.value;
if (input.value !== '') void show();
else if (document.activeElement === input) void ready();
