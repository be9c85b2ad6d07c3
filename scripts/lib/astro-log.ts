/**
 * Astro's log, kept instead of printed. Astro loads this file as its logger; being the same module for
 * both sides, what Astro logs can be read here.
 *
 * @see https://docs.astro.build/en/reference/logger-reference/#custom-loggers
 */
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

const kept: AstroLoggerMessage[] = [];

/** Errors logged since the last call. Astro goes on after some of them; a build of ours does not. */
export function takeLoggedErrors(): readonly string[] {
  return kept.splice(0).flatMap(({ level, message }) => (level === 'error' ? [message] : []));
}

export default function createLogger(): AstroLoggerDestination {
  return {
    write: (message) => {
      kept.push(message);
    },
  };
}
