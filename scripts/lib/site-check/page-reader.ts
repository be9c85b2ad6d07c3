/** What a built page leads to, what it can be reached by, and what it is heavy with. */
import { Parser } from 'htmlparser2';

export interface Link {
  /** As written, entities undone. */
  readonly target: string;
  /** `a[href]`, `img[srcset]`, `meta[og:image]` … */
  readonly from: string;
  /** Language of what is there, where the page says it. */
  readonly hreflang?: string;
  /** Whether it is one that readers follow to another page. */
  readonly leads: boolean;
}

/** Bytes of a page by what they are for; together they are the whole page. */
export interface PageBytes {
  readonly css: number;
  readonly drawing: number;
  readonly symbols: number;
  readonly data: number;
  readonly script: number;
  readonly text: number;
}

export interface ReadPage {
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  /** Parts of the page's source, by what they are for. */
  readonly parts: Readonly<Record<keyof PageBytes, string>>;
}

/** Attributes that hold one address, by element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  form: ['action'],
  button: ['formaction'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  iframe: ['src'],
  input: ['src'],
  script: ['src'],
  object: ['data'],
};

/** Attributes that hold several addresses, each with a width or density. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  img: ['srcset'],
  source: ['srcset'],
  link: ['imagesrcset'],
};

/** Properties of `meta` that hold an address. */
const META = /^(?:og:(?:image|url|audio|video)|twitter:image)(?::url|:secure_url)?$/u;

const LEADING = new Set(['a', 'area', 'form', 'button']);

/**
 * Addresses of a `srcset`; a comma may stand inside an address, but not at its end.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function srcsetAddresses(set: string): readonly string[] {
  return [...set.matchAll(/[\s,]*(\S*[^\s,])(?:,+(?=\s|$)|\s[^,]*|$)/gu)].map(([, address = '']) => address);
}

type Attributes = Readonly<Record<string, string>>;

function linksOf(name: string, attributes: Attributes): readonly Link[] {
  const found: Link[] = [];
  const add = (target: string, from: string) => {
    const { hreflang } = attributes;
    const leads = LEADING.has(name);
    found.push({ target, from, leads, ...(hreflang === undefined ? {} : { hreflang }) });
  };
  for (const attribute of ADDRESSES[name] ?? []) {
    const target = attributes[attribute];
    if (target !== undefined) add(target.trim(), `${name}[${attribute}]`);
  }
  for (const attribute of SETS[name] ?? []) {
    for (const target of srcsetAddresses(attributes[attribute] ?? '')) add(target, `${name}[${attribute}]`);
  }
  if (name === 'meta') {
    const property = attributes['property'] ?? attributes['name'] ?? '';
    const { content } = attributes;
    if (META.test(property) && content !== undefined) add(content, `meta[${property}]`);
    const refresh = /^\s*\d+\s*;\s*url=(.*)$/iu.exec(content ?? '')?.[1];
    if (attributes['http-equiv']?.toLowerCase() === 'refresh' && refresh !== undefined) {
      add(refresh, 'meta[refresh]');
    }
  }
  return found;
}

function kindOf(name: string, attributes: Attributes): keyof PageBytes | undefined {
  if (name === 'style') return 'css';
  if (name === 'svg') return attributes['class'] === 'symbols' ? 'symbols' : 'drawing';
  if (name !== 'script') return undefined;
  return attributes['type']?.includes('json') === true ? 'data' : 'script';
}

export function readPage(html: string): ReadPage {
  const links: Link[] = [];
  const ids = new Set<string>();
  const parts = { css: '', drawing: '', symbols: '', data: '', script: '', text: '' };
  let open:
    | { readonly kind: keyof PageBytes; readonly name: string; readonly start: number; depth: number }
    | undefined;
  let textFrom = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      links.push(...linksOf(name, attributes));
      const { id } = attributes;
      if (id !== undefined) ids.add(id);
      if (name === 'a' && attributes['name'] !== undefined) ids.add(attributes['name']);
      if (open?.name === name) open.depth += 1;
      if (open !== undefined) return;
      const kind = kindOf(name, attributes);
      if (kind !== undefined) open = { kind, name, start: parser.startIndex, depth: 1 };
    },
    onclosetag(name) {
      if (open?.name !== name || (open.depth -= 1) > 0) return;
      const end = parser.endIndex + 1;
      parts[open.kind] += html.slice(open.start, end);
      parts.text += html.slice(textFrom, open.start);
      textFrom = end;
      open = undefined;
    },
  });
  parser.end(html);
  parts.text += html.slice(textFrom);
  return { links, ids, parts };
}
