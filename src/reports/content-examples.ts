/** Example files for `content/README.md`, put together from the examples of the fields. */
import { stringify } from 'yaml';
import { exampleValue } from '../catalog/example.ts';
import { COLLECTION_NAMES, type CollectionName } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { BODY_COMPONENTS } from '../model/components.ts';
import { LOG_NAMES, LOG_SCHEMAS } from '../model/log.ts';
import { placardSchema } from '../model/placard.ts';
import { siteSchema } from '../model/site.ts';
import { EXAMPLE_SLUGS, OWN_PLACARD, OWN_SITE, OWN_VALUES, RELIC_IN_ENGLISH } from './example-values.ts';

const BODY = [
  'Thân bài kể chuyện bằng câu ngắn, mỗi đoạn cách nhau một dòng trống. **Chữ đậm**, _chữ nghiêng_,',
  '[đường dẫn](https://example.vn).',
  '',
  '## Tiêu đề của một phần',
  '',
  BODY_COMPONENTS.Note.example,
].join('\n');

const ENGLISH_BODY = [
  'The text tells a story in short sentences, with an empty line between paragraphs.',
  '',
  '## Heading of a section',
].join('\n');

/** Name of the picture that the example entries show. */
export const EXAMPLE_PICTURE = 'cong-den.jpg';

/** Name of the recording that the example entries offer. */
export const EXAMPLE_RECORDING = 'ke-chuyen.mp3';

/** A programme names what it tells of. */
const SCRIPT = 'Kính thưa bà con.\n\n## Núi Voi\n\nNúi Voi là di tích của xã.';

/** A whole content folder by path, pictures and recordings left out; its parts fit together. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const entries = COLLECTION_NAMES.map(
    (name) =>
      [
        `${name}/${EXAMPLE_SLUGS[name]}/index.vi.mdx`,
        mdx(exampleData(name), name === 'bulletins' ? SCRIPT : BODY),
      ] as const,
  );
  return {
    'site.yaml': yaml({ ...(exampleValue(siteSchema) as object), ...OWN_SITE }),
    ...Object.fromEntries(entries),
    [`relics/${EXAMPLE_SLUGS.relics}/index.en.mdx`]: mdx(RELIC_IN_ENGLISH, ENGLISH_BODY),
    ...Object.fromEntries(
      LOG_NAMES.map((name) => [`log/${name}.yaml`, yaml(exampleValue(LOG_SCHEMAS[name]))]),
    ),
    'placards/7K3Q.yaml': yaml({ ...(exampleValue(placardSchema) as object), ...OWN_PLACARD }),
  };
}

function exampleData(name: CollectionName): object {
  return { ...(exampleValue(COLLECTIONS[name]) as object), ...OWN_VALUES[name] };
}

function mdx(frontMatter: unknown, body: string): string {
  return `---\n${yaml(frontMatter)}---\n\n${body}\n`;
}

function yaml(value: unknown): string {
  return stringify(withoutGaps(value), { singleQuote: true, lineWidth: 0 });
}

/** Leaves out what has no example. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutGaps(inner)]));
}
