/** What an address of this origin is to the worker: a page of the site, however it is spelled, or nothing of its own. */
import { isShortCode, readCode } from '../model/short-code.ts';
import type { WorkerLocale, WorkerSite } from './names.ts';

export interface AskedPage {
  readonly locale: WorkerLocale;
  /** Below the base, as the page is kept; nothing for what may be a code, but is none. */
  readonly path: string | undefined;
  /** The code of the placard that it is the page of. */
  readonly code?: string;
}

/** A code that is mistyped by a character more or less is still one that somebody read from a placard. */
const LIKE_A_CODE = /^[0-9A-Z]{3,5}$/u;

/** Path below the base; nothing outside of it, and nothing that cannot be read. */
function below(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

function codePath({ prefix }: WorkerLocale, code: string): string {
  return `${prefix}${code}/`;
}

/** The page that `pathname` asks for; nothing where it is a file or belongs to somebody else. */
export function askedPage(pathname: string, site: WorkerSite): AskedPage | undefined {
  const path = below(pathname, site.base)?.replace(/(^|\/)index\.html$/u, '$1');
  const [main] = site.locales;
  if (path === undefined || main === undefined) return undefined;
  const segments = path.split('/').filter(Boolean);
  const first = `${segments[0]?.toLowerCase()}/`;
  const other = site.locales.find(({ prefix }) => prefix === first);
  const locale = other ?? main;
  const [name, ...more] = other === undefined ? segments : segments.slice(1);
  if (name === undefined) return { locale, path: locale.prefix };
  if (more.length === 0) {
    const code = readCode(name.toUpperCase().replaceAll(/[^0-9A-Z]/gu, ''));
    if (isShortCode(code)) return { locale, path: codePath(locale, code), code };
    if (LIKE_A_CODE.test(code) && !site.own.includes(name)) return { locale, path: undefined };
  }
  const isFile = segments.at(-1)?.includes('.') === true;
  if (isFile || (other === undefined && !site.own.includes(name))) return undefined;
  return { locale, path: `${locale.prefix}${[name, ...more].join('/')}/` };
}

/** The same placard's page in the other languages. */
export function inOtherLocales({ locale, code }: AskedPage, { locales }: WorkerSite): readonly string[] {
  if (code === undefined) return [];
  return locales.filter(({ id }) => id !== locale.id).map((other) => codePath(other, code));
}

/** Path of a file of the site, below the base; nothing for what belongs to somebody else. */
export function ownFile(pathname: string, { base, own }: WorkerSite): string | undefined {
  const path = below(pathname, base);
  return path !== undefined && own.includes(path.split('/')[0] ?? '') ? path : undefined;
}
