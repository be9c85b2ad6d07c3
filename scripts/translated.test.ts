import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../src/testing/commands.ts';
import { filesOf, temporaryContent } from '../src/testing/content.ts';

const VI = 'relics/dinh-mau/index.vi.mdx';
const EN = 'relics/dinh-mau/index.en.mdx';

function run(name: string, content: string, ...args: readonly string[]) {
  const [program = '', ...command] = commandLine(name);
  const env = { ...process.env, CI: 'false' };
  const all = [...command, '--content', content, ...args];
  const { status, stdout, stderr } = spawnSync(program, all, { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

function edit(content: string, file: string, old: string, now: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(old);
  writeFileSync(join(content, file), text.replace(old, now));
}

test('a main file that changes after its translation was recorded is told with both lines, until it is recorded anew', () => {
  using content = temporaryContent();
  const report = () => run('check', content.path, '--translations', '--locale', 'en').stdout;
  expect(report()).toContain('en  English: 11 of 11 entries (100 %).');
  expect(report()).toContain('11 by a person, 0 by machine; 11 reviewed.');
  expect(report()).toContain('whether they are out of date: 11 files');

  expect(run('translated', content.path, '--new').stdout).toContain('Đã ghi nhận 11 bản dịch.');
  expect(report()).toContain('No translation has been left behind by its main file.');

  edit(content.path, VI, 'Ngôi đình nhỏ, ba gian', 'Ngôi đình nhỏ, năm gian');
  edit(content.path, VI, 'Mở cửa ngày rằm', 'Mở cửa hằng ngày, trừ ngày rằm');
  const lineOf = (file: string, text: string) =>
    readFileSync(join(content.path, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;
  expect(report()).toContain(
    [
      `${content.path}/${EN}:${lineOf(EN, 'opening:')}  opening  the main file has changed`,
      `  ${content.path}/${VI}:${lineOf(VI, 'opening:')}  Mở cửa hằng ngày, trừ ngày rằm, mồng một`,
      '',
      `${content.path}/${EN}:${lineOf(EN, 'A small house')}  text, paragraph 1  the main file has changed`,
      `  ${content.path}/${VI}:${lineOf(VI, 'năm gian')}  Ngôi đình nhỏ, năm gian, lợp ngói mũi hài.`,
      '',
      `When the translation is mended: npm run translated -- ${EN}`,
    ].join('\n'),
  );
  const json = JSON.parse(run('check', content.path, '--translations', '--json').stdout) as unknown;
  expect(json).toMatchObject({
    entries: 11,
    locales: [
      {
        locale: 'en',
        translated: 11,
        missing: [],
        unrecorded: [],
        outdated: [
          { file: EN, field: 'opening', source: { file: VI, line: lineOf(VI, 'opening:') } },
          { file: EN, change: 'changed', source: { text: 'Ngôi đình nhỏ, năm gian, lợp ngói mũi hài.' } },
        ],
      },
    ],
  });

  expect(run('translated', content.path, join(content.path, EN)).status).toBe(0);
  expect(report()).toContain('No translation has been left behind by its main file.');
});

test('an entry stands for all of its translations', () => {
  using content = temporaryContent();
  expect(run('translated', content.path, 'relics/gieng-mau', 'relics/dinh-mau').stdout).toBe(
    'Đã ghi nhận 2 bản dịch.\n  relics/gieng-mau/index.en.mdx\n  relics/dinh-mau/index.en.mdx\n',
  );
});

test('a language without a translation lists what is missing', () => {
  using content = temporaryContent({
    'about/gioi-thieu/index.en.mdx': undefined,
    'relics/gieng-mau/index.en.mdx': (text) =>
      text.replace('by: person', 'by: machine').replace('reviewed: true', 'reviewed: false'),
  });
  const { stdout } = run('check', content.path, '--translations');
  expect(stdout).toContain('en  English: 10/11 bài (90 %).');
  expect(stdout).toContain('9 do người dịch, 1 do máy dịch; 9 đã có người đọc lại.');
  expect(stdout).toContain('Chưa dịch: about/gioi-thieu.');
});

test.each([
  ['nothing is named', [], 2, '--new'],
  ['there is no such translation', ['relics/dinh-mua/index.en.mdx', EN], 1, EN],
  ['the main file is named', [VI], 1, 'No such translation'],
])('nothing is written when %s', (_why, names, status, said) => {
  using content = temporaryContent();
  const before = filesOf(content.path);
  const ended = run('translated', content.path, ...names);
  expect(ended.status).toBe(status);
  expect(ended.stderr).toContain(said);
  expect(filesOf(content.path)).toEqual(before);
});

test('nothing is written while the content has faults', () => {
  using content = temporaryContent({ [VI]: (text) => text.replace('rank: city', 'rank: no') });
  const before = filesOf(content.path);
  const ended = run('translated', content.path, '--new');
  expect(ended.status).toBe(1);
  expect(ended.stderr).toContain(`${content.path}/${VI}:16:3`);
  expect(filesOf(content.path)).toEqual(before);
});
