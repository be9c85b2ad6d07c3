/** The commands that write the registry, as people run them, in repositories of their own. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/catalog/read.ts';
import { isShortCode } from '../src/model/short-code.ts';
import { confirmed } from '../src/testing/confirmed.ts';
import {
  changedFiles,
  filesOf,
  SMALL_CONTENT,
  smallFiles,
  temporaryContent,
  temporaryFolder,
  type FileChanges,
} from '../src/testing/content.ts';
import { runGit, temporaryRepository, type Repository } from '../src/testing/repository.ts';
import { readUsedCodes } from './lib/used-codes.ts';

const NEW = ['--at', 'places/cho-mau', '--opens', 'relics/gieng-mau'] as const;

/** A placard whose code comes after almost every other. */
const LATE = String(smallFiles()['placards/7K3Q.yaml'])
  .replace('opens: relics/dinh-mau\nat: relics/dinh-mau', 'opens: relics/gieng-mau\nat: places/cho-mau')
  .replace('bên phải cổng đình', 'sau đình')
  .replace('right of the gate', 'behind the house');

/** Placards that may be hung. */
const FINAL = confirmed('relics/dinh-mau', 'products/mat-ong-mau');

function commune(changes: FileChanges = {}): Repository {
  const repository = temporaryRepository();
  repository.commit(changedFiles(changes));
  return repository;
}

/** Runs `npm run placards -- …args` on a content folder. */
function placards(content: string, args: readonly string[], { CI = 'false' } = {}) {
  const script = path.join(import.meta.dirname, 'placards.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, CI },
  });
  return { status, stdout, stderr };
}

function newCodes(content: string): readonly string[] {
  const before = Object.keys(filesOf(SMALL_CONTENT));
  return readdirSync(path.join(content, 'placards'))
    .filter((name) => !before.includes(`placards/${name}`))
    .map((name) => name.replace('.yaml', ''));
}

