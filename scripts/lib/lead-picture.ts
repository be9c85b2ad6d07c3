/** The picture at the head of a page, as phones fetch it: each takes one format and the width that its screen asks for. */

/** CSS pixels across a common phone. */
const PHONE_WIDTH = 390;

/** Pixels of the screen to a CSS pixel, on the phones that are sold. */
const DENSITIES = [1, 2, 3];

export interface LeadPicture {
  /** As it stands in the page. */
  readonly address: string;
  /** `avif`, or nothing for what every browser knows. */
  readonly format: string | undefined;
  readonly density: number;
}

type Attributes = ReadonlyMap<string, string>;

function attributesOf(tag: string): Attributes {
  return new Map(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** CSS pixels that one length of `sizes` means on the phone: `calc(100vw - 40px)`, `78vw`, `230px`. */
function lengthOnPhone(length: string): number | undefined {
  const terms = length.replace(/^calc\((.*)\)$/u, '$1').split(/\s+(?=[-+]\s)/u);
  let sum = 0;
  for (const term of terms) {
    const [, sign = '', number = '', unit] = /^([-+]?)\s*([\d.]+)(vw|px)$/u.exec(term.trim()) ?? [];
    if (unit === undefined) return undefined;
    const pixels = unit === 'vw' ? (Number(number) * PHONE_WIDTH) / 100 : Number(number);
    sum += sign === '-' ? -pixels : pixels;
  }
  return sum;
}

/**
 * CSS pixels across the picture on the phone; the whole width where `sizes` says nothing that is understood.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-sizes-attribute
 */
function widthOnPhone(sizes: string | undefined): number {
  for (const size of (sizes ?? '').split(',')) {
    const [, least, length = ''] = /^\s*(?:\(min-width:\s*(\d+)px\)\s+)?(.*?)\s*$/u.exec(size) ?? [];
    if (least !== undefined && Number(least) > PHONE_WIDTH) continue;
    return lengthOnPhone(length) ?? PHONE_WIDTH;
  }
  return PHONE_WIDTH;
}

/** The address of a `srcset` that is wide enough, else the widest. */
function addressFor(set: string, pixels: number): string | undefined {
  const candidates = [...set.matchAll(/([^\s,]\S*)\s+(\d+)w/gu)]
    .map(([, address = '', width]) => ({ address, width: Number(width) }))
    .toSorted((a, b) => a.width - b.width);
  return (candidates.find(({ width }) => width >= pixels) ?? candidates.at(-1))?.address;
}

/** Every file that some phone takes as the lead picture of a page; none where the picture is put off. */
export function leadPictures(html: string): readonly LeadPicture[] {
  const header = /<header\b[^]*?<\/header>/u.exec(html)?.[0] ?? '';
  const picture = /<picture\b[^]*?<\/picture>|<img\b[^>]*>/u.exec(header)?.[0] ?? '';
  const tags = [...picture.matchAll(/<(?:source|img)\b[^>]*>/gu)].map(([tag]) => attributesOf(tag));
  if (tags.some((tag) => tag.get('loading') === 'lazy')) return [];
  const found = tags.flatMap((tag) =>
    DENSITIES.flatMap((density): LeadPicture[] => {
      const pixels = widthOnPhone(tag.get('sizes')) * density;
      const address = addressFor(tag.get('srcset') ?? '', pixels) ?? tag.get('src');
      return address === undefined
        ? []
        : [{ address, format: tag.get('type')?.replace('image/', ''), density }];
    }),
  );
  // The first phone that takes a file stands for all.
  return found.filter(
    ({ address }, index) => found.findIndex((other) => other.address === address) === index,
  );
}
