/** What must be printed again, as lines for a terminal and as JSON. */
import type { Placard } from '../../src/catalog/catalog.ts';
import type { PlacardStatus } from '../../src/model/placard.ts';
import type { ChangedPlacard, Reprint } from '../../src/placard/reprint.ts';
import { reprintReasons } from '../../src/placard/reprint-words.ts';
import type { SavedState } from './saved-manifest.ts';
import { count } from './wording.ts';

const STATUS: Readonly<Record<PlacardStatus, string>> = {
  planned: 'chưa in',
  printed: 'đã in, chưa treo',
  hung: 'đang treo',
  retired: 'đã gỡ',
};

/** Placards of one kind, told under one heading. */
interface Section {
  readonly vi: string;
  readonly en: string;
  /** Each is one or several lines. */
  readonly rows: readonly string[];
}

function isPrinted({ status }: Pick<Placard, 'status'>): boolean {
  return status === 'printed' || status === 'hung';
}

/** Whether the registry knows that a retired placard was on paper once. */
function wasPrinted({ printedOn, hungOn }: Placard): boolean {
  return printedOn !== undefined || hungOn !== undefined;
}

export function reprintText(reprint: Reprint, { name }: Pick<SavedState, 'name'>): string {
  const { changed, added, unconfirmed, retired, gone, unchanged } = reprint;
  const toReprint = changed.filter(({ placard }) => isPrinted(placard));
  const sections: readonly Section[] = [
    {
      vi: 'Phải in lại, vì mặt in đã đổi',
      en: 'The printed face changed: print again.',
      rows: toReprint.map((change) => changedRow(change, [todoFor(change)])),
    },
    {
      vi: 'Đã đổi, nhưng sổ ghi là chưa in, nên không phải thay gì',
      en: 'Changed, but never printed: nothing to replace.',
      rows: changed.filter(({ placard }) => !isPrinted(placard)).map((change) => changedRow(change)),
    },
    {
      vi: 'Mới, bản đã lưu không có',
      en: 'New since.',
      rows: added.map((placard) =>
        isPrinted(placard)
          ? `${placardRow(placard)}\n    Sổ ghi là đã in, mà bản đã lưu không có: hãy so với đúng lần in của biển này.`
          : placardRow(placard),
      ),
    },
    {
      vi: 'Lần ấy là bản chính thức, nhưng bài nay chưa được xác nhận; xác nhận lại bài, biển vẫn đúng thì không phải in',
      en: 'Final then, but the entry is not confirmed now: confirm it; a sign that is right stays.',
      rows: unconfirmed.map(placardRow),
    },
    {
      vi: 'Đã gỡ từ lần ấy',
      en: 'Retired since: take them down.',
      rows: retired.map(retiredRow),
    },
    {
      vi: 'Không còn trong sổ biển; mã đã cấp không được xóa, hãy chạy npm run check',
      en: 'Gone from the registry: run npm run check.',
      rows: gone.map(({ code, opens, at }) => `  ${code}  mở ${opens}, treo tại ${at}`),
    },
  ];
  return [
    `So mặt in hôm nay với ${name}. (Today's printed faces, compared with a saved state.)`,
    ...sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ vi, en, rows }) => [`${vi}: ${count(rows.length)} biển. (${en})`, ...rows].join('\n')),
    `${toReprint.length === 0 ? 'Không biển nào phải in lại.' : `Phải in lại ${count(toReprint.length)} biển.`} ` +
      `Mặt in không đổi: ${count(unchanged)} biển. (To print again: ${toReprint.length}. Unchanged: ${unchanged}.)`,
  ].join('\n\n');
}

function placardRow({ code, opensEntry, at, status }: Placard): string {
  return `  ${code}  ${opensEntry.main.data.title}, treo tại ${at}, ${STATUS[status]}`;
}

function changedRow(change: ChangedPlacard, advice: readonly string[] = []): string {
  return [
    placardRow(change.placard),
    ...reprintReasons(change).map((reason) => `    - ${reason}`),
    ...advice.map((line) => `    ${line}`),
  ].join('\n');
}

function todoFor({ placard, draft }: ChangedPlacard): string {
  if (draft) return 'Hôm nay biển chỉ là dự thảo: xác nhận bài trước, rồi mới in lại.';
  return placard.status === 'hung'
    ? 'Việc cần làm: in bản mới, treo thay bản cũ.'
    : 'Việc cần làm: in lại trước khi treo.';
}

function retiredRow(placard: Placard): string {
  const { code, opensEntry, at, successor } = placard;
  const next = typeof successor === 'string' ? `; thay bằng ${successor}` : '';
  const todo = wasPrinted(placard) ? `gỡ khỏi ${at}` : `sổ không ghi là từng in; nếu có ở ${at} thì gỡ xuống`;
  return `  ${code}  ${opensEntry.main.data.title}: ${todo}${next}`;
}

/** JSON for machines, indented, ending with a line end. */
export function reprintJson(reprint: Reprint, { from }: Pick<SavedState, 'from'>): string {
  const { changed, added, unconfirmed, retired, gone, unchanged } = reprint;
  const shown = ({ code, status, opens, at }: Placard) => ({ code, status, opens, at });
  const toReprint = changed.filter(({ placard }) => isPrinted(placard)).map(({ placard }) => placard.code);
  return `${JSON.stringify(
    {
      since: from,
      reprint: toReprint,
      changed: changed.map((change) => ({
        ...shown(change.placard),
        draft: change.draft,
        reprint: isPrinted(change.placard),
        openedBefore: change.saved.opens,
        changes: change.changes.map(({ field, old, new: now }) => ({
          field,
          old: old ?? null,
          new: now ?? null,
        })),
        restyled: change.restyled,
        reasons: reprintReasons(change),
      })),
      new: added.map(shown),
      unconfirmed: unconfirmed.map(shown),
      retired: retired.map((placard) => ({
        ...shown(placard),
        successor: placard.successor ?? null,
        takeDown: wasPrinted(placard),
      })),
      gone: gone.map(({ code, opens, at }) => ({ code, opens, at })),
      unchanged,
    },
    null,
    2,
  )}\n`;
}
