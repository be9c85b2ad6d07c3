/** The loudspeaker programme, from its week to the file that its reader holds. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import { announcements } from '../catalog/announcements.ts';
import { draftBulletin } from '../catalog/bulletin/draft.ts';
import { bulletinScript, scriptText } from '../catalog/bulletin/script.ts';
import { itemsSince, weekItems } from '../catalog/bulletin/week-items.ts';
import { weekNamed, weekOf } from '../lib/week.ts';
import { WITH_DISCLOSURES } from '../testing/disclosures.ts';
import { WITH_NEWS, WITH_STATEMENT } from '../testing/duties.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { bulletinDocx } from './bulletin-docx.ts';

const TODAY = '2026-11-20';
const catalog = smallCatalog({ ...WITH_STATEMENT, ...WITH_NEWS });
const week = weekOf(TODAY);
const items = weekItems(catalog, week);
const { data, body } = draftBulletin(catalog, week, items, TODAY);

it('tells of the week first: its answer, then its news, and of no other week', () => {
  expect(data.items?.slice(0, 2)).toEqual(['statements/gui-xe', 'news/tin-moi']);
  expect(data.items).not.toContain('news/tin-cu');
  expect(data).toMatchObject({ week: '2026-W47', title: 'Thông tin địa phương tuần 47 năm 2026' });
});

it('leaves what names persons to the paper itself', () => {
  const disclosed = smallCatalog(WITH_DISCLOSURES);
  const told = announcements(disclosed, weekOf('2026-11-24')).map(({ entry }) => entry);
  expect(told.map(({ ref }) => ref)).toEqual(['disclosures/ho-tro']);
  const refs = weekItems(disclosed, weekOf('2026-11-24'), told).map(({ ref }) => ref);
  expect(refs).not.toContain('disclosures/ho-tro');
});

it('is written as it is spoken, from greeting to farewell, without a digit', () => {
  const said = scriptText(bulletinScript(body));
  expect(said).toMatch(/^Kính thưa bà con/u);
  expect(said).toContain('Không. Gửi xe ở nhà văn hóa không mất tiền.'.replaceAll('. ', '.\n'));
  expect(said).toContain('Tin thứ nhất: Gửi xe ở nhà văn hóa có mất tiền không?');
  expect(said).toMatch(/hẹn gặp lại bà con trong chương trình tuần sau\.\n$/u);
  expect(said).not.toMatch(/\d|undefined/u);
});

it('has news to add only while it does not tell of them', () => {
  const told = items.map(({ ref }) => ref).filter((ref) => ref !== 'news/tin-moi');
  expect(itemsSince(catalog, week, told).map(({ ref }) => ref)).toEqual(['news/tin-moi']);
  expect(itemsSince(catalog, week, data.items ?? [])).toEqual([]);
});

it('gives the same Word file twice, with its headings as real ones', async () => {
  const copy = { title: data.title ?? '', notes: [], author: 'Xã Mẫu', day: TODAY };
  const once = () => bulletinDocx({ ...copy, script: bulletinScript(body) });
  const file = await once();
  expect(Buffer.from(await once()).equals(Buffer.from(file))).toBe(true);
  const document = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,200}Chợ nghỉ một phiên/u);
});

test.each([
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2027-W01', '2027-01-04', '2027-01-10'],
])('%s begins on %s', (name, from, to) => {
  expect(weekNamed(name)).toEqual({ name, from, to });
});

test.each(['2027-W53', '2026-W00', '2026-W54', '2026-48', '2026-W8'])('there is no week %s', (name) => {
  expect(weekNamed(name)).toBeUndefined();
});
