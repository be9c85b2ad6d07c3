import { expect, test } from 'vitest';
import { printedText, samplePlacardSpec, bilingualText } from '../testing/placard-spec.ts';
import { FACE_FIELDS, faceFields, isOptional, withFaceFields } from './face-fields.ts';

const whole = samplePlacardSpec({
  hotline: { label: printedText('Gọi xã / Call us'), number: printedText('0225 000 000', 'hotline') },
  draft: bilingualText('DỰ THẢO', 'DRAFT', 'locales'),
});

test('every value of a face can be read', () => {
  expect(Object.keys(faceFields(whole))).toEqual(FACE_FIELDS);
});

test('no text of a placard is forgotten; its code is what it is found by', () => {
  const textsIn = (value: unknown, way: readonly string[]): readonly string[] => {
    if (value === null || typeof value !== 'object') return [];
    if ('text' in value && 'origin' in value) return [way.join('.')];
    return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...way, key]));
  };
  const known: readonly string[] = FACE_FIELDS;
  expect(textsIn(whole, []).filter((name) => !known.includes(name))).toEqual(['code']);
});

test.each(FACE_FIELDS)('%s can be replaced, and nothing else changes', (name) => {
  const changed = withFaceFields(whole, { [name]: 'khác' });
  expect(faceFields(changed)).toEqual({ ...faceFields(whole), [name]: 'khác' });
});

test('a draft mark and a hotline come and go with all that belongs to them', () => {
  const values = faceFields(whole);
  const bare = withFaceFields(whole, { 'draft.first': undefined, 'hotline.number': undefined });
  expect([bare.draft, bare.hotline]).toEqual([undefined, undefined]);
  expect(faceFields(withFaceFields(bare, values))).toEqual(values);
});

test('what a placard may lack is what a plain one lacks', () => {
  const plain = samplePlacardSpec({
    title: bilingualText('Núi Voi', undefined, 'title'),
    tagline: bilingualText('Núi', undefined, 'tagline'),
    kind: bilingualText('Di tích', undefined, 'kind'),
    trust: bilingualText('Chỉ tin', undefined, 'trust'),
    promise: bilingualText('Chỉ mở', undefined, 'promise'),
    shortPromise: bilingualText('Chỉ mở', undefined, 'shortPromise'),
    call: { ...whole.call, second: undefined, secondLead: undefined },
  });
  expect(Object.keys(faceFields(plain))).toEqual(FACE_FIELDS.filter((name) => !isOptional(name)));
});
