/** `npm run placards -- sheet` as people run it, on content folders of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropGrey } from '../src/lib/grey.ts';
import { installedTools, type ProverTools } from '../src/placard/engine/installed.ts';
import { ProofError, type ExpectedCell, type Prover } from '../src/placard/proof.ts';
import { imposeOnPaper } from '../src/placard/sheet/imposition.ts';
import { temporaryContent, temporaryFolder, type FileChanges } from '../src/testing/content.ts';
import { proveSheets } from './lib/prove-sheets.ts';
import { addToQrOutput } from './lib/qr-output-addition.ts';
import { replaceQrOutputPart } from './lib/qr-output-part.ts';

const NEAR = 'readingDistanceCm: 25';

function near(text: string): string {
  return text.replace(/readingDistanceCm: \d+/u, NEAR);
}

/** Both placards hang where people come close, so that small formats can be read. */
const SMALL: FileChanges = { 'placards/2B58.yaml': near, 'placards/7K3Q.yaml': near };

/** A placard of an entry that its office has confirmed. */
const CONFIRMED: FileChanges = {
  'placards/4M73.yaml': [
    'opens: places/trung-tam-mau',
    'at: places/trung-tam-mau',
    'spot: { vi: cạnh cửa chính, en: by the main door }',
    'format: a6',
    'readingDistanceCm: 35',
    'setting: indoor',
    'status: planned',
    "issuedOn: '2026-11-20'",
    '',
  ].join('\n'),
};

/** Runs `npm run placards -- sheet …args` on the small commune with `changes`, and looks at what is there afterwards. */
function sheet(args: readonly string[], changes: FileChanges = {}) {
  using content = temporaryContent(changes);
  using out = temporaryFolder();
  const script = path.join(import.meta.dirname, 'placards.ts');
  const folders = ['--content', content.path, '--out', out.path];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'sheet', ...args, ...folders], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'false' },
  });
  const folder = path.join(out.path, 'qr-output/sheets');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = new Map(
    names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const),
  );
  return { status, stdout, stderr, files };
}

let tools: ProverTools;
beforeAll(async () => {
  tools = await installedTools();
});
afterAll(() => tools.rasteriser.close());

const MM_PER_INCH = 25.4;
const DENSITY_DPI = 150;

/** What is read in each cell of each page; `-` for nothing. */
async function codesIn(
  pdf: Uint8Array | undefined,
  ...[format, paper]: Parameters<typeof imposeOnPaper>
): Promise<readonly string[]> {
  const [engine] = tools.engines;
  const cells = imposeOnPaper(format, paper)?.cells ?? [];
  const px = (mm: number): number => Math.floor((mm / MM_PER_INCH) * DENSITY_DPI);
  return await tools.rasteriser.withPages(pdf ?? new Uint8Array(), async (pages) => {
    const found: string[] = [];
    for (const page of pages) {
      const grey = await page.grey(DENSITY_DPI);
      const codes: string[] = [];
      for (const { x, y, width, height } of cells) {
        const symbols = await engine?.read(cropGrey(grey, px(x), px(y), px(width), px(height)));
        codes.push(symbols?.map(({ text }) => text.slice(-5, -1)).join('+') || '-');
      }
      found.push(codes.join(' '));
    }
    return found;
  });
}

