/** What of an older `qr-output/manifest.json` is compared with today's placards. */
import { z } from 'astro/zod';

export const savedPlacard = z.object({
  code: z.string(),
  opens: z.string(),
  at: z.string(),
  draft: z.boolean(),
  face: z.object({ fields: z.record(z.string(), z.string()), look: z.string() }),
});
export type SavedPlacard = z.infer<typeof savedPlacard>;

const savedManifest = z.object({ placards: z.array(savedPlacard) });

/** Codes and nothing else: manifests have had them from the first. */
const anyManifest = z.object({ placards: z.array(z.object({ code: z.string() })) });

export type SavedManifest =
  | { readonly kind: 'faces'; readonly placards: readonly SavedPlacard[] }
  /** It was written before faces were recorded, so that nothing can be told from it. */
  | { readonly kind: 'faceless'; readonly codes: readonly string[] }
  | { readonly kind: 'other' };

/** Reads the text of a manifest; what is not one is told, never guessed at. */
export function readSavedManifest(text: string): SavedManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'other' };
  }
  const saved = savedManifest.safeParse(value);
  if (saved.success) return { kind: 'faces', placards: saved.data.placards };
  const any = anyManifest.safeParse(value);
  if (!any.success) return { kind: 'other' };
  return { kind: 'faceless', codes: any.data.placards.map(({ code }) => code) };
}
