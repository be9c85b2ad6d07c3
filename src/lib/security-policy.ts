/**
 * What a page may load and do. The page says it in a `meta` element, the host in a header; a browser keeps to both,
 * so that the page is as strict where its host sends no header.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
import { sha256 } from './hash.ts';

/** Everything comes from the own host; nothing that is written into a page runs. */
const OWN_HOST = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** For the `meta` element of a page whose only style element holds `css`; style sheets are files of the own host. */
export function pagePolicy(css: string): string {
  const hash = Buffer.from(sha256(css), 'hex').toString('base64');
  return [...OWN_HOST, `style-src 'self' 'sha256-${hash}'`].join('; ');
}

/** For the header, the same for every page; it alone can forbid that another site frames the page. */
export const HEADER_POLICY = [...OWN_HOST, "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"].join(
  '; ',
);

/** Other sites learn from which site a reader comes, not from which page. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';
