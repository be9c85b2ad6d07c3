import { names } from 'virtual:media';

/** Published name of a picture, with its hash; one that was not drawn keeps its own. */
export function drawnFile(name: string): string {
  return names[name] ?? name;
}