describe('placards -- issue', () => {
  it('writes the registry file of the next free code and says what to do next', () => {
    using repository = commune();
    const { status, stdout, stderr } = placards(repository.path, ['issue', ...NEW, '--distance', '50']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [code = '', ...more] = newCodes(repository.path);
    expect(more).toEqual([]);
    expect(isShortCode(code)).toBe(true);
    expect(stdout).toContain(`địa chỉ sẽ in: mau.example.vn/${code}`);
    expect(stdout).toContain(`npm run placards -- printed ${code}`);
    const text = readFileSync(path.join(repository.path, `placards/${code}.yaml`), 'utf8');
    expect(text.replace(/\d{4}-\d{2}-\d{2}/u, 'DAY')).toBe(
      [
        "opens: 'relics/gieng-mau'",
        "at: 'places/cho-mau'",
        'spot:',
        "  vi: 'ngay lối vào'",
        "  en: 'by the entrance'",
        "format: 'a5'",
        'readingDistanceCm: 50',
        "setting: 'outdoor'",
        'locales:',
        "  - 'vi'",
        "  - 'en'",
        "status: 'planned'",
        "issuedOn: 'DAY'",
        '',
      ].join('\n'),
    );
    expect(readContent(repository.path).issues).toEqual([]);
  });

  it('issues a whole list as a spreadsheet saves it', () => {
    using repository = commune();
    using desk = temporaryFolder();
    const list = path.join(desk.path, 'list.csv');
    const rows = [
      'at;opens;spot-vi;spot-en;setting',
      'places/cho-mau;relics/gieng-mau;"cột thứ ba; bên trái";third pillar;indoor',
      'relics/dinh-mau;trails/mot-vong-mau;trước cổng;at the gate;',
    ];
    writeFileSync(list, `\uFEFF${rows.join('\r\n')}\r\n`);
    const { status, stderr } = placards(repository.path, ['issue', '--csv', list]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const codes = newCodes(repository.path);
    expect(codes).toHaveLength(2);
    const { draft } = readContent(repository.path);
    const records = codes.map((code) => draft?.placards.find((placard) => placard.code === code)?.record);
    expect(records.find((record) => record?.setting === 'indoor')).toMatchObject({
      opens: 'relics/gieng-mau',
      spot: { vi: 'cột thứ ba; bên trái', en: 'third pillar' },
    });
  });

  it.each<[string, readonly string[], string]>([
    [
      'an entry that there is not',
      ['--at', 'places/cho-mau', '--opens', 'relics/x-y-z-k'],
      '--opens  reference/missing',
    ],
    [
      'a place that is an entry of another kind',
      ['--at', 'products/mat-ong-mau', '--opens', 'relics/dinh-mau'],
      '--at  reference/wrong-collection',
    ],
    [
      'a reference of the wrong form',
      ['--at', 'Chợ Mẫu', '--opens', 'relics/dinh-mau'],
      '--at  reference/form',
    ],
    [
      'a place that bears another name today',
      ['--at', 'places/cho-cu', '--opens', 'relics/gieng-mau'],
      '--at  reference/former',
    ],
    ['a size that there is not', [...NEW, '--format', 'a55'], '--format  field/option'],
    ['a distance that is no number', [...NEW, '--distance', 'gần'], '--distance  field/number'],
    [
      'one language of a spot',
      [...NEW, '--spot-vi', 'cạnh cổng'],
      '--spot-vi / spot-en  field/locale-missing',
    ],
    [
      'a spot that has a placard already',
      [
        '--at',
        'places/cho-mau',
        '--opens',
        'products/mat-ong-mau',
        '--spot-vi',
        'cột thứ hai của chợ',
        '--spot-en',
        'second pillar of the market',
      ],
      '--spot-vi / spot-en  placard/twin\n  Biển 2B58 mở cùng bài',
    ],
    [
      'a spot that has a placard with a late code already',
      [...NEW, '--spot-vi', 'sau đình', '--spot-en', 'behind the house'],
      '--spot-vi / spot-en  placard/twin\n  Biển ZZ9T mở cùng bài',
    ],
  ])('refuses %s and writes nothing', (_what, args, finding) => {
    using repository = commune();
    const main = 'places/cho-mau/index.vi.mdx';
    const market = String(smallFiles()[main]);
    repository.commit({
      [main]: market.replace('\n---\n', '\nformerly: [places/cho-cu]\n---\n'),
      'placards/ZZ9T.yaml': LATE,
    });
    const { status, stderr } = placards(repository.path, ['issue', ...args]);
    expect(stderr).toContain(finding);
    expect(stderr).toContain('Chưa cấp mã nào');
    expect(status).toBe(1);
    expect(newCodes(repository.path)).toEqual(['ZZ9T']);
  });

  it.each([
    [
      'a row with an unknown entry',
      'at,opens\nplaces/cho-mau,relics/gieng-mau\nplaces/cho-mau,relics/khong-co\n',
      ':3 opens  reference/missing',
    ],
    [
      'the same placard twice',
      'at,opens\nplaces/cho-mau,relics/gieng-mau\nplaces/cho-mau,relics/gieng-mau\n',
      'spot-vi / spot-en  placard/twin',
    ],
    ['an unknown column', 'at,opens,mau\nplaces/cho-mau,relics/gieng-mau,x\n', ':1  csv/unknown-column'],
    ['a missing column', 'at\nplaces/cho-mau\n', ':1  csv/missing-column'],
    ['a column twice', 'at,opens,at\nplaces/cho-mau,relics/gieng-mau,x\n', ':1  csv/repeated-column'],
    ['too many cells', 'at,opens\nplaces/cho-mau,relics/gieng-mau,x\n', ':2  csv/cells'],
    ['an open quotation mark', 'at,opens\n"places/cho-mau,relics/gieng-mau\n', ':2  csv/open-quote'],
    ['words after a quotation', 'at,opens\n"places/cho-mau" x,relics/gieng-mau\n', ':2  csv/after-quote'],
    ['no row', 'at,opens\n', ':1  csv/empty'],
    ['another encoding', Buffer.from('at,opens\nch\u1EE3,x'.normalize('NFC'), 'latin1'), ':1  csv/encoding'],
  ])('refuses a list with %s, and writes nothing', (_what, text, finding) => {
    using repository = commune();
    using desk = temporaryFolder();
    const list = path.join(desk.path, 'list.csv');
    writeFileSync(list, typeof text === 'string' ? text : Buffer.concat([text, Buffer.from([0xff])]));
    const { status, stderr } = placards(repository.path, ['issue', '--csv', list]);
    expect(stderr).toContain(finding);
    expect(status).toBe(1);
    expect(newCodes(repository.path)).toEqual([]);
  });

  it('issues nothing with CI=true or --frozen, and fails where a code is missing', () => {
    using repository = commune();
    for (const { status, stderr } of [
      placards(repository.path, ['issue', ...NEW, '--frozen']),
      placards(repository.path, ['issue', ...NEW], { CI: 'true' }),
    ]) {
      expect(stderr).toContain('request/not-issued');
      expect(status).toBe(1);
    }
    const there = ['--at', 'places/cho-mau', '--opens', 'products/mat-ong-mau'];
    expect(placards(repository.path, ['issue', ...there, '--frozen']).status).toBe(0);
    expect(newCodes(repository.path)).toEqual([]);
  });

  it('issues nothing into content with errors, and names them', () => {
    using repository = commune();
    repository.edit({ 'placards/7K3Q.yaml': undefined });
    const { status, stderr } = placards(repository.path, ['issue', ...NEW]);
    expect(stderr).toContain('registry/removed');
    expect(status).toBe(1);
    expect(newCodes(repository.path)).toEqual([]);
  });

  it('does not guess in a shallow clone', () => {
    using repository = commune();
    repository.commit({ 'README.md': 'Một.\n' });
    using clones = temporaryFolder();
    runGit(clones.path, 'clone', '--quiet', '--depth=1', pathToFileURL(repository.path).href, 'shallow');
    const content = path.join(clones.path, 'shallow');
    const { status, stderr } = placards(content, ['issue', ...NEW]);
    expect(stderr).toContain('git fetch --unshallow');
    expect(status).toBe(1);
    expect(newCodes(content)).toEqual([]);
  });

  it('asks for what it needs', () => {
    const { status, stderr } = placards(SMALL_CONTENT, ['issue', '--at', 'places/cho-mau']);
    expect(stderr).toContain('npm run placards -- issue [tùy chọn');
    expect(status).toBe(2);
  });
});

describe('the codes that were used', () => {
  it('are those of the registry, of its past, and of other branches', () => {
    using repository = commune();
    const text = String(smallFiles()['placards/7K3Q.yaml']);
    repository.commit({ 'placards/4M73.yaml': text });
    repository.commit({ 'placards/4M73.yaml': undefined });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'placards/9KTZ.yaml': text });
    repository.git('checkout', '--quiet', 'main');
    repository.edit({ 'placards/F559.yaml': text });
    const { draft } = readContent(repository.path);
    if (draft === undefined) throw new Error('There is no content.');
    const { codes, proved } = readUsedCodes(repository.path, draft);
    expect([...codes].sort()).toEqual(['2B58', '4M73', '7K3Q', '9KTZ', 'F559']);
    expect(proved).toBe(true);
  });
});

