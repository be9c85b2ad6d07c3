/** Which addresses a link of the content may have: an allow-list, for there are more disguises than can be listed. */

/** What browsers drop or read as another sign: spaces, control and invisible characters, backslashes. */
const DISGUISE = /[\s\p{Cc}\p{Cf}\\]/u;

/** Each kind in its whole form: a host without a name and a password before it, an address to write to, a number. */
const KINDS: readonly RegExp[] = [
  /^https?:\/\/[^/?#@:]+(?::\d+)?(?:[/?#].*)?$/iu,
  /^mailto:[^:@/]+@[^:@/]+$/iu,
  /^tel:\+?[\d.()-]+$/iu,
  /^geo:-?\d[\d.]*,-?\d[\d.]*(?:[,;?].*)?$/iu,
];

/** @param address - as a browser gets it, entities and escapes read */
export function isSafeAddress(address: string): boolean {
  if (address === '' || DISGUISE.test(address)) return false;
  if (KINDS.some((kind) => kind.test(address))) return true;
  const start = /^[^/?#]*/u.exec(address)?.[0] ?? '';
  // Relative: nothing before the first slash can be read as a scheme, and `//` would begin another host.
  return !/:|%3a/iu.test(start) && !address.startsWith('//');
}
