import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { bodyIssues } from './body.ts';

const BODY = [
  'Một đoạn văn.',
  '## Tiêu đề',
  '- một\n- hai',
  '<Note>\n\nMưa.\n\n</Note>',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
].join('\n\n');

const SLIPS = ['{', '}', '<', '>', '"', '<Note>', '</Note>', '# ', '`', '```\n', '> ', '1. ', '<!--', '[a]('];
SLIPS.push(
  'import x\n',
  'export ',
  '/>',
  '\n\n',
  '    ',
  '\\',
  '![',
  '[^1]',
  '---\n',
  '~~',
  '&lt;',
  '|',
  '\t',
);

/** Numbers from 0 to 1, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

test('what the check lets through, the compiler of the site takes', () => {
  const random = numbers(11);
  const pick = (below: number) => Math.floor(random.next().value * below);
  let passed = 0;
  for (let round = 0; round < 2000; round++) {
    let body = BODY;
    for (let slips = pick(4); slips >= 0; slips--) {
      const at = pick(body.length);
      body = body.slice(0, at) + (SLIPS[pick(SLIPS.length)] ?? '') + body.slice(at);
    }
    if (bodyIssues({ file: 'a.mdx', body, bodyLine: 1, pictures: [] }).length > 0) continue;
    passed += 1;
    expect(() => mdxToJs(body), body).not.toThrow();
  }
  expect(passed).toBeGreaterThan(200);
});
