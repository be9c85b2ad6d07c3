/** Handing in, with real repositories: two people, one server. The command itself runs where it is what is proved. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { changeLine, contentChanges } from '../../../src/reports/content-changes.ts';
import {
  changedFiles,
  temporaryContent,
  temporaryFolder,
  type FileChanges,
} from '../../../src/testing/content.ts';
import { commandLine } from '../../../src/testing/commands.ts';
import { clonedRepository, runGit } from '../../../src/testing/repository.ts';
import { handOver } from './hand-over.ts';
import { commitContent, send, sendAside, unsent, upstreamOf } from './send-by-git.ts';
import { filesInGit, filesOnDisk, stateOf } from './states.ts';
import { personFor } from './who.ts';

const HALL = 'relics/dinh-mau/index.vi.mdx';
const WELL = 'relics/gieng-mau/index.vi.mdx';
const HOA = { name: 'Nguyễn Thị Hoa', email: '' };
const AN = { name: 'Trần Văn An', email: 'an@example.vn' };

const bytesOf = (changes: FileChanges) =>
  new Map(
    Object.entries(changedFiles(changes)).map(([path, file]) => [
      path,
      typeof file === 'string' ? new TextEncoder().encode(file) : file,
    ]),
  );
const linesOf = (changes: FileChanges, locale: 'vi' | 'en' = 'vi') =>
  contentChanges(stateOf(bytesOf({})), stateOf(bytesOf(changes))).map((change) => changeLine(change, locale));

it('says what has changed by the names of the fields', () => {
  const changes: FileChanges = {
    [HALL]: (text) =>
      text.replace('opening: Mở cửa', 'opening: Chỉ mở cửa').replace('updatedOn: ', 'updatedOn: 2'),
    'relics/dinh-mau/cong-dinh.jpg': new Uint8Array([1]),
    'relics/dinh-mau/index.en.mdx': (text) => text.replace('title: ', 'title: The ').concat('\nMore.\n'),
    [WELL]: (text) => text.replace(/^tagline: .*$/mu, ''),
    'places/cho-moi/index.vi.mdx': '---\ntitle: Chợ Mới\n---\n',
    'placards/7K3Q.yaml': (text) => text.replace('status: planned', 'status: hung'),
    'site.yaml': (text) => text.replace('hotline: null', "hotline: '02253 000 000'"),
  };
  const lines = linesOf(changes);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Đình Mẫu: giờ mở cửa; ảnh mới; bản en (tên bài, câu chuyện)',
      'Giếng Mẫu: bỏ dòng dưới tên',
      'Chợ Mới: bài mới',
      'Biển 7K3Q: trạng thái',
    ]),
  );
  expect(linesOf(changes, 'en')).toContain('Placard 7K3Q: status');
  expect(
    linesOf({
      'relics/gieng-mau/index.vi.mdx': (text) => text.replace('title: Giếng Mẫu', "title: 'Giếng Mẫu'"),
    }),
  ).toEqual(['Giếng Mẫu: cách viết']);
  expect(linesOf({})).toEqual([]);
});

/** A server, and the working copies of two people. */
function twoPeople() {
  const root = temporaryFolder();
  const at = (...names: readonly string[]) => join(root.path, ...names);
  const begun = Object.fromEntries([...bytesOf({})].map(([path, bytes]) => [`content/${path}`, bytes]));
  clonedRepository(root.path, 'hoa', { ...begun, 'code.txt': 'a\n' });
  runGit(root.path, 'clone', '--quiet', 'server.git', 'an');
  const content = (who: 'hoa' | 'an') => at(who, 'content');
  const edit = (who: 'hoa' | 'an', path: string, old: string, now: string) => {
    const full = join(content(who), path);
    writeFileSync(full, readFileSync(full, 'utf8').replace(old, now));
  };
  const submit = async (who: 'hoa' | 'an', good = true) => {
    const folder = content(who);
    const changes = contentChanges(stateOf(filesInGit(folder, 'HEAD')), stateOf(filesOnDisk(folder)));
    const person = who === 'hoa' ? HOA : AN;
    if (changes.length > 0) commitContent(folder, changes, person);
    return send(folder, upstreamOf(folder), person, () => Promise.resolve(good));
  };
  const server = (...args: readonly string[]) => runGit(at('server.git'), ...args);
  return { root, at, content, edit, submit, server, [Symbol.dispose]: () => root[Symbol.dispose]() };
}

