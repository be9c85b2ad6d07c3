/** The style sheets as text: every page carries `BASE`, and of `PARTS` those whose class it uses. */
import { shortVariables } from '../site/theme.ts';
import base from './base.css?inline';
import frame from './frame.css?inline';
import head from './head.css?inline';
import print from './print.css?inline';

const files = import.meta.glob<string>('./parts/*.css', { query: '?inline', import: 'default', eager: true });

/** In the order of the cascade. */
export const BASE = shortVariables([base, head, frame, print].join(''));

/** By the class that calls for it, sorted by name. */
export const PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([file, css]) => [file.replace(/^.*\/|\.css$/gu, ''), shortVariables(css)]),
);
