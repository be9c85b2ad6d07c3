/** How far a command is: one line that is rewritten on a terminal, two plain lines a stage elsewhere. */
import { count, elapsed } from './wording.ts';

/** The part of a terminal stream that is used; `process.stderr` is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Stage {
  /** One more piece is done. */
  readonly step: () => void;
}

export interface Progress {
  /**
   * Does `work` as the next stage. When it succeeds the stage's line ends with what `outcome` says of the result.
   *
   * @param pieces - number of `step`s to come, where it is known before
   */
  readonly stage: <Result>(
    title: string,
    work: (stage: Stage) => Promise<Result> | Result,
    outcome?: (result: Result) => string,
    pieces?: number,
  ) => Promise<Result>;
}

const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001B[2K';

/**
 * @param stages - how many stages there will be
 * @param now - milliseconds of a steady clock
 */
export function createProgress(stages: number, stream: ProgressStream, now: () => number): Progress {
  const live = stream.isTTY === true;
  let number = 0;

  return {
    async stage(title, work, outcome, pieces) {
      number += 1;
      const label = `[${number}/${stages}] ${title}`;
      const start = now();
      let done = 0;
      let drawn = -Infinity;
      const draw = () => {
        const of = pieces === undefined ? '' : `/${count(pieces)}`;
        const amount = done === 0 && pieces === undefined ? '' : ` ${count(done)}${of}`;
        const line = `${label} …${amount} (${elapsed(now() - start)})`;
        stream.write(`${CLEAR_LINE}${line.slice(0, (stream.columns ?? 80) - 1)}`);
        drawn = now();
      };
      const step = () => {
        done += 1;
        if (live && now() - drawn >= REDRAW_MS) draw();
      };

      if (live) draw();
      else stream.write(`${label} …\n`);
      const ticking = live ? setInterval(draw, 1000) : undefined;
      try {
        const result = await work({ step });
        const said = outcome === undefined ? '' : `: ${outcome(result)}`;
        stream.write(`${live ? CLEAR_LINE : ''}${label}${said} (${elapsed(now() - start)})\n`);
        return result;
      } catch (error) {
        if (live) stream.write(`${CLEAR_LINE}${label}\n`);
        throw error;
      } finally {
        clearInterval(ticking);
      }
    },
  };
}
