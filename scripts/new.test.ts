import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../src/catalog/read.ts';
import { COLLECTION_NAMES } from '../src/model/collection-names.ts';
import { commandLine } from '../src/testing/commands.ts';
import { temporaryContent } from '../src/testing/content.ts';

function ask(content: string, answers: readonly string[], ...operands: readonly string[]) {
  const [program = '', ...args] = commandLine('new');
  return spawnSync(program, [...args, ...operands, '--content', content], {
    input: answers.map((answer) => `${answer}\n`).join(''),
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795651200', CI: 'false' },
  });
}

const GATE = [
  'Cổng làng Mẫu',
  '',
  'Cổng gạch đầu làng',
  'Cổng xây bằng gạch, ba lối. Người làng đi về qua đây.',
  '',
  '',
  '',
  'c',
  'Lời kể của người làng',
  '',
  'k',
];
const NEXT = ['', 'Cổng làng Mẫu', 'architecture', 'Thôn Mẫu', 'Đoạn một.', 'Đoạn hai.', ''];

test('answers make an entry in the form of the editor, with what Enter alone says', () => {
  using content = temporaryContent();
  const { status, stdout, stderr } = ask(content.path, [...GATE, ...NEXT], 'relics');
  expect(stderr).toBe('');
  expect(stdout).toContain('chữ, tối đa 70 ký tự');
  expect(status).toBe(0);
  const file = join(content.path, 'relics/cong-lang-mau/index.vi.mdx');
  expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
    "---
    title: 'Cổng làng Mẫu'
    tagline: 'Cổng gạch đầu làng'
    summary: 'Cổng xây bằng gạch, ba lối. Người làng đi về qua đây.'
    drawing: 'village'
    responsible: 'van-hoa'
    verification:
      state: 'unconfirmed'
    sources:
      - title: 'Lời kể của người làng'
        seenOn: '2026-11-26'
    updatedOn: '2026-11-26'
    officialName: 'Cổng làng Mẫu'
    kinds:
      - 'architecture'
    address: 'Thôn Mẫu'
    ---

    Đoạn một.

    Đoạn hai.
    "
  `);
  expect(readContent(content.path).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a wrong answer, or too few of them, writes nothing and says which question it was', () => {
  using content = temporaryContent();
  const long = ask(content.path, ['x'.repeat(71)], 'relics');
  expect(long.status).toBe(1);
  expect(long.stderr).toContain('Tên bài');
  const few = ask(content.path, GATE.slice(0, 3), 'relics');
  expect(few.stderr).toContain('Hết câu trả lời ở câu: Lời giới thiệu.');
  expect(ask(content.path, [], 'di-tich').status).toBe(2);
  expect(existsSync(join(content.path, 'relics/cong-lang-mau'))).toBe(false);
});

test('the collection is asked for where it is not given', () => {
  using content = temporaryContent();
  const { stdout, stderr } = ask(content.path, ['1']);
  expect(stdout).toContain(`${COLLECTION_NAMES.indexOf('news') + 1} Tin tức`);
  expect(stderr).toContain('Hết câu trả lời ở câu: Tên bài.');
});
