/** From an entry to the shots of its clip, laid out but not drawn. */
import { FONT_WEIGHTS, type Fonts } from '../../brand/fonts.ts';
import type { Catalog, Entry } from '../../catalog/catalog.ts';
import { clipFile } from '../../catalog/picture-names.ts';
import { sha256, stableJson } from '../../lib/hash.ts';
import type { LocaleId } from '../../model/locale.ts';
import type { EntryFacts } from '../facts.ts';
import type { Card } from '../item.ts';
import type { Measure } from '../measure.ts';
import { cardKey, type Photos } from '../photos.ts';
import { RENDERER } from '../render.ts';
import type { Caption } from './captions.ts';
import { endCards, HEIGHT_PX, sceneCards, titleCards, WIDTH_PX, type ShotCards } from './cards.ts';
import { clipFrames, FRAME_RATE, type Shot } from './frames.ts';
import { storyOf, type ClipSound, type SceneText, type Story } from './story.ts';

/** Changes with every change of how frames come about that no card shows. */
const FRAMES_VERSION = 1;

export interface ShotPlan extends ShotCards, Pick<Shot, 'frames' | 'moves'> {}

export interface ClipPlan {
  readonly of: string;
  readonly locale: LocaleId;
  /** Below `qr-output/`, without its ending. */
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly seconds: number;
  readonly shots: readonly ShotPlan[];
  readonly captions: readonly Caption[];
  /** Between the title and the end. */
  readonly scenes: number;
  readonly sound?: ClipSound;
}

/** The clip of `entry`, with fewer scenes than a clip has where there is too little to tell. */
export function clipPlan(
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
  measure: Measure,
  sound?: ClipSound,
): ClipPlan {
  const hasRoom = (facts: EntryFacts, scene: SceneText): boolean =>
    sceneCards(measure, facts, scene, 1).overlay?.tooLong.length === 0;
  const story = storyOf(catalog, entry, locale, hasRoom, sound);
  const shots = shotsOf(measure, story);
  const captions = captionsOf(story, shots);
  return {
    of: entry.ref,
    locale,
    path: clipFile(entry, locale),
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    seconds: clipFrames(shots) / FRAME_RATE,
    shots,
    captions,
    scenes: story.scenes.length,
    ...(sound === undefined ? {} : { sound }),
  };
}

function shotsOf(measure: Measure, { facts, titleSeconds, scenes, endSeconds }: Story): readonly ShotPlan[] {
  const shots: readonly (readonly [ShotCards, number])[] = [
    [titleCards(measure, facts), titleSeconds],
    ...scenes.map((scene, index) => [sceneCards(measure, facts, scene, index + 1), scene.seconds] as const),
    [endCards(measure, facts), endSeconds],
  ];
  return shots.map(([cards, seconds], index) => ({
    ...cards,
    frames: Math.ceil(seconds * FRAME_RATE - 1e-6),
    moves: index % 2 === 0 ? 'right' : 'left',
  }));
}

function captionsOf({ facts, scenes }: Story, shots: readonly ShotPlan[]): readonly Caption[] {
  const { title, tagline, frame } = facts;
  const said = ({ lead, text }: SceneText): string =>
    [lead, text].flatMap((part) => (part === undefined ? [] : [part.text])).join('\n');
  const texts = [
    `${title.text}\n${tagline.text}`,
    ...scenes.map(said),
    `${frame.foot.prompt}\n${frame.foot.address.text}`,
  ];
  return shots.map(({ frames }, index) => ({ frames, text: texts[index] ?? '' }));
}

/** SHA-256 of everything that decides what is seen and heard. */
export function clipKey({ shots, widthPx, heightPx, sound }: ClipPlan, fonts: Fonts, photos: Photos): string {
  const key = (card: Card) => cardKey(card, photos, RENDERER);
  const drawn = shots.map(({ ground, overlay, ...shot }) => ({
    ...shot,
    ground: key(ground),
    overlay: overlay === undefined ? null : key(overlay),
  }));
  return sha256(
    stableJson({
      drawn,
      sound: sound?.sha256 ?? null,
      widthPx,
      heightPx,
      fontSums: FONT_WEIGHTS.map((weight) => sha256(fonts[weight].bytes)),
      version: FRAMES_VERSION,
    }),
  );
}
