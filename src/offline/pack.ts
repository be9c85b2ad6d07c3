/**
 * Text of many files as one that travels well: pages that share most of their words are cut at the same places, and the
 * pieces of one place stand together, so that gzip finds what they share.
 */

export interface TextFile {
  /** Paths below the base at which the text answers. */
  readonly names: readonly string[];
  readonly text: string;
}

/** A pack as it is sent, in JSON. */
export interface Pack {
  readonly names: readonly (readonly string[])[];
  /** For each place, the piece of every file. */
  readonly places: readonly (readonly string[])[];
}

/** What the worker is told to keep of a locale. */
export interface PackList {
  /** Paths below the base, the most needed first; the name carries a hash of what is in it. */
  readonly packs: readonly string[];
}

/** Folder of lists and packs, below the base. */
export const OFFLINE_FOLDER = 'offline';

export function listPath(locale: string): string {
  return `${OFFLINE_FOLDER}/${locale}.json`;
}

/** Where pages are cut: each begins something that is nearly the same on all of them. */
const CUTS = ['<style>', '</style>', '<svg class="symbols"', '<main', '<footer'];

/** As many pieces for every text; those of a mark that is not there are empty. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const mark of CUTS) {
    const found = text.indexOf(mark, from);
    const to = found === -1 ? from : found;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}

export function packUp(files: readonly TextFile[]): Pack {
  const cutFiles = files.map(({ text }) => cut(text));
  return {
    names: files.map(({ names }) => names),
    places: Array.from({ length: CUTS.length + 1 }, (_, place) =>
      cutFiles.map((pieces) => pieces[place] ?? ''),
    ),
  };
}

export function unpack({ names, places }: Pack): readonly TextFile[] {
  return names.map((of, at) => ({ names: of, text: places.map((pieces) => pieces[at] ?? '').join('') }));
}
