import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fact, text } from './field.ts';
import { relicSchema } from './relic.ts';
import { serviceSchema } from './service.ts';
import { mergeTranslation, translationSchema } from './translation.ts';

const schema = z.strictObject({
  title: text(20, { vi: 'Tên.', en: 'Title.' }),
  year: fact(z.number(), { vi: 'Năm.', en: 'Year.' }),
  steps: fact(
    z.array(
      z.strictObject({ days: fact(z.number(), { vi: '', en: '' }), what: text(9, { vi: '', en: '' }) }),
    ),
    { vi: 'Bước.', en: 'Steps.' },
  ),
  note: z.strictObject({ hint: text(9, { vi: '', en: '' }).optional() }),
});

const translation = { by: 'person', reviewed: false };

describe('the schema of a translation', () => {
  it('keeps translated fields and drops facts', () => {
    const given = { title: 'Name', steps: [{ what: 'go' }], translation };
    expect(translationSchema(schema).parse(given)).toEqual(given);
  });

  it('refuses a fact that is typed again', () => {
    const result = translationSchema(schema).safeParse({ title: 'Name', year: 1962, steps: [], translation });
    expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['year'] });
  });

  it('asks for every translated text that the default locale must have', () => {
    const paths = translationSchema(schema)
      .safeParse({ steps: [{}] })
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(['title', 'steps.0.what', 'translation']);
  });

  it('of a relic and of a service holds texts only', () => {
    expect(Object.keys(translationSchema(relicSchema).shape)).not.toContain('coordinates');
    expect(Object.keys(translationSchema(serviceSchema).shape)).not.toContain('code');
    expect(Object.keys(translationSchema(serviceSchema).shape)).toContain('documents');
  });
});

describe('merging a translation', () => {
  it('lays texts over facts, lists item by item', () => {
    const base = { title: 'Tên', year: 1962, steps: [{ days: 1, what: 'đi' }], note: {} };
    expect(mergeTranslation(base, { title: 'Name', steps: [{ what: 'go' }] })).toEqual({
      title: 'Name',
      year: 1962,
      steps: [{ days: 1, what: 'go' }],
      note: {},
    });
  });

  it('leaves the default locale as it was', () => {
    const base = Object.freeze({ title: 'Tên' });
    mergeTranslation(base, { title: 'Name' });
    expect(base.title).toBe('Tên');
  });
});
