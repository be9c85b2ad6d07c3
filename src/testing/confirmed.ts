import type { FileChanges } from './content.ts';

const STATE = '  state: unconfirmed\n  note: Cần hỏi lại các cụ trong làng.\n';
const CONFIRMED = "  state: confirmed\n  office: van-hoa\n  on: '2026-11-20'\n";
/** Nothing is left to be asked, in any language. */
const NOTE = 'verification:\n  note: Still to be asked in the village.\n';

/** The changes that confirm entries of the small commune, so that their placards are final. */
export function confirmed(...refs: readonly string[]): FileChanges {
  return Object.fromEntries(
    refs.flatMap((ref) => [
      [`${ref}/index.vi.mdx`, (text: string) => text.replace(STATE, CONFIRMED)],
      [`${ref}/index.en.mdx`, (text: string) => text.replace(NOTE, '')],
    ]),
  );
}
