/** Which pictures of an entry are drawn, and which its channels take. */
import type { Entry } from '../../src/catalog/catalog.ts';
import { isInfographicCollection } from '../../src/catalog/picture-names.ts';
import { CHANNEL_RULES } from '../../src/infographic/social/channels.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { LocaleId } from '../../src/model/locale.ts';
import type { PictureManifestEntry } from '../../src/model/output.ts';
import type { PictureFormat } from '../../src/model/picture-format.ts';

export interface PictureIndex {
  readonly find: (ref: string, locale: LocaleId, format: PictureFormat) => PictureManifestEntry | undefined;
  /** Shapes that `channel` takes of what there can be of `entry`. */
  readonly formatsFor: (entry: Entry, channel: Channel) => readonly PictureFormat[];
  readonly isDrawn: (entry: Entry, locale: LocaleId, channels: readonly Channel[]) => boolean;
}

/** An entry without an infographic has the picture that is shown for its link, and posts that one everywhere. */
function formatsFor({ collection }: Entry, channel: Channel): readonly PictureFormat[] {
  return isInfographicCollection(collection) ? CHANNEL_RULES[channel].pictures : ['share'];
}

export function pictureIndex(pictures: readonly PictureManifestEntry[]): PictureIndex {
  const keyOf = (ref: string, locale: LocaleId, format: PictureFormat) => `${ref} ${locale} ${format}`;
  const known = new Map(pictures.map((each) => [keyOf(each.of, each.locale, each.format), each]));
  const find: PictureIndex['find'] = (...key) => known.get(keyOf(...key));
  return {
    find,
    formatsFor,
    isDrawn: (entry, locale, channels) =>
      channels.every((channel) =>
        formatsFor(entry, channel).every((format) => find(entry.ref, locale, format) !== undefined),
      ),
  };
}
