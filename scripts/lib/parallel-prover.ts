/** Proving on several threads: the suite of damages takes far longer than drawing. */
import { ProofError, type Proved, type Prover } from '../../src/placard/proof.ts';
import { createPool, TaskError } from './pool.ts';
import type { ProveTask } from './prove-worker.ts';

/** @param threads - at most; they start when there is something to prove */
export function createParallelProver(threads: number): Prover {
  const pool = createPool<ProveTask, readonly Proved[]>(new URL('prove-worker.ts', import.meta.url), threads);
  return {
    close: () => pool.close(),
    prove: (pdf, expected) =>
      pool.run({ pdf, expected }).catch((error: unknown) => {
        if (error instanceof TaskError && error.thrown === 'ProofError') {
          throw new ProofError(error.message, { cause: error });
        }
        throw error;
      }),
  };
}
