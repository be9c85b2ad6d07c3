/** Pages that are opened from a folder, without a host: every link is relative and names a file. */
import { posix } from 'node:path';
import { pagePolicy } from '../../src/lib/security-policy.ts';

/** Attributes that hold one address. */
const ADDRESS = /(\s(?:href|src|action|data-to)=")([^"]*)"/gu;

const ADDRESSES = /(\ssrcset=")([^"]*)"/gu;

/** A folder has no host that the policy of a page could mean; browsers differ in what they take for one. */
const OWN_HOST = /'self'/gu;

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/u;

/** No browser runs a module from a folder; it would only complain. */
const MODULE = /<script type="module"[^>]*><\/script>/gu;

/** The one style element of a page, and the pictures that it draws with. */
const STYLE = /(?<=<style>)[^<]*/u;
const PICTURE = /(?<=url\()[^)"']+/gu;

/**
 * `html` for reading from a folder.
 *
 * @param file - path of the page below the site, `di-tich/index.html`
 * @param base - path below which the site is served, `/` or `/folder/`
 */
export function folderPage(html: string, file: string, base: string): string {
  const relative = (address: string) => relativeLink(address, file, base);
  const css = (STYLE.exec(html)?.[0] ?? '').replaceAll(PICTURE, relative);
  const policy = pagePolicy(css).replaceAll(OWN_HOST, "'self' file:");
  return html
    .replaceAll(MODULE, '')
    .replace(STYLE, () => css)
    .replace(POLICY, (_all, before: string) => `${before}${policy}`)
    .replaceAll(ADDRESS, (_all, before: string, address: string) => `${before}${relative(address)}"`)
    .replaceAll(ADDRESSES, (_all, before: string, set: string) => {
      const parts = set.split(',').map((part) => part.trim().replace(/^\S+/u, relative));
      return `${before}${parts.join(', ')}"`;
    });
}

function relativeLink(address: string, file: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${posix.relative(posix.dirname(file), target)}${rest}`;
}
