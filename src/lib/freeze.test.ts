import { expect, test } from 'vitest';
import { deepFreeze } from './freeze.ts';

test('nothing inside can be changed', () => {
  const value = deepFreeze({ list: [{ name: 'a' }] });
  expect(() => value.list.push({ name: 'b' })).toThrow(TypeError);
  expect(() => Object.assign(value.list[0] ?? {}, { name: 'b' })).toThrow(TypeError);
});
