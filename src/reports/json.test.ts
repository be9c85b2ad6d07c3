import { expect, test } from 'vitest';
import { readChanged } from '../testing/content.ts';
import { jsonReport } from './json.ts';
import { makeReport } from './report.ts';

test('the JSON report holds every finding in both languages', () => {
  const reading = readChanged({
    'relics/dinh-mau/index.vi.mdx': (text) => text.replace('rank: city', 'rank: no'),
  });
  expect(JSON.parse(jsonReport(makeReport(reading)))).toMatchObject({
    errors: 1,
    warnings: 0,
    counts: { entries: { relics: 2 }, placards: 2 },
    issues: [
      {
        file: 'relics/dinh-mau/index.vi.mdx',
        line: 16,
        column: 3,
        id: 'field/option',
        severity: 'error',
        text: {
          vi: { mend: 'Chọn một trong: special-national, national, city, inventory.' },
          en: { mend: 'Choose one of: special-national, national, city, inventory.' },
        },
      },
    ],
  });
});