describe('placards -- sheet', () => {
  it('imposes every placard, reads each cell back and says how to print', async () => {
    const { status, stdout, files } = sheet([]);
    expect(status).toBe(0);
    expect([...files.keys()]).toEqual(['a5-tren-a4-du-thao.pdf']);
    expect(await codesIn(files.get('a5-tren-a4-du-thao.pdf'), 'a5', 'a4')).toEqual(['2B58 7K3Q']);
    expect(stdout).toContain('Xong: 1 tờ, 2 biển, ô 1 đến 2 (mỗi tờ 2 ô).');
    expect(stdout).toContain('In đúng 100 %, đo thước 100 mm trên tờ');
    expect(stdout).toContain('DỰ THẢO');
  });

  it('takes codes, copies, a first free cell and another format', async () => {
    const args = ['7k3q', '2b58', '--format', 'a6', '--copies', '2', '--start-at', '3'];
    const { status, stdout, files } = sheet(args, SMALL);
    expect(status).toBe(0);
    expect(await codesIn(files.get('a6-tren-a4-du-thao.pdf'), 'a6', 'a4')).toEqual([
      '- - 7K3Q 7K3Q',
      '2B58 2B58 - -',
    ]);
    expect(stdout).toContain('2 tờ, 2 biển × 2 bản, từ ô 3 của tờ đầu đến ô 2 của tờ cuối (mỗi tờ 4 ô)');
  });

  it('prints on a label sheet of the content', async () => {
    const args = [
      '7K3Q',
      '--format',
      'label-60',
      '--paper',
      'nhan-60-a4',
      '--copies',
      '3',
      '--start-at',
      '10',
    ];
    const { status, stdout, files } = sheet(args, SMALL);
    expect(status).toBe(0);
    const pdf = files.get('label-60-tren-nhan-60-a4-du-thao.pdf');
    expect(await codesIn(pdf, 'label-60', 'a4')).toEqual([`${'- '.repeat(9)}7K3Q 7K3Q 7K3Q`]);
    expect(stdout).toContain('nhãn đã cắt sẵn');
  });

  it('prints what is confirmed with --final, and says nothing of drafts', async () => {
    const { status, stdout, files } = sheet(['4M73', '--final'], CONFIRMED);
    expect(status).toBe(0);
    expect(stdout).not.toContain('DỰ THẢO');
    expect(await codesIn(files.get('a6-tren-a4.pdf'), 'a6', 'a4')).toEqual(['4M73 - - -']);
  });

  it('refuses all with --final while one is a draft, with the reason and its line', () => {
    const { status, stderr, files } = sheet(['4M73', '7K3Q', '--format', 'a5', '--final'], CONFIRMED);
    expect(status).toBe(1);
    expect(stderr).toContain('relics/dinh-mau/index.vi.mdx:40  draft/unconfirmed');
    expect(stderr).not.toContain('4M73 mở');
    expect(stderr).toContain('Chưa ghi gì');
    expect([...files]).toEqual([]);
  });

  it('refuses a format in which a placard cannot be read, with the line of the registry', () => {
    const { status, stderr, files } = sheet(['--format', 'a6'], { 'placards/7K3Q.yaml': near });
    expect(status).toBe(1);
    expect(stderr).toContain('placards/2B58.yaml:7  symbol/too-far');
    expect(stderr).not.toContain('7K3Q đọc từ');
    expect([...files]).toEqual([]);
  });

  it('refuses placards of several formats, naming them and what to type', () => {
    const { status, stderr, files } = sheet([], CONFIRMED);
    expect(status).toBe(2);
    expect(stderr).toContain('a5: npm run placards -- sheet 2B58 7K3Q\n');
    expect(stderr).toContain('a6: npm run placards -- sheet 4M73\n');
    expect(stderr).toContain('thêm --format a5 hoặc --format a6');
    expect([...files]).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['a paper that there is not', ['--paper', 'a2'], 'nhan-60-a4 (Tờ A4 mười hai nhãn)'],
    ['a format that there is not', ['--format', 'a7'], 'Không có khổ biển a7'],
    ['a paper too small', ['--format', 'a3'], 'Giấy a4 không đủ chỗ cho áp phích A3'],
    ['labels too small', ['--paper', 'nhan-60-a4'], 'Giấy nhan-60-a4 không đủ chỗ cho A5 đứng'],
    ['a cell beyond the sheet', ['--start-at', '3'], '--start-at 3: Một tờ có 2 ô'],
    ['a cell before the sheet', ['--start-at', '0'], '--start-at 0: Một tờ có 2 ô'],
    ['no copies', ['--copies', '0'], '--copies 0: Số bản'],
    ['half a copy', ['--copies', '1.5'], '--copies 1.5: Số bản'],
    ['an unknown option', ['--press'], 'Không có tùy chọn --press'],
  ])('refuses %s', (_what, args, message) => {
    const { status, stderr, files } = sheet(args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run placards -- sheet [CODE…]');
    expect(status).toBe(2);
    expect([...files]).toEqual([]);
  });

  it('refuses a code that there is not, and one that is retired', () => {
    const retire = (text: string): string =>
      `${text.replace('planned', 'retired')}printedOn: '2026-11-21'\nhungOn: '2026-11-22'\n` +
      "retiredOn: '2026-11-23'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/2B58/\nsuccessor: 7K3Q\n";
    const changes = { 'placards/2B58.yaml': retire };
    const gone = sheet(['2B58', '7K3Q'], changes);
    expect(gone.stderr).toContain('Biển 2B58 đã gỡ');
    expect(gone.status).toBe(1);
    const unknown = sheet(['4M73', '7K3Q'], changes);
    expect(unknown.stderr).toContain('Không có biển nào mang mã 4M73');
    expect(unknown.status).toBe(1);
  });
});

describe('the proof of sheets', () => {
  const cell = (where: string) => ({ where }) as ExpectedCell;
  const expected = [[cell('1'), cell('2')], [cell('3')]];
  const prover = (prove: Prover['prove']): Prover => ({ prove, close: () => undefined });
  const proofsOf = (cells: readonly unknown[]) => cells.map(() => ({})) as never;

  it('reads every cell of every page once', async () => {
    const read: string[] = [];
    const steps: number[] = [];
    const prove: Prover['prove'] = (_pdf, pages) => {
      expect(pages).toHaveLength(2);
      read.push(...pages.flat().map(({ where = '' }) => where));
      return Promise.resolve(proofsOf(pages.flat()));
    };
    await proveSheets(new Uint8Array(), expected, (cells) => steps.push(cells), prover(prove));
    expect([read, steps]).toEqual([
      ['1', '2', '3'],
      [2, 1],
    ]);
  });

  it('refuses when cells fail, and names all of those', async () => {
    const prove: Prover['prove'] = (_pdf, pages) =>
      Promise.reject(new ProofError(`hỏng ${pages.flat()[0]?.where ?? ''}`));
    const proving = proveSheets(new Uint8Array(), expected, () => undefined, prover(prove));
    await expect(proving).rejects.toThrow(/hỏng 1\n {2}hỏng 3/u);
  });

  it('refuses when fewer symbols were read than there are cells', async () => {
    const prove: Prover['prove'] = (_pdf, pages) => Promise.resolve(proofsOf(pages.flat().slice(1)));
    const proving = proveSheets(new Uint8Array(), expected, () => undefined, prover(prove));
    await expect(proving).rejects.toThrow('Đọc được 1 mã, phải là 3');
  });
});

describe('published sheets', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('stand beside what was there, and are replaced by name', async () => {
    using out = temporaryFolder();
    const at = (name: string) => path.join(out.path, 'qr-output', name);
    mkdirSync(at('placards'), { recursive: true });
    writeFileSync(at('placards/7K3Q-office.pdf'), 'placard');
    writeFileSync(at('manifest.json'), '{"placards":[],"pictures":[]}');
    const add = (name: string, text: string) =>
      addToQrOutput(out.path, () => Promise.resolve([{ path: `sheets/${name}`, bytes: bytes(text) }]));
    await add('a.pdf', 'first');
    await add('b.pdf', 'other');
    await add('a.pdf', 'second');
    expect(readFileSync(at('sheets/a.pdf'), 'utf8')).toBe('second');
    expect(readFileSync(at('sheets/b.pdf'), 'utf8')).toBe('other');
    expect(readFileSync(at('placards/7K3Q-office.pdf'), 'utf8')).toBe('placard');
    expect(readFileSync(at('manifest.json'), 'utf8')).toBe('{"placards":[],"pictures":[]}');
  });

  it('are untouched by a run that fails, and kept when the pictures or placards are made anew', async () => {
    using out = temporaryFolder();
    const file = path.join(out.path, 'qr-output/sheets/a.pdf');
    await addToQrOutput(out.path, () => Promise.resolve([{ path: 'sheets/a.pdf', bytes: bytes('sheet') }]));
    await expect(addToQrOutput(out.path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await replaceQrOutputPart(out.path, 'pictures', () => Promise.resolve({ pictures: [], social: [] }));
    await replaceQrOutputPart(out.path, 'placards', () => Promise.resolve({ placards: [], papers: [] }));
    expect(readFileSync(file, 'utf8')).toBe('sheet');
  });
});
