import { describe, expect, it } from 'vitest';
import type { PictureManifestEntry } from '../../src/model/output.ts';
import type { PictureFormat } from '../../src/model/picture-format.ts';
import { sampleRecord } from '../../src/testing/manifest.ts';
import { EMPTY_MANIFEST } from './manifest.ts';
import { buildSummary, type BuildResult } from './summary.ts';

const RESULT: BuildResult = {
  manifest: EMPTY_MANIFEST,
  pages: 3,
  leftOut: new Map(),
  out: '/out',
  elapsedMs: 1000,
};

/** The summary of a build with placards of which some are drafts. */
function summaryOf(...drafts: readonly boolean[]): string {
  const placards = drafts.map((draft, index) => sampleRecord(`X00${index}`, '', { draft }));
  return buildSummary({ ...RESULT, manifest: { ...EMPTY_MANIFEST, placards } });
}

describe('the summary of a build', () => {
  it('says how many placards are drafts, that they must not be hung, and where to learn why', () => {
    expect(summaryOf(true, false, true)).toContain(
      '2 trong 3 biển còn là DỰ THẢO: chỉ để xem, đừng treo. (Drafts: 2. Not to be hung.)\n' +
        'Vì sao, sửa ở đâu: npm run placards -- --final',
    );
    expect(summaryOf(true, true)).toContain('Cả 2 biển còn là DỰ THẢO');
  });

  it('says how to get pictures to post where some of their shapes are missing', () => {
    const picture = (format: PictureFormat) => ({ format }) as PictureManifestEntry;
    const summary = (...formats: readonly PictureFormat[]) =>
      buildSummary({ ...RESULT, manifest: { ...EMPTY_MANIFEST, pictures: formats.map(picture) } });
    expect(summary('feed', 'share', 'square', 'cover')).toContain('npm run infographics');
    expect(summary('feed', 'share', 'square', 'story', 'cover')).not.toContain('npm run infographics');
  });

  it('says nothing of drafts where there are none', () => {
    expect(summaryOf(false)).not.toContain('DỰ THẢO');
  });

  it('says how many pages of which language phones will not keep, if there are any', () => {
    expect(buildSummary(RESULT)).not.toContain('giữ trong máy');
    const leftOut = new Map([['vi', 12] as const, ['en', 9] as const]);
    expect(buildSummary({ ...RESULT, leftOut })).toContain('Số trang chỉ xem được khi có mạng: vi 12, en 9.');
  });
});