it('sends under the person’s name on top of what others have sent, and leaves other files alone', async () => {
  using people = twoPeople();
  people.edit('an', WELL, 'title: Giếng Mẫu', 'title: Giếng Cổ');
  await people.submit('an');
  people.edit('hoa', HALL, 'Mở cửa ngày rằm', 'Mở cửa hằng ngày');
  writeFileSync(people.at('hoa/code.txt'), 'b\n');
  runGit(people.at('hoa'), 'add', 'code.txt');
  expect(await people.submit('hoa')).toBe(true);
  expect(people.server('log', '--format=%an <%ae> %s', '-2', 'main').trim().split('\n')).toEqual([
    'Nguyễn Thị Hoa <> Đình Mẫu: giờ mở cửa',
    'Trần Văn An <an@example.vn> Giếng Cổ: tên bài',
  ]);
  expect(people.server('show', 'main:code.txt')).toBe('a\n');
  expect(readFileSync(people.at('hoa/code.txt'), 'utf8')).toBe('b\n');
  expect(readFileSync(join(people.content('hoa'), WELL), 'utf8')).toContain('Giếng Cổ');
});

it('explains a conflict by who changed what, loses nothing, and can send the text aside', async () => {
  using people = twoPeople();
  people.edit('an', HALL, 'Mở cửa ngày rằm', 'Mở cửa ngày tết');
  await people.submit('an');
  people.edit('hoa', HALL, 'Mở cửa ngày rằm', 'Mở cửa hằng ngày');
  people.edit('hoa', WELL, 'title: Giếng Mẫu', 'title: Giếng Cổ');
  const mine = readFileSync(join(people.content('hoa'), HALL), 'utf8');
  const fault = await people.submit('hoa').then(
    () => '',
    (error: Error) => error.message,
  );
  expect(fault).toMatch(/^Chưa gửi được: người khác vừa sửa đúng chỗ đang gửi\. Không mất gì cả/u);
  expect(fault).toContain('Người đã sửa (changed by): Trần Văn An.');
  expect(fault).toContain('Bên kia đã sửa (theirs):\n  Đình Mẫu: giờ mở cửa\n');
  expect(fault).toContain(`  ${HALL}\n`);
  expect(fault).not.toContain('Giếng');
  expect(readFileSync(join(people.content('hoa'), HALL), 'utf8')).toBe(mine);
  expect(runGit(people.at('hoa'), 'status', '--porcelain')).toBe('');
  const upstream = upstreamOf(people.content('hoa'));
  expect(unsent(people.content('hoa'), upstream)).toBe(1);
  const branch = sendAside(people.content('hoa'), upstream, HOA);
  expect(branch).toMatch(/^gui-bai\/nguyen-thi-hoa-[\da-f]{8}$/u);
  expect(people.server('show', `${branch}:content/${HALL}`)).toBe(mine);
  expect(people.server('show', `main:content/${HALL}`)).toContain('ngày tết');
});

