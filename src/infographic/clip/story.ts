/** What a clip says, scene by scene, and how long each scene stays. */
import { isIn, type Catalog, type Entry } from '../../catalog/catalog.ts';
import type { LocaleId } from '../../model/locale.ts';
import { stringsFor } from '../../strings/index.ts';
import { entryFacts, words, type EntryFacts, type Figure, type Row } from '../facts.ts';
import type { Said } from '../item.ts';
import { productFacts } from '../product-facts.ts';
import { relicFacts } from '../relic-facts.ts';
import { serviceFacts } from '../service-facts.ts';
import { saidSentences } from './sentences.ts';

/** What is read in one scene: a few words in large letters, a sentence, or both. */
export interface SceneText {
  readonly lead?: Said;
  readonly text?: Said;
}

export interface Scene extends SceneText {
  readonly seconds: number;
}

export interface Story {
  readonly facts: EntryFacts;
  readonly titleSeconds: number;
  readonly scenes: readonly Scene[];
  readonly endSeconds: number;
}

/** Scenes between the title and the end. */
export const SCENES = { least: 3, most: 6 } as const;
/** Length of a clip, in seconds. */
export const LENGTH = { least: 15, most: 30 } as const;

/** What is heard in a clip. */
export interface ClipSound {
  readonly seconds: number;
  readonly sha256: string;
}

const TITLE_SECONDS = 3.5;
const END_SECONDS = 4;
/** One scene fades into the next, so that a scene is fully seen for less than it lasts. */
const FADE_SECONDS = 0.5;

/** A slow reader's pace, who also looks at the picture. */
const LETTERS_A_SECOND = 16;
const LOOKING_SECONDS = 1.2;
const SCENE_SECONDS = { least: 3, most: 6.5 } as const;

/**
 * @param hasRoom - what finds no room is left out, unless somebody wrote it for the clip
 * @param sound - the clip lasts as long, if it can
 */
export function storyOf(
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
  hasRoom: (facts: EntryFacts, scene: SceneText) => boolean,
  sound?: ClipSound,
): Story {
  const { facts, telling } = factsOf(catalog, entry, locale);
  const own = entry.main.data.clip?.scenes ?? [];
  const told =
    own.length === 0 ? telling.filter((scene) => hasRoom(facts, scene)) : ownScenes(catalog, entry, locale);
  const scenes = withinLength(
    told.map((scene, index) => timed(scene, own[index]?.seconds)),
    sound?.seconds ?? 0,
  );
  return { facts, titleSeconds: TITLE_SECONDS, scenes, endSeconds: END_SECONDS };
}

function ownScenes(catalog: Catalog, entry: Entry, locale: LocaleId): readonly SceneText[] {
  const { text } = entryFacts(catalog, entry, locale);
  return (text.data.clip?.scenes ?? []).map(({ lead, text: said }, index) => ({
    ...(lead === undefined
      ? {}
      : {
          lead: {
            text: lead,
            origin: text.origin(['clip', 'scenes', index, 'lead']),
            field: `clip.scenes.${index}.lead`,
          },
        }),
    text: {
      text: said,
      origin: text.origin(['clip', 'scenes', index, 'text']),
      field: `clip.scenes.${index}.text`,
    },
  }));
}

function timed(scene: SceneText, seconds?: number): Scene {
  const letters = [scene.lead, scene.text].reduce((sum, said) => sum + (said?.text.length ?? 0), 0);
  const { least, most } = SCENE_SECONDS;
  const wanted = seconds ?? LOOKING_SECONDS + letters / LETTERS_A_SECOND;
  return { ...scene, seconds: Math.round(Math.min(most, Math.max(least, wanted)) * 10) / 10 };
}

/** Seconds from the first frame to the last. */
export function storySeconds({ titleSeconds, scenes, endSeconds }: Omit<Story, 'facts'>): number {
  const shots = scenes.length + 2;
  const seen = titleSeconds + endSeconds + scenes.reduce((sum, { seconds }) => sum + seconds, 0);
  return seen - (shots - 1) * FADE_SECONDS;
}

/** As many of the scenes as there is time for; all of them longer where a clip would end too soon. */
function withinLength(told: readonly Scene[], soundSeconds: number): readonly Scene[] {
  let scenes = told.slice(0, SCENES.most);
  const length = () => storySeconds({ titleSeconds: TITLE_SECONDS, scenes, endSeconds: END_SECONDS });
  while (scenes.length > SCENES.least && length() > LENGTH.most) scenes = scenes.slice(0, -1);
  const missing = Math.max(LENGTH.least, Math.min(LENGTH.most, soundSeconds)) - length();
  if (missing <= 0 || scenes.length === 0) return scenes;
  const more = missing / scenes.length;
  return scenes.map((scene) => ({ ...scene, seconds: scene.seconds + more }));
}

interface Told {
  readonly facts: EntryFacts;
  /** The most telling first. */
  readonly telling: readonly SceneText[];
}

function factsOf(catalog: Catalog, entry: Entry, locale: LocaleId): Told {
  const { picture } = stringsFor(locale);
  if (isIn(entry, 'relics')) {
    const facts = relicFacts(catalog, entry, locale);
    const milestones = facts.timeline.map(({ when, what }) => ({ lead: when, text: what }));
    return told(facts, locale, milestones, rowScenes(facts.visit));
  }
  if (isIn(entry, 'products')) {
    const facts = productFacts(catalog, entry, locale);
    const stars = facts.stars === undefined ? [] : [{ lead: facts.stars.words, text: facts.tagline }];
    return told(facts, locale, [...stars, ...rowScenes(facts.maker)], rowScenes(facts.sellers));
  }
  if (isIn(entry, 'services')) {
    const facts = serviceFacts(catalog, entry, locale);
    const needed = facts.documents.filter(({ condition }) => condition === undefined);
    const answers = [
      { lead: facts.time.value, text: words(picture.timeLimit) },
      { lead: facts.fee.value, text: words(picture.fee) },
    ];
    const bring = needed.slice(0, 2).map(({ name }) => ({ lead: words(picture.bring), text: name }));
    return { facts, telling: [...bring, ...answers, ...rowScenes([facts.where, facts.online])] };
  }
  return told(entryFacts(catalog, entry, locale), locale, [], []);
}

/** The story in turns: what it is, figures, what else is known, and how to come. */
function told(
  facts: EntryFacts,
  locale: LocaleId,
  more: readonly SceneText[],
  visit: readonly SceneText[],
): Told {
  const [first, ...others] = saidSentences(facts.summary, locale).map((text): SceneText => ({ text }));
  const opening = first === undefined ? [] : [first];
  const figures = facts.figures.filter(isWorthAScene).map(figureScene);
  const middle = [
    ...figures.slice(0, 2),
    ...more.slice(0, 2),
    ...others,
    ...figures.slice(2),
    ...more.slice(2),
  ];
  const last = visit.slice(0, 1);
  return {
    facts,
    telling: [...opening, ...middle.slice(0, SCENES.most - opening.length - last.length), ...last],
  };
}

function figureScene({ value, label }: Figure): SceneText {
  return { lead: value, text: label };
}

function isWorthAScene({ value, label }: Figure): boolean {
  return value.text !== '' && label.text !== '';
}

function rowScenes(rows: readonly Row[]): readonly SceneText[] {
  return rows.map(({ main, detail }) =>
    detail === undefined ? { text: main } : { lead: main, text: detail },
  );
}
