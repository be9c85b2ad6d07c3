/** Where comments stand in YAML. Forms cannot hold them, so a file that has some is left to be written by hand. */
import { CST, Lexer } from 'yaml';

/** @returns lines of `source` with a comment, from 1 */
export function commentLines(source: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  for (const token of new Lexer().lex(source)) {
    if (CST.tokenType(token) === 'comment') lines.push(line);
    line += token.split('\n').length - 1;
  }
  return lines;
}
