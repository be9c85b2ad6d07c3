/** The configuration of Sveltia CMS, made from the model. @see https://sveltiacms.app/en/docs */
import { chapterSchema, HANDBOOK_FOLDER } from '../model/chapter.ts';
import { COLLECTION_NAMES, type CollectionName } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { shapeOf } from '../model/field.ts';
import { LOG_NAMES, LOG_SCHEMAS } from '../model/log.ts';
import { placardSchema } from '../model/placard.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { translationNote } from '../model/translation.ts';
import { vi } from '../strings/vi.ts';
import { bodyField } from './body-components.ts';
import { MAIN_MARK } from './file-format.ts';
import { formField, formFields, type FormField } from './form-fields.ts';
import type { Shape } from './form-kind.ts';
import { groupedFields, STORY } from './groups.ts';

/** Where the files are kept that the editor opens. */
export interface Storage {
  readonly backend: Readonly<Record<string, unknown>> & { readonly name: string };
  /** Of the content folder, below the folder that is opened; empty, or ends in `/`. */
  readonly root: string;
}

/** Longest side of a photo that is added, in pixels: as large as pages and prints can use. */
const LONGEST_SIDE_PX = 2560;
const MOST_PHOTO_BYTES = 30_000_000;

export function editorConfig(site: Site, { backend, root }: Storage) {
  const locales = site.locales.map(({ id }) => id);
  return {
    load_config_file: false,
    backend,
    app_title: 'Soạn bài',
    site_url: site.address.origin,
    show_preview_links: false,
    media_folder: `${root}media`,
    public_folder: '/media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_files',
      locales,
      default_locale: locales[0],
      initial_locales: 'default',
    },
    output: { omit_empty_optional_fields: false },
    editor: { preview: false },
    media_libraries: {
      default: {
        config: {
          slugify_filename: true,
          max_file_size: MOST_PHOTO_BYTES,
          transformations: {
            raster_image: { format: 'webp', quality: 88, width: LONGEST_SIDE_PX, height: LONGEST_SIDE_PX },
          },
        },
      },
      stock_assets: { providers: [] },
    },
    collections: [
      ...COLLECTION_NAMES.map((name) => entryCollection(name, site, root)),
      placardCollection(site, root),
      logCollection(site, root),
      handbookCollection(site, root),
    ],
  };
}

function entryCollection(name: CollectionName, site: Site, root: string) {
  const label = vi.terms.collections[name];
  return {
    name,
    label,
    label_singular: label.toLocaleLowerCase('vi'),
    description: vi.site.listLeads[name],
    icon: ICONS[name],
    folder: `${root}${name}`,
    path: '{{slug}}/index',
    slug: '{{title}}',
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: ['title'],
    media_folder: '',
    public_folder: '',
    format: name,
    create: true,
    i18n: true,
    fields: entryFormFields(name, site),
  };
}

const ICONS: Readonly<Record<CollectionName, string>> = {
  relics: 'temple_buddhist',
  products: 'redeem',
  services: 'description',
  places: 'location_on',
  festivals: 'celebration',
  about: 'info',
  trails: 'hiking',
  statements: 'campaign',
  news: 'newspaper',
  disclosures: 'fact_check',
  lessons: 'school',
  villages: 'holiday_village',
  bulletins: 'speaker',
};

export function entryFormFields(name: CollectionName, site: Site): readonly FormField[] {
  const shape = shapeOf(COLLECTIONS[name]);
  const story = Object.fromEntries(Object.entries(shape).filter(([field]) => STORY.includes(field)));
  return [
    { name: MAIN_MARK, widget: 'hidden', default: true, i18n: false },
    ...formFields(story, site),
    bodyField(),
    ...groupedFields(shape).map(([group, fields]) => {
      const inside = formFields(fields, site);
      const i18n = inside.some((field) => field.i18n !== false);
      const collapsed = group.shut ? 'auto' : false;
      return {
        name: group.name,
        label: group.label,
        hint: group.hint,
        widget: 'object',
        collapsed,
        i18n,
        fields: inside,
      };
    }),
    ...translationFields(site),
  ];
}

