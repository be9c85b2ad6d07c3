/**
 * Which of the site's languages to open for a reader, from the languages that the reader or the phone names.
 *
 * @see RFC 4647, section 3.4: the ranges are tried in their order, and each also finds a language that it is wider
 * or narrower than
 */

/** A tag that names a language: two or three letters first, and not "undetermined". */
const NAMES_LANGUAGE = /^(?!und\b)[a-z]{2,3}(?:-|$)/iu;

interface Reading {
  readonly language: string;
  /** Known where the browser knows the language: a reader of `zh-TW` reads `Hant`. */
  readonly script: string | undefined;
}

function readingOf(tag: string): Reading {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: tag.toLowerCase().replace(/-.*/u, ''), script: undefined };
  }
}

const firstPart = (tag: string) => tag.toLowerCase().split('-')[0];

/** Of the same language the very tag, else the same script, else the first: other characters beat another language. */
function matchOf(wanted: string, offered: readonly string[]): string | undefined {
  const [only, another] = offered.filter((tag) => firstPart(tag) === firstPart(wanted));
  // A browser takes longer to look languages up than for all else that a page asks of it.
  if (only !== undefined && another === undefined) return only;
  const { language, script } = readingOf(wanted);
  const near = offered.filter((tag) => readingOf(tag).language === language);
  return (
    near.find((tag) => tag === wanted) ?? near.find((tag) => readingOf(tag).script === script) ?? near[0]
  );
}

/**
 * @param wanted - BCP 47 tags, best first; what is none is passed over
 * @param offered - tags of the site's locales in their order: the first is the default one, the second is for guests
 *   whose language the site does not have
 * @returns one of `offered`; the first where nothing is wanted
 */
export function bestLanguage(wanted: readonly string[], offered: readonly [string, ...string[]]): string {
  const named = wanted.filter((tag) => NAMES_LANGUAGE.test(tag));
  for (const tag of named) {
    const match = matchOf(tag, offered);
    if (match !== undefined) return match;
  }
  const [first, guests = first] = offered;
  return named.length === 0 ? first : guests;
}
