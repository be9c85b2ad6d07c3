import { expect, it } from 'vitest';
import { sampleRecord } from '../testing/manifest.ts';
import { readSavedManifest } from './saved-manifest.ts';

const record = sampleRecord('7K3Q', 'HTTPS://EXAMPLE.VN/7K3Q/');

it('takes the faces and leaves the rest', () => {
  const { code, opens, at, draft, face } = record;
  const text = JSON.stringify({ placards: [record], pictures: [] });
  expect(readSavedManifest(text)).toEqual({ kind: 'faces', placards: [{ code, opens, at, draft, face }] });
});

it.each([
  ['without faces', { ...record, face: undefined }],
  ['with half a face', { ...record, face: { look: '0' } }],
])('tells a manifest %s from one with them', (_what, old) => {
  const text = JSON.stringify({ placards: [record, old] });
  expect(readSavedManifest(text)).toEqual({ kind: 'faceless', codes: ['7K3Q', '7K3Q'] });
});

it.each(['', 'null', '[]', '{}', '{"placards":[3]}', 'version https://git-lfs.github.com/spec/v1'])(
  'takes %j for no manifest',
  (text) => {
    expect(readSavedManifest(text)).toEqual({ kind: 'other' });
  },
);
