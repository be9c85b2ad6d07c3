/**
 * Places of Sveltia CMS that are changed as it is bundled. Each has to be found just as often as it says, or nothing is
 * bundled: the version is pinned, and whoever raises it looks at these again.
 */

interface Patch {
  readonly why: string;
  readonly find: RegExp;
  readonly times: number;
  readonly put: string;
}

export const PATCHES: readonly Patch[] = [
  {
    why: 'With a language switched off, the first fault that is found throws, and no message is shown.',
    find: /Object\.values\((?<map>[\w$]+\([\w$]+\)\[[\w$]+\])\)\.some\(\(\{valid:/gu,
    times: 1,
    put: 'Object.values($<map>??{}).some(({valid:',
  },
  {
    why: 'The folder that is opened is that of the content, known by its site.yaml, and not a whole repository.',
    find: /(?<get>get(?:Directory|File)Handle)\(`\.git`\)/gu,
    times: 2,
    put: '$<get>(`site.yaml`)',
  },
  {
    why: 'A file on this computer that was changed since it was read must not be written over.',
    find: /commitChanges:async (?<changes>[\w$]+)=>(?<save>[\w$]+)\((?<root>[\w$]+),\k<changes>\)/gu,
    times: 2,
    put: 'commitChanges:async $<changes>=>(await globalThis.congLangBeforeWrite($<root>,$<changes>),$<save>($<root>,$<changes>))',
  },
  {
    why: 'Whoever opens a folder by hand, and not again as the page remembers it, would have no drafts kept.',
    find: /if\((?<backend>[\w$]+)&&!(?<kept>[\w$]+)\)\{(?=let\{databaseName:(?<name>[\w$]+)\}=\k<backend>\.repository\?\?\{\};if\(\k<name>\)\{\k<kept>=new [\w$]+\(\k<name>,`draft-backups`)/gu,
    times: 1,
    put: 'if($<backend>){',
  },
  {
    why: 'For its first tenth of a second a choice shows what was clicked and does not keep it. Only panels are drawn later.',
    find: /await (?<wait>[\w$]+)\(100\),this\.activate\(\)(?=\}\)\(\)\}activate\(\)\{let\{parent:\w+,allMembers:)/gu,
    times: 1,
    put: 'await (this.controlsPanel?$<wait>(100):undefined),this.activate()',
  },
];

/** @throws {Error} a place was not found as often as it should */
export function patched(code: string): string {
  return PATCHES.reduce((text, { why, find, times, put }) => {
    const found = text.match(find)?.length ?? 0;
    if (found !== times) throw new Error(`A patch of the editor fits ${found} places, not ${times}: ${why}`);
    return text.replace(find, put);
  }, code);
}
