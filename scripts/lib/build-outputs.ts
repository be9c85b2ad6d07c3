import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeOutputs, type Made } from './make-outputs.ts';
import type { OutputSession } from './outputs.ts';
import type { Progress } from './progress.ts';
import { PARTS } from './publish.ts';
import { verifyOutput } from './verify.ts';

/** Stages that `buildOutputs` takes. */
export const BUILD_STAGES = 6;

/**
 * Makes everything of `catalog`, proves it, and puts it into `dist` and `qr-output` in one step.
 *
 * @param content - the folder that `catalog` was read from
 * @throws {Stop} something could not be made or is not as it must be; what was published before stays
 */
export async function buildOutputs(
  catalog: Catalog,
  content: string,
  session: OutputSession,
  progress: Progress,
): Promise<Made> {
  try {
    const made = await makeOutputs(catalog, content, session, progress);
    await progress.stage('Kiểm tra lần cuối và đăng', async () => {
      verifyOutput({ ...session, ...made, catalog }, content);
      await session.publish(PARTS);
    });
    return made;
  } catch (error) {
    console.error('Chưa đăng gì, dist và qr-output vẫn như trước. (Nothing was published.) Lý do:');
    throw error;
  }
}
