/** Components that a text may use, written on lines of their own; everything else is plain Markdown. */

export interface BodyComponent {
  /** What it is for. */
  readonly vi: string;
  readonly en: string;
  /** Attributes, all of them required, all of them text in double quotes. */
  readonly attributes: readonly string[];
  /** Whether Markdown stands between the opening and the closing tag. */
  readonly children: boolean;
  /** As it would be typed. */
  readonly example: string;
}

export const BODY_COMPONENTS = {
  Couplet: {
    vi: 'Hai câu thơ hoặc câu đối, đứng riêng một khung.',
    en: 'Two lines of verse or a couplet, set apart.',
    attributes: ['first', 'second'],
    children: false,
    example: '<Couplet first="Câu trên" second="Câu dưới" />',
  },
  Note: {
    vi: 'Một điều người đọc cần lưu ý.',
    en: 'Something readers should note.',
    attributes: [],
    children: true,
    example: '<Note>\n\nMùa mưa, lối lên hang rất trơn.\n\n</Note>',
  },
  Figure: {
    vi: 'Một ảnh trong pictures của bài, kèm chú thích của ảnh ấy.',
    en: 'One of the pictures of the entry, with its caption.',
    attributes: ['picture'],
    children: false,
    example: '<Figure picture="cong-den.jpg" />',
  },
} as const satisfies Record<string, BodyComponent>;

export type BodyComponentName = keyof typeof BODY_COMPONENTS;

export const BODY_COMPONENT_NAMES = Object.keys(BODY_COMPONENTS) as readonly BodyComponentName[];

export function isBodyComponent(name: string): name is BodyComponentName {
  return Object.hasOwn(BODY_COMPONENTS, name);
}
