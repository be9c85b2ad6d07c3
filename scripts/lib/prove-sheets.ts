/** Reading sheets back, cell by cell, on several threads. */
import { availableParallelism } from 'node:os';
import { ProofError, type Expected, type Prover } from '../../src/placard/proof.ts';
import { Stop } from './failure.ts';
import { createParallelProver } from './parallel-prover.ts';

/** More threads than this need more memory than they save time. */
const MAX_THREADS = 3;

/** Every task opens the whole file, so that a long one is read in this many runs of pages. */
const MAX_TASKS = 24;

/**
 * Proves every cell of `pdf`.
 *
 * @param onCells - called with the number of cells that were read since
 * @param given - in the place of threads, for tests
 * @throws {Stop} cells that fail, each with its sheet, place and code
 */
export async function proveSheets(
  pdf: Uint8Array,
  expected: Expected,
  onCells: (cells: number) => void,
  given?: Prover,
): Promise<void> {
  const prover = given ?? createParallelProver(Math.min(MAX_THREADS, availableParallelism()));
  const cells = expected.flat().length;
  let decoded = 0;
  const faults: string[] = [];
  try {
    await Promise.all(
      runsOfPages(expected).map(async (run) => {
        try {
          const proved = await prover.prove(pdf, run);
          decoded += proved.length;
          onCells(proved.length);
        } catch (error) {
          if (!(error instanceof ProofError)) throw error;
          faults.push(error.message);
        }
      }),
    );
  } finally {
    if (given === undefined) await prover.close();
  }
  if (faults.length === 0 && decoded !== cells) {
    faults.push(
      `Đọc được ${decoded} mã, phải là ${cells}. (The number of symbols read is not that of the cells.)`,
    );
  }
  if (faults.length === 0) return;
  throw new Stop(
    ['Có ô không qua kiểm chứng, nên không ghi gì. (Cells failed their proof.)', ...faults.toSorted()].join(
      '\n  ',
    ),
  );
}

/** The same file with a part of its pages to read in each. */
function runsOfPages(expected: Expected): readonly Expected[] {
  const size = Math.ceil(expected.length / MAX_TASKS);
  const starts = Array.from({ length: Math.ceil(expected.length / size) }, (_, index) => index * size);
  return starts.map((start) =>
    expected.map((cells, page) => (page >= start && page < start + size ? cells : [])),
  );
}
