import { expect, test } from 'vitest';
import { WITH_STATEMENT } from '../testing/duties.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { answerTimes, onDuty } from './contact.ts';

const turn = (on: string, until: string) =>
  `  - { on: '${on}', until: '${until}', office: van-hoa, hours: 7:30 – 17:00 }\n`;

test('the rota is told for today and the week to come', () => {
  const catalog = smallCatalog({
    'log/rota.yaml': `rota:\n${turn('2026-11-23', '2026-11-29')}${turn('2026-11-30', '2026-12-06')}${turn('2026-12-07', '2026-12-13')}`,
  });
  const turns = (today: string) => onDuty({ ...catalog, today }).map(({ on }) => on);
  expect(turns('2026-11-29')).toEqual(['2026-11-23', '2026-11-30']);
  expect(turns('2026-11-30')).toEqual(['2026-11-30', '2026-12-07']);
});

test('how fast answers come is counted from those that were given, and said to be unknown without any', () => {
  expect(answerTimes(smallCatalog())).toBeUndefined();
  expect(answerTimes(smallCatalog(WITH_STATEMENT))).toEqual({
    answered: 1,
    withinAim: 1,
    withinLimit: 1,
    medianMinutes: 445,
  });
});
