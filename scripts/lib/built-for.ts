import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/model/site.ts';
import { Stop } from './failure.ts';

/**
 * The address that the pages in `dist` were built for: the first page's canonical one.
 *
 * @throws {Stop} there are no pages
 */
export function builtFor(dist: string): Site['address'] {
  const first = join(dist, 'index.html');
  if (!existsSync(first)) {
    throw new Stop(`Chưa có trang nào ở ${dist}. Hãy chạy "npm run build" trước. (Nothing is built yet.)`);
  }
  const canonical = /<link[^>]*rel="canonical"[^>]*>/u.exec(readFileSync(first, 'utf8'))?.[0];
  const { origin, pathname } = new URL(/href="([^"]+)"/u.exec(canonical ?? '')?.[1] ?? 'http://127.0.0.1/');
  return { origin, base: pathname };
}
