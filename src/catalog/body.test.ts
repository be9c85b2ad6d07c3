import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { bodyIssues } from './body.ts';
import { nodeIssues } from './body-nodes.ts';

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

test('what the parser may find one day is refused until it has been thought about', () => {
  const place = { line: 1, column: 3, offset: 2 };
  const node = { type: 'html', position: { start: place, end: { ...place, offset: 7 } } };
  const at = (line: number, column: number) => ({ file: 'a.mdx', line, column });
  const tree = { type: 'root', children: [node] } as never;
  expect(nodeIssues(tree, 'A <br>', at, [])).toMatchObject([{ id: 'body/part', line: 1, column: 3 }]);
});

test('a second front matter is read as text, as Astro reads it', () => {
  const body = '---\n<Script />\n---\n';
  expect(bodyIssues({ file: 'a.mdx', body, bodyLine: 9 })).toMatchObject([{ id: 'body/html', line: 10 }]);
});
