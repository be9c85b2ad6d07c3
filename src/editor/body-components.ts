/** Components of a text as small forms. @see https://sveltiacms.app/en/docs/api/editor-components */
import { BODY_COMPONENTS, type BodyComponentName } from '../model/components.ts';
import type { FormField } from './form-fields.ts';

export interface FormComponent {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly FormField[];
  readonly pattern: RegExp;
  readonly fromBlock: (match: RegExpMatchArray) => Readonly<Record<string, string>>;
  readonly toBlock: (values: Readonly<Record<string, string | undefined>>) => string;
  readonly toPreview: (values: Readonly<Record<string, string | undefined>>) => string;
}

/** The text of an entry: written as it will look; the Markdown itself is a click away. */
export function bodyField(): FormField &
  Readonly<Record<'buttons' | 'editor_components', readonly string[]>> {
  return {
    name: 'body',
    label: 'Câu chuyện',
    hint: 'Kể như nói với người đến thăm. Chia đoạn ngắn, mỗi đoạn một ý; đặt tiêu đề nhỏ khi bài dài.',
    widget: 'richtext',
    required: false,
    i18n: true,
    modes: ['rich_text', 'raw'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: Object.keys(BODY_COMPONENTS),
  };
}

const LABELS: Readonly<Record<BodyComponentName, Readonly<Record<string, string>>>> = {
  Couplet: { name: 'Câu đối, hai câu thơ', first: 'Câu trên', second: 'Câu dưới' },
  Note: { name: 'Khung lưu ý', text: 'Điều cần lưu ý' },
  Figure: { name: 'Ảnh của bài', picture: 'Tên tệp ảnh, có trong mục Ảnh' },
};

export function formComponents(): readonly FormComponent[] {
  return (Object.keys(BODY_COMPONENTS) as BodyComponentName[]).map((id) =>
    BODY_COMPONENTS[id].children ? wrapper(id) : element(id, BODY_COMPONENTS[id].attributes),
  );
}

function common(id: BodyComponentName) {
  const label = LABELS[id]['name'] ?? id;
  return { id, label, toPreview: () => label };
}

/** `<Couplet first="…" second="…" />` */
function element(id: BodyComponentName, attributes: readonly string[]): FormComponent {
  const typed = attributes.map((name) => String.raw`\s+${name}="(?<${name}>[^"]*)"`).join('');
  return {
    ...common(id),
    fields: attributes.map((name) => ({ name, label: LABELS[id][name] ?? name, widget: 'string' })),
    pattern: new RegExp(String.raw`^<${id}${typed}\s*/>$`, 'mu'),
    fromBlock: ({ groups = {} }) => Object.fromEntries(attributes.map((name) => [name, groups[name] ?? ''])),
    toBlock: (values) =>
      `<${id} ${attributes.map((name) => `${name}="${(values[name] ?? '').replaceAll('"', '”')}"`).join(' ')} />`,
  };
}

/** `<Note>` and `</Note>` on lines of their own, with the empty lines inside them that were typed. */
function wrapper(id: BodyComponentName): FormComponent {
  return {
    ...common(id),
    fields: [
      { name: 'text', label: LABELS[id]['text'] ?? '', widget: 'text' },
      { name: 'gap', widget: 'hidden', default: '\n' },
    ],
    pattern: new RegExp(String.raw`^<${id}>(?<gap>\n+)(?<text>[\s\S]*?)\n+</${id}>$`, 'mu'),
    fromBlock: ({ groups = {} }) => ({ text: groups['text'] ?? '', gap: groups['gap'] ?? '\n' }),
    toBlock: ({ text = '', gap = '\n' }) => `<${id}>${gap}${text.trim()}${gap}</${id}>`,
  };
}