describe('placards -- printed', () => {
  it('records day and address, and leaves the rest of the file as it was', () => {
    using repository = commune(FINAL);
    const { status, stderr } = placards(repository.path, ['printed', '7k3q', '--on', '2026-11-24']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const before = String(smallFiles()['placards/7K3Q.yaml']);
    expect(readFileSync(path.join(repository.path, 'placards/7K3Q.yaml'), 'utf8')).toBe(
      `${before.replace('planned', 'printed')}printedOn: '2026-11-24'\nprintedAddress: 'HTTPS://MAU.EXAMPLE.VN/7K3Q/'\n`,
    );
    expect(readContent(repository.path).issues).toEqual([]);
  });

  it.each([
    ['a code that there is not', ['4M73'], 'Không có biển nào mang mã 4M73'],
    ['a day before the code was issued', ['7K3Q', '--on', '2026-01-01'], 'placard/dates'],
    ['a day that there is not', ['7K3Q', '--on', 'hôm qua'], 'field/'],
    ['a day that is still to come', ['7K3Q', '--on', '2999-01-01'], 'chưa tới'],
  ])('refuses %s and writes nothing', (_what, args, finding) => {
    using repository = commune(FINAL);
    const { status, stderr } = placards(repository.path, ['printed', '2B58', ...args]);
    expect(stderr).toContain(finding);
    expect(status).toBe(1);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('refuses drafts with every reason, and writes nothing', () => {
    using repository = commune(confirmed('relics/dinh-mau'));
    const { status, stderr } = placards(repository.path, ['printed', '7K3Q', '2B58']);
    expect(stderr).toMatch(
      /products\/mat-ong-mau\/index\.vi\.mdx:26 {2}draft\/unconfirmed\n {2}Biển 2B58 mở bài "Mật ong Mẫu" chưa được/u,
    );
    expect(stderr).not.toContain('Biển 7K3Q');
    expect(stderr).toContain('Chưa ghi gì. (Nothing was written.)');
    expect(status).toBe(1);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('placards -- --final', () => {
  it('names every reason why a placard is a draft, counts them, and makes nothing', () => {
    const undecided: FileChanges = {
      'relics/dinh-mau/index.vi.mdx': (text) => text.replace('12/QĐ-UBND', 'null'),
    };
    using content = temporaryContent(undecided);
    using out = temporaryFolder();
    const { status, stdout, stderr } = placards(content.path, ['--final', '--out', out.path]);
    expect(stderr.match(/\S+ {2}draft\/\S+/gu)).toEqual([
      `${content.path}/products/mat-ong-mau/index.vi.mdx:26  draft/unconfirmed`,
      `${content.path}/relics/dinh-mau/index.vi.mdx:40  draft/unconfirmed`,
      `${content.path}/relics/dinh-mau/index.vi.mdx:17  draft/no-decision`,
    ]);
    expect(stderr).toContain('Còn 2 biển là dự thảo trong 2 biển phải là bản chính thức. Chưa ghi gì.');
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(readdirSync(out.path)).toEqual([]);
  });

  it('makes all when those that are named are final, and tells of the drafts', () => {
    using content = temporaryContent(confirmed('relics/dinh-mau'));
    using out = temporaryFolder();
    const { status, stdout } = placards(content.path, ['--final', '7k3q', '--out', out.path]);
    expect(stdout).toContain('1 trong 2 biển còn là DỰ THẢO: chỉ để xem, đừng treo.');
    expect(status).toBe(0);
    const files = readdirSync(path.join(out.path, 'qr-output/placards')).filter((name) =>
      name.includes('office'),
    );
    expect(files.sort()).toEqual(['2B58-office-du-thao.pdf', '7K3Q-office.pdf']);
  });

  it.each([
    ['a draft among those that are named', ['--final', '7K3Q', '2B58'], 'Còn 1 biển là dự thảo trong 2 biển'],
    ['a code that there is not', ['--final', '4M73'], 'Không có biển nào mang mã 4M73'],
    ['a placard that was taken down', ['--final', '9KTZ'], 'Biển 9KTZ đã gỡ'],
  ])('refuses %s', (_what, args, message) => {
    const retired = String(smallFiles()['placards/7K3Q.yaml'])
      .replace('planned', 'retired')
      .concat("retiredOn: '2026-11-24'\nsuccessor: 7K3Q\n");
    using content = temporaryContent({ ...confirmed('relics/dinh-mau'), 'placards/9KTZ.yaml': retired });
    using out = temporaryFolder();
    const { status, stderr } = placards(content.path, [...args, '--out', out.path]);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
    expect(readdirSync(out.path)).toEqual([]);
  });

  it('takes codes only together with --final, and no unknown word', () => {
    const { status, stderr } = placards(SMALL_CONTENT, ['dif']);
    expect(stderr).toContain('Không hiểu "dif"');
    expect(status).toBe(2);
  });
});