/**
 * Shown in translations only; in the default locale, where it is filled in all the same, it is left out of the file.
 */
function translationFields(site: Site): readonly FormField[] {
  const [field] = formField('translation', translationNote, site);
  if (field === undefined || site.locales.length === 1) return [];
  const fields = (field.fields ?? []).map((part) => ({
    ...part,
    i18n: true,
    ...(part.name === 'by' ? { default: 'person' } : {}),
  }));
  return [{ ...field, i18n: true, fields }];
}

/** Codes are issued by a command, which draws them and proves that nobody had them before. */
function placardCollection(site: Site, root: string) {
  return {
    name: 'placards',
    label: 'Sổ biển',
    label_singular: 'biển',
    description:
      'Mỗi biển một mã. Cấp mã mới bằng lệnh npm run placards -- issue; ở đây sửa chỗ treo, bài được mở, tình trạng.',
    icon: 'qr_code_2',
    folder: `${root}placards`,
    identifier_field: 'spot.vi',
    slug: '{{slug}}',
    summary: '{{slug}}: {{spot.vi}}',
    format: 'placards',
    create: false,
    delete: false,
    duplicate: false,
    i18n: false,
    fields: formFields(shapeOf(placardSchema), site),
  };
}

/** Chapters lie side by side in one folder, with their pictures, and in one language. */
function handbookCollection(site: Site, root: string) {
  const { pictures, updatedOn, ...story } = shapeOf(chapterSchema);
  const body = { ...bodyField(), label: 'Nội dung chương', hint: CHAPTER_HINT, i18n: false };
  return {
    name: HANDBOOK_FOLDER,
    label: 'Sổ tay',
    label_singular: 'chương',
    description: 'Sổ tay chỉ cách làm cho cán bộ của xã, đăng ở /so-tay/ và in thành một tập.',
    icon: 'menu_book',
    folder: `${root}${HANDBOOK_FOLDER}`,
    identifier_field: 'title',
    slug: '{{title}}',
    summary: '{{order}}. {{title}}',
    sortable_fields: ['order', 'title'],
    media_folder: '',
    public_folder: '',
    format: HANDBOOK_FOLDER,
    create: true,
    i18n: false,
    fields: [
      ...formFields(story, site),
      {
        ...body,
        buttons: [...body.buttons, 'code'],
        editor_components: [...body.editor_components, 'code-block'],
      },
      ...formFields({ pictures, updatedOn } as Shape, site).map(pngOnly),
    ],
  };
}

const CHAPTER_HINT =
  'Chỉ dùng tiêu đề nhỏ, đoạn văn, danh sách, khung lưu ý và ảnh của chương; việc làm lần lượt thì đánh số.';

/** The printed handbook holds no other pictures, and they are not to be turned into others as they are added. */
function pngOnly(field: FormField): FormField {
  if (field.widget === 'list') return { ...field, fields: (field.fields ?? []).map(pngOnly) };
  if (field.widget !== 'image') return field;
  const config = { slugify_filename: true, max_file_size: MOST_PHOTO_BYTES, transformations: {} };
  return { ...field, accept: 'image/png', media_libraries: { default: { config } } };
}

function logCollection(site: Site, root: string) {
  const logs = LOG_NAMES.map((name) => {
    const fields = formFields(shapeOf(LOG_SCHEMAS[name]), site);
    return {
      name,
      label: fields[0]?.label ?? name,
      icon: 'event_note',
      file: `${root}log/${name}.yaml`,
      format: name,
      fields,
    };
  });
  const shape = shapeOf(siteSchema);
  return {
    name: 'commune',
    label: 'Xã và sổ theo dõi',
    icon: 'home_work',
    i18n: false,
    files: [
      ...logs,
      {
        name: 'site',
        label: 'Thông tin chung của xã',
        icon: 'settings',
        file: `${root}site.yaml`,
        format: 'site',
        fields: formFields(shape, site),
      },
    ],
  };
}
