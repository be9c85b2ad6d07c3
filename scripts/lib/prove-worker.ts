/** A thread that proves placards. */
import { createProver, type Expected } from '../../src/placard/proof.ts';
import { serveTasks } from './pool.ts';

export interface ProveTask {
  readonly pdf: Uint8Array;
  readonly expected: Expected;
}

const prover = await createProver();
serveTasks(({ pdf, expected }: ProveTask) => prover.prove(pdf, expected));
