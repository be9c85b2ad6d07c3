import type { Fault } from './fault.ts';

const ONE = 'handbook/viet-bai.mdx';
const TWO = 'handbook/chup-anh.mdx';

function chapter(order: number, body: string, fields = ''): string {
  return `---\ntitle: Chương mẫu\norder: ${order}\nsummary: Để làm mẫu.\n${fields}updatedOn: 2026-11-27\n---\n\n${body}\n`;
}

const PICTURED = "pictures:\n  - file: trang.png\n    alt: 'Một trang'\n";

export const HANDBOOK_FAULTS: readonly Fault[] = [
  {
    name: 'a handbook without fault',
    changes: {
      [ONE]: chapter(1, '## Việc\n\n1. **Một** `npm run check`\n\n<Figure picture="trang.png" />', PICTURED),
      [TWO]: chapter(2, 'Chữ.'),
      'handbook/trang.png': new Uint8Array([1]),
    },
    issues: [],
  },
  {
    name: 'two chapters of one number',
    changes: { [ONE]: chapter(1, 'Chữ.'), [TWO]: chapter(1, 'Chữ.') },
    issues: [['handbook/order', `${ONE}:3`]],
  },
  {
    name: 'a part that the handbook cannot print',
    changes: { [ONE]: chapter(1, 'Chữ.\n\n| a | b |\n| --- | --- |\n| c | d |') },
    issues: [['handbook/part', `${ONE}:10`]],
  },
  {
    name: 'pictures of the handbook that are missing and not named',
    changes: { [ONE]: chapter(1, 'Chữ.', PICTURED), 'handbook/khac.png': new Uint8Array([1]) },
    issues: [
      ['picture/unused', 'handbook/khac.png:1'],
      ['picture/missing', `${ONE}:6`],
    ],
  },
  {
    name: 'files of the handbook under names that they cannot have',
    changes: {
      'handbook/Viết bài.vi.mdx': chapter(1, 'Chữ.'),
      'handbook/ghi-chu.docx': new Uint8Array([1]),
    },
    issues: [
      ['file/wrong-name', 'handbook/Viết bài.vi.mdx:1'],
      ['file/unknown', 'handbook/ghi-chu.docx:1'],
    ],
  },
];
