/** What each channel takes. */
import type { Channel } from '../../model/channel.ts';
import type { PictureFormat } from '../../model/picture-format.ts';

/** Parts of a post, each typed or pasted into a field of its own. */
export const POST_PARTS = ['title', 'author', 'description', 'body', 'message'] as const;
export type PostPart = (typeof POST_PARTS)[number];

export interface ChannelRules {
  /** Parts in the order of the channel's own form, with the most characters that each takes; null: no limit. */
  readonly parts: readonly (readonly [part: PostPart, most: number | null])[];
  /** Pictures in the order in which they are needed; those that an entry does not have are left out. */
  readonly pictures: readonly PictureFormat[];
  readonly mostPictureBytes: number;
  readonly hashtags: boolean;
}

/**
 * Zalo: an article of an Official Account has a title of at most 150 characters, an author of at most 50, a
 * description of at most 300, and pictures of at most 1 MB. Facebook: pictures of at most 8 MB. Sources, read in
 * November 2026: the SDK documentation of redai-zalo-sdk, pamarketing.vn on articles and broadcasts of Zalo OA, and
 * joomlashack.com on pictures that are shared on Facebook; Zalo changes its limits now and then, so ask oa.zalo.me
 * before trusting them.
 *
 * No source gives a limit for a message on Facebook that a commune would reach: 1,500 is our own, about a minute's
 * reading. The portal is the commune's own; what Zalo takes is a good measure for its titles and leads, too.
 */
export const CHANNEL_RULES: Readonly<Record<Channel, ChannelRules>> = {
  portal: {
    parts: [
      ['title', 150],
      ['description', 300],
      ['body', null],
    ],
    pictures: ['share', 'feed'],
    mostPictureBytes: 1_000_000,
    hashtags: false,
  },
  zalo: {
    parts: [
      ['title', 150],
      ['author', 50],
      ['description', 300],
      ['body', null],
    ],
    pictures: ['cover', 'feed'],
    mostPictureBytes: 1_000_000,
    hashtags: true,
  },
  facebook: {
    parts: [['message', 1500]],
    pictures: ['feed', 'square', 'story'],
    mostPictureBytes: 8_000_000,
    hashtags: true,
  },
};
