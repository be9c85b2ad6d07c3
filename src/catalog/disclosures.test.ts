import { describe, expect, it, test } from 'vitest';
import { weekOf } from '../lib/week.ts';
import { addWorkingDays } from '../lib/working-days.ts';
import { longestRun } from '../model/disclosure.ts';
import { disclosureTable } from '../reports/disclosure-table.ts';
import { SMALL_PDF, WITH_DISCLOSURES } from '../testing/disclosures.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { announcements } from './announcements.ts';
import { attachmentFile, attachmentIssue, publishedAttachments } from './attachments.ts';
import { disclosureList } from './disclosure-list.ts';
import { dueList } from './due-list.ts';
import { allDisclosures, catalogOf, forMachines } from './limited.ts';

const catalog = smallCatalog(WITH_DISCLOSURES);
const refs = (entries: readonly { ref: string }[]) => entries.map(({ ref }) => ref);

test.each([
  ['2026-11-13', '2026-11-20'],
  ['2026-11-14', '2026-11-20'],
  ['2026-12-25', '2027-01-01'],
])('five working days after %s end on %s', (from, to) => {
  expect(addWorkingDays(from, 5)).toBe(to);
});

test('a run of days goes on over the end of a year, and a day told twice counts once', () => {
  expect(longestRun(['2027-01-01', '2026-12-30', '2026-12-31', '2026-12-31'])).toBe(3);
  expect(longestRun(['2026-11-24', '2026-11-26'])).toBe(1);
});

describe('what names persons', () => {
  it('is shown to its last day, and taken down on the next', () => {
    const on = (day: string) => catalogOf(catalog, day);
    expect(refs(on('2026-12-20').all)).toContain('disclosures/ho-tro');
    const over = on('2026-12-21');
    expect(refs(over.all)).not.toContain('disclosures/ho-tro');
    expect(refs(over.entries.disclosures)).toEqual(['disclosures/du-thao']);
    expect(publishedAttachments(over)).toEqual([]);
    expect(refs(allDisclosures(over))).toContain('disclosures/ho-tro');
  });

  it('is kept from machines all the while, its documents in a folder of their own', () => {
    expect(refs(forMachines(catalog).all)).not.toContain('disclosures/ho-tro');
    const [document] = publishedAttachments(catalog);
    expect(document && attachmentFile(document, '0123456789')).toBe('files/limited/danh-sach-01234567.pdf');
  });
});

it('a document is looked at by its bytes', () => {
  const named = { name: 'a.pdf', origin: { file: 'x', line: 1 } };
  expect(attachmentIssue(named, SMALL_PDF)).toBeUndefined();
  expect(attachmentIssue(named, SMALL_PDF.subarray(0, 40))?.id).toBe('attachment/broken');
  expect(attachmentIssue(named, Buffer.from('PK\u0003\u0004 Word'))?.id).toBe('attachment/no-pdf');
});

describe('the loudspeakers', () => {
  const days = (day: string, changed = catalog) =>
    announcements(changed, weekOf(day)).map(({ entry, days }) => [entry.slug, days.length]);

  it('read out what has a day in the week', () => {
    expect(days('2026-11-25')).toEqual([['ho-tro', 3]]);
    expect(days('2026-12-01')).toEqual([]);
  });

  it('are told of what has no day yet, while it hangs', () => {
    const file = 'disclosures/ho-tro/index.vi.mdx';
    const text = WITH_DISCLOSURES[file].replace(/loudspeakerDays: .*\n/u, '');
    const unplanned = smallCatalog({ ...WITH_DISCLOSURES, [file]: text });
    expect(days('2026-12-01', unplanned)).toEqual([['ho-tro', 0]]);
    expect(days('2026-12-28', unplanned)).toEqual([]);
  });
});

describe('the list of a quarter', () => {
  const rows = (quarter: Parameters<typeof disclosureList>[1]) =>
    disclosureList(catalogOf(catalog, '2027-02-01'), quarter);

  it('has what was posted in it, also what has been taken down since', () => {
    expect(rows('2026-Q4').map(({ ref, item }) => [ref, item])).toEqual([
      ['disclosures/ho-tro', 7],
      ['disclosures/du-thao', 14],
    ]);
    expect(rows('2027-Q1')).toEqual([]);
    expect(disclosureTable(rows('2026-Q4'))[1]?.slice(1)).toEqual([
      '7. Hỗ trợ, trợ cấp, tín dụng',
      'Danh sách hộ được hỗ trợ',
      '15/QĐ-UBND',
      '13.11.2026',
      'UBND xã Mẫu',
      '20.11.2026',
      '20.12.2026',
      'trang thông tin của xã; niêm yết tại trụ sở',
      '24.11.2026; 25.11.2026; 26.11.2026',
    ]);
  });
});

test('loudspeaker days to come, a paper to take down and opinions to gather are on the list of what is due', () => {
  const due = (day: string) =>
    dueList(catalogOf(catalog, day))
      .filter(({ id }) => id.includes('disclosures/'))
      .map(({ id, by, state }) => [id, by, state]);
  expect(due('2026-11-25')).toEqual([
    ['loudspeaker/disclosures/ho-tro/2026-11-25', '2026-11-25', 'now'],
    ['loudspeaker/disclosures/ho-tro/2026-11-26', '2026-11-26', 'now'],
    ['opinions/disclosures/du-thao', '2026-11-30', 'now'],
    ['take-down/disclosures/ho-tro', '2026-12-20', 'later'],
  ]);
  expect(due('2026-12-21').map(([, , state]) => state)).toEqual(['late', 'late']);
});
