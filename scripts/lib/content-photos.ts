/** Photos of a content folder for those who draw pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Photos } from '../../src/infographic/photos.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { cutPhoto } from '../../src/photo/cut.ts';
import { Stop } from './failure.ts';

/** @param content - the folder that the photos are below */
export function contentPhotos(content: string): Photos {
  const sums = new Map<string, string>();
  const read = (file: string) => readFileSync(join(content, ...file.split('/')));
  return {
    sumOf: (file) => {
      const sum = sums.get(file) ?? sha256(read(file));
      sums.set(file, sum);
      return sum;
    },
    cut: async (file, shape) => {
      try {
        return await cutPhoto(read(file), shape);
      } catch (error) {
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new Stop(`Không mở được ảnh ${file}: ${reason} (The photo is damaged.)`);
      }
    },
  };
}
