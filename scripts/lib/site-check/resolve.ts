/** Which file of the built site an address leads to. */

export interface SiteAddress {
  /** `https://anlao.haiphong.gov.vn`. */
  readonly origin: string;
  /** Path below which the site is served, `/` or `/folder/`. */
  readonly base: string;
}

export type Resolved =
  /** Another host, a telephone, a map: not ours to check. */
  | { readonly kind: 'elsewhere' }
  /** On our host, but not below the base of the site. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'file'; readonly file: string; readonly hash: string };

/** Path of the file that is served at `path`, which is below the base. */
export function servedFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Path at which `file` is served, below the base. */
export function servedPath(file: string): string {
  return file.replace(/(?:^|(?<=\/))index\.html$/u, '');
}

/**
 * @param target - an address as written in a page
 * @param page - path of that page's file below the site
 */
export function resolveLink(target: string, page: string, { origin, base }: SiteAddress): Resolved {
  let url: URL;
  try {
    url = new URL(target, `${origin}${base}${servedPath(page)}`);
  } catch {
    return { kind: 'malformed' };
  }
  if (url.origin !== new URL(origin).origin) return { kind: 'elsewhere' };
  if (!url.pathname.startsWith(base)) return { kind: 'outside' };
  try {
    const file = servedFile(decodeURIComponent(url.pathname.slice(base.length)));
    return { kind: 'file', file, hash: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: 'malformed' };
  }
}
