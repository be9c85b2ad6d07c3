import { afterEach, expect, test, vi } from 'vitest';
import { todayInVietnam } from './today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the day changes at midnight in Vietnam', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 23, 16, 59) / 1000));
  expect(todayInVietnam()).toBe('2026-11-23');
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 23, 17, 0) / 1000));
  expect(todayInVietnam()).toBe('2026-11-24');
});