it('keeps what cannot be sent: no server, no network, broken together with what others sent', async () => {
  using people = twoPeople();
  const hoa = people.content('hoa');
  people.edit('hoa', HALL, 'Mở cửa ngày rằm', 'Mở cửa hằng ngày');
  runGit(people.at('hoa'), 'remote', 'set-url', 'origin', people.at('nowhere.git'));
  await expect(people.submit('hoa')).rejects.toThrow('khi có mạng, hãy chạy lại npm run gui-bai');
  runGit(people.at('hoa'), 'remote', 'set-url', 'origin', people.at('server.git'));
  people.edit('an', WELL, 'title: Giếng Mẫu', 'title: Giếng Cổ');
  await people.submit('an');
  await expect(people.submit('hoa', false)).rejects.toThrow('ghép lại thì có lỗi');
  expect(people.server('show', `main:content/${HALL}`)).toContain('ngày rằm');
  expect(unsent(hoa, upstreamOf(hoa))).toBe(1);
  await people.submit('hoa');
  expect(people.server('show', `main:content/${HALL}`)).toContain('hằng ngày');
  runGit(people.at('hoa'), 'checkout', '--quiet', '--detach');
  expect(() => upstreamOf(hoa)).toThrow('không đứng ở nhánh nào');
  runGit(people.at('hoa'), 'checkout', '--quiet', 'main');
  runGit(people.at('hoa'), 'remote', 'remove', 'origin');
  await expect(people.submit('hoa')).rejects.toThrow('kho chưa nối với máy chủ nào');
});

it('packs a folder without git into a dated zip, the same bytes for the same content, and tells what is new', () => {
  using content = temporaryContent();
  using out = temporaryFolder();
  using again = temporaryFolder();
  const by = { by: HOA.name, day: '2026-11-27' };
  const first = handOver(out.path, filesOnDisk(content.path), by);
  expect(first).toMatchObject({ path: join(out.path, 'noi-dung-2026-11-27.zip'), since: undefined });
  const copy = handOver(again.path, filesOnDisk(content.path), by);
  expect(readFileSync(copy.path).equals(readFileSync(first.path))).toBe(true);
  expect(handOver(out.path, filesOnDisk(content.path), by)).toMatchObject({ isOld: true });
  const hall = join(content.path, HALL);
  writeFileSync(hall, readFileSync(hall, 'utf8').replace('Mở cửa ngày rằm', 'Mở cửa hằng ngày'));
  const second = handOver(out.path, filesOnDisk(content.path), by);
  expect(second.path).toBe(join(out.path, 'noi-dung-2026-11-27-2.zip'));
  expect(second.changes.map((change) => changeLine(change, 'vi'))).toEqual(['Đình Mẫu: giờ mở cửa']);
  expect(readdirSync(out.path)).toHaveLength(2);
});

it('is one command, which sends nothing that has errors', () => {
  using people = twoPeople();
  const [node = '', script = ''] = commandLine('submit');
  const submit = () => {
    const env = { ...process.env, CI: 'false' };
    const command = [script, '--content', people.content('hoa'), '--name', HOA.name];
    return spawnSync(node, command, { encoding: 'utf8', env, input: '' });
  };
  people.edit('hoa', HALL, 'rank: city', 'rank: no');
  const faulty = submit();
  expect(faulty.stdout).toContain('Đình Mẫu: xếp hạng');
  expect(faulty.stderr).toContain('field/option');
  expect(faulty.status).toBe(1);
  expect(runGit(people.at('hoa'), 'status', '--porcelain')).toBe(` M content/${HALL}\n`);
  people.edit('hoa', HALL, 'rank: no', 'rank: national');
  const sent = submit();
  expect(sent.stdout, sent.stderr).toContain('Đã gửi dưới tên Nguyễn Thị Hoa. (Sent.)');
  expect(people.server('log', '--format=%an', '-1', 'main').trim()).toBe(HOA.name);
});

it('asks for the name of the person where nobody knows it, and makes none up', async () => {
  using folder = temporaryFolder();
  runGit(folder.path, 'init', '--quiet');
  runGit(folder.path, 'config', 'user.name', ' ');
  runGit(folder.path, 'config', 'user.email', 'a@example.vn');
  await expect(personFor(folder.path, undefined, undefined)).rejects.toThrow('Hãy cho biết ai gửi: --name');
  const terminal = {
    input: Readable.from(['Trần Văn An\n']),
    output: new Writable({
      write: (_a, _b, done) => {
        done();
      },
    }),
  };
  expect(await personFor(folder.path, undefined, terminal)).toEqual({
    name: 'Trần Văn An',
    email: 'a@example.vn',
  });
});
