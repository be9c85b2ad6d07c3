import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import { comparePlacards } from '../../src/placard/reprint.ts';
import { confirmed } from '../../src/testing/confirmed.ts';
import type { FileChanges } from '../../src/testing/content.ts';
import { savedFaces } from '../../src/testing/saved-faces.ts';
import { smallCatalog } from '../../src/testing/small-catalog.ts';
import { reprintJson, reprintText } from './reprint-report.ts';

const fonts = loadFonts();
const TITLE: FileChanges = {
  'relics/dinh-mau/index.vi.mdx': (text) => text.replace('title: Đình Mẫu', 'title: Đình Cả'),
};
const PRINTED = (code: string) =>
  `printedOn: '2026-11-24'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/${code}/\n`;
/** A change of the registry file of `code`. */
const sign = (code: string, status: string, more = ''): FileChanges => ({
  [`placards/${code}.yaml`]: (text) => text.replace('planned', status) + more,
});
const hung = sign('7K3Q', 'hung', `${PRINTED('7K3Q')}hungOn: '2026-11-25'\n`);

/** The small commune after `changes`, beside what it was, without the placards in `missing`. */
function told(
  changes: FileChanges,
  { missing = '', before = {} }: { readonly missing?: string; readonly before?: FileChanges } = {},
): string {
  const saved = savedFaces(smallCatalog(before), fonts).filter(({ code }) => code !== missing);
  return reprintText(comparePlacards(smallCatalog(changes), saved, fonts), { name: 'in-2026' });
}

describe('reprintText', () => {
  it('says so when nothing must be printed again', () => {
    expect(told({})).toMatchInlineSnapshot(`
      "So mặt in hôm nay với in-2026. (Today's printed faces, compared with a saved state.)

      Không biển nào phải in lại. Mặt in không đổi: 2 biển. (To print again: 0. Unchanged: 2.)"
    `);
  });

  it('parts what hangs from what was never printed, and what is new', () => {
    expect(told({ ...TITLE, ...hung }, { missing: '2B58' })).toMatchInlineSnapshot(`
      "So mặt in hôm nay với in-2026. (Today's printed faces, compared with a saved state.)

      Phải in lại, vì mặt in đã đổi: 1 biển. (The printed face changed: print again.)
        7K3Q  Đình Cả, treo tại relics/dinh-mau, đang treo
          - Tên: "Đình Mẫu" → "Đình Cả"
          Hôm nay biển chỉ là dự thảo: xác nhận bài trước, rồi mới in lại.

      Mới, bản đã lưu không có: 1 biển. (New since.)
        2B58  Mật ong Mẫu, treo tại places/cho-mau, chưa in

      Phải in lại 1 biển. Mặt in không đổi: 0 biển. (To print again: 1. Unchanged: 0.)"
    `);
    expect(told(TITLE)).toMatchInlineSnapshot(`
      "So mặt in hôm nay với in-2026. (Today's printed faces, compared with a saved state.)

      Đã đổi, nhưng sổ ghi là chưa in, nên không phải thay gì: 1 biển. (Changed, but never printed: nothing to replace.)
        7K3Q  Đình Cả, treo tại relics/dinh-mau, chưa in
          - Tên: "Đình Mẫu" → "Đình Cả"

      Không biển nào phải in lại. Mặt in không đổi: 1 biển. (To print again: 0. Unchanged: 1.)"
    `);
  });

  it('says what to do with a final placard, hung or not', () => {
    const before = confirmed('relics/dinh-mau');
    const changes = {
      ...before,
      'site.yaml': (text: string) => text.replace('vi: Xã Mẫu', 'vi: Xã Mẫu Mới'),
    };
    expect(told({ ...changes, ...hung }, { before })).toContain(
      'Việc cần làm: in bản mới, treo thay bản cũ.',
    );
    const printed = sign('7K3Q', 'printed', PRINTED('7K3Q'));
    expect(told({ ...changes, ...printed }, { before })).toContain('Việc cần làm: in lại trước khi treo.');
  });

  it('doubts a saved state that lacks a placard which was printed', () => {
    expect(told(hung, { missing: '7K3Q' })).toContain('Sổ ghi là đã in, mà bản đã lưu không có');
  });

  it('asks to take down what was retired, where it was ever printed', () => {
    const end = "retiredOn: '2026-11-26'\nsuccessor: 2B58\n";
    expect(told(sign('7K3Q', 'retired', `${PRINTED('7K3Q')}${end}`))).toMatchInlineSnapshot(`
      "So mặt in hôm nay với in-2026. (Today's printed faces, compared with a saved state.)

      Đã gỡ từ lần ấy: 1 biển. (Retired since: take them down.)
        7K3Q  Đình Mẫu: gỡ khỏi relics/dinh-mau; thay bằng 2B58

      Không biển nào phải in lại. Mặt in không đổi: 1 biển. (To print again: 0. Unchanged: 1.)"
    `);
    expect(told(sign('7K3Q', 'retired', end))).toContain('sổ không ghi là từng in');
  });

  it('tells of a code that the registry has lost', () => {
    expect(told({ 'placards/7K3Q.yaml': undefined })).toContain('  7K3Q  mở relics/dinh-mau');
  });
});

describe('reprintJson', () => {
  it('has every list, with old and new', () => {
    const saved = savedFaces(smallCatalog(), fonts);
    const reprint = comparePlacards(smallCatalog({ ...TITLE, ...hung }), saved, fonts);
    const text = reprintJson(reprint, { from: { tag: 'in-2026', commit: 'abc' } });
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      since: { tag: 'in-2026', commit: 'abc' },
      reprint: ['7K3Q'],
      changed: [
        {
          code: '7K3Q',
          status: 'hung',
          opens: 'relics/dinh-mau',
          at: 'relics/dinh-mau',
          draft: true,
          reprint: true,
          openedBefore: 'relics/dinh-mau',
          changes: [{ field: 'title.first', old: 'Đình Mẫu', new: 'Đình Cả' }],
          restyled: false,
          reasons: ['Tên: "Đình Mẫu" → "Đình Cả"'],
        },
      ],
      new: [],
      retired: [],
      unconfirmed: [],
      gone: [],
      unchanged: 1,
    });
  });
});
