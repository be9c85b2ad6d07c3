/** Broken entries beside good ones, in real repositories and without one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { smallFiles, temporaryContent, temporaryFolder } from '../../../src/testing/content.ts';
import { temporaryRepository } from '../../../src/testing/repository.ts';
import { lastGoodContent } from './last-good.ts';
import { saveEntries } from './saved-entries.ts';
import { versionsOf } from './versions.ts';
import { heldBackText } from './words.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const files = smallFiles() as Record<string, string>;
const WELL = 'relics/gieng-mau/index.vi.mdx';
const HALL = 'relics/dinh-mau/index.vi.mdx';
const HALL_EN = 'relics/dinh-mau/index.en.mdx';

const edited = (name: string, old: string, now: string) => ({
  [name]: (files[name] ?? '').replace(old, now),
});

it('takes a broken entry whole from the newest commit in which it was good, and today’s files for all else', async () => {
  using repository = temporaryRepository();
  using place = temporaryFolder();
  repository.commit(files);
  repository.commit({ ...edited(HALL, 'title: Đình Mẫu', 'title: Đình Cả') });
  repository.commit(edited(HALL, 'title: Đình Mẫu', 'title: ['));
  repository.edit({
    ...edited(HALL, 'title: Đình Mẫu', 'titel: Đình Hỏng'),
    ...edited(HALL_EN, 'title:', 'title: New'),
    ...edited(WELL, 'title: Giếng Mẫu', 'title: Giếng Mới'),
    'placards/7K3Q.yaml': (files['placards/7K3Q.yaml'] ?? '').replace('bên phải', 'bên trái'),
    'places/moi/index.vi.mdx': 'chưa có gì',
  });
  const copy = join(place.path, 'content');
  const { content, reading, heldBack } = await lastGoodContent(repository.path, place.path, copy);
  expect(content).toBe(copy);
  const { catalog } = reading;
  expect(catalog?.entry('relics/dinh-mau').main.data.title).toBe('Đình Cả');
  expect(readFileSync(join(copy, HALL_EN), 'utf8')).toBe(files[HALL_EN]);
  expect(catalog?.entry('relics/gieng-mau').main.data.title).toBe('Giếng Mới');
  expect(catalog?.placards.find(({ code }) => code === '7K3Q')?.spot.vi).toContain('bên trái');
  expect(() => catalog?.entry('places/moi')).toThrow(RangeError);
  expect(heldBack.map(({ ref, version }) => [ref, version?.commit])).toEqual([
    ['places/moi', undefined],
    ['relics/dinh-mau', repository.git('rev-parse', 'HEAD~1').slice(0, 10)],
  ]);
  const text = heldBackText(heldBack, 'content');
  expect(text).toContain('places/moi: chưa có bản nào tốt, chưa đăng (never good: left out)');
  expect(text).toMatch(/relics\/dinh-mau: giữ bản ngày [\d.]+ trong git \([\da-f]{10}\) \(kept of/u);
  expect(text).toContain(`content/${HALL}:`);
  expect(readFileSync(join(repository.path, HALL), 'utf8')).toContain('Đình Hỏng');
});

it('takes a broken entry as it was published last where there is no git', async () => {
  // Unattended, content without a history is refused whole.
  vi.stubEnv('CI', '');
  using folder = temporaryContent();
  using place = temporaryFolder();
  const saved = join(place.path, 'saved');
  saveEntries(saved, folder.path, ['relics/dinh-mau', 'relics/gieng-mau'], Date.UTC(2026, 10, 20));
  writeFileSync(join(folder.path, WELL), 'hỏng');
  const { reading, heldBack } = await lastGoodContent(folder.path, saved, join(place.path, 'content'));
  expect(reading.catalog?.entry('relics/gieng-mau').main.data.title).toBe('Giếng Mẫu');
  expect(heldBackText(heldBack, 'content')).toContain('giữ bản đã đăng ngày 20.11.2026');
  // What is published again unchanged keeps its day; a damaged copy is none.
  saveEntries(saved, join(place.path, 'content'), ['relics/gieng-mau'], Date.UTC(2026, 10, 27));
  const [version] = versionsOf(folder.path, saved, 'relics/gieng-mau');
  expect(version?.madeMs).toBe(Date.UTC(2026, 10, 20));
  expect(versionsOf(folder.path, saved, 'relics/dinh-mau')).toEqual([]);
});

it('stands back where the fault is in the registry, or where a placard would lose its entry', async () => {
  using repository = temporaryRepository();
  using place = temporaryFolder();
  repository.commit(files);
  repository.edit({ 'placards/7K3Q.yaml': 'opens: [' });
  const faulty = await lastGoodContent(repository.path, place.path, join(place.path, 'a'));
  expect(faulty.reading.catalog).toBeUndefined();
  expect(faulty.heldBack).toEqual([]);

  using without = temporaryContent({ [HALL]: 'hỏng' });
  const lost = await lastGoodContent(without.path, place.path, join(place.path, 'b'));
  expect(lost.reading.catalog).toBeUndefined();
  expect(lost.reading.issues.map(({ file }) => file)).toContain('placards/7K3Q.yaml');
});
