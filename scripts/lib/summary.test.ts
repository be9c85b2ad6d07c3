import { describe, expect, it } from 'vitest';
import type { PictureManifestEntry } from '../../src/model/output.ts';
import type { PictureFormat } from '../../src/model/picture-format.ts';
import { sampleRecord } from '../../src/testing/manifest.ts';
import { EMPTY_MANIFEST } from './manifest.ts';
import { buildSummary } from './summary.ts';

/** The summary of a build with placards of which some are drafts. */
function summaryOf(...drafts: readonly boolean[]): string {
  const placards = drafts.map((draft, index) => sampleRecord(`X00${index}`, '', { draft }));
  return buildSummary({ manifest: { ...EMPTY_MANIFEST, placards }, pages: 3, out: '/out', elapsedMs: 1000 });
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
      buildSummary({
        manifest: { ...EMPTY_MANIFEST, pictures: formats.map(picture) },
        pages: 3,
        out: '/out',
        elapsedMs: 1000,
      });
    expect(summary('feed', 'share', 'square', 'cover')).toContain('npm run infographics');
    expect(summary('feed', 'share', 'square', 'story', 'cover')).not.toContain('npm run infographics');
  });

  it('says nothing of drafts where there are none', () => {
    expect(summaryOf(false)).not.toContain('DỰ THẢO');
  });
});
