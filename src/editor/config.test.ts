import { expect, it } from 'vitest';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { editorConfig } from './config.ts';
import type { FormField } from './form-fields.ts';

const config = editorConfig(smallCatalog().site, { backend: { name: 'gitea' }, root: '' });

interface Form {
  readonly name: string;
  readonly fields?: readonly FormField[];
  readonly files?: readonly Form[];
}

const forms = (config.collections as readonly Form[]).flatMap((form) => form.files ?? [form]);

/** Every field with those inside it, by its path. */
function fieldsOf(fields: readonly FormField[], path: string): [string, FormField][] {
  return fields.flatMap((field) => {
    const types = (field['types'] ?? []) as readonly FormField[];
    const inside = [...(field.fields ?? []), ...types.flatMap(({ fields: own = [] }) => own)];
    const here = `${path}.${field.name}`;
    return [[here, field] as [string, FormField], ...fieldsOf(inside, here)];
  });
}

const fields = forms.flatMap((form) => fieldsOf(form.fields ?? [], form.name));

it('has a form for every collection, the registry, the logs, the commune and the handbook', () => {
  const names = [...COLLECTION_NAMES, 'placards', 'broadcasts', 'briefings', 'rota', 'site', 'handbook'];
  expect(forms.map(({ name }) => name)).toEqual(names);
});

it('calls every field and every choice by a Vietnamese name', () => {
  const shown = fields.filter(([, { widget }]) => widget !== 'hidden');
  const unnamed = shown.filter(
    ([, { label, name }]) => label === undefined || label === '' || label === name,
  );
  expect(unnamed.map(([path]) => path)).toEqual([]);
  const choices = fields.flatMap(([path, { options = [] }]) =>
    (options as readonly { label: string; value: unknown }[]).map(({ label, value }) => ({
      path,
      label,
      value,
    })),
  );
  expect(choices.length).toBeGreaterThan(50);
  expect(choices.filter(({ label, value }) => label === value)).toEqual([]);
});

it('says nothing that only those need who type YAML', () => {
  const said = fields.map(
    ([path, { label = '', hint }]) => `${path}: ${label} ${typeof hint === 'string' ? hint : ''}`,
  );
  expect(said.filter((text) => /\b(?:null|true|false)\b|tên-thư-mục|site\.yaml\)/u.test(text))).toEqual([]);
});
