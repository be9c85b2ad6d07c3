/** Where in the editor a file is opened. */
import { HANDBOOK_FOLDER } from '../model/chapter.ts';

/**
 * @param file - below the content folder
 * @returns the part of the address after `#`; nothing for what has no form
 */
export function formAddress(file: string): string | undefined {
  const [folder = '', ...rest] = file.split('/');
  const [name = ''] = rest;
  if (file === 'site.yaml') return '/collections/commune/entries/site';
  if (folder === 'log') return `/collections/commune/entries/${name.replace(/\.yaml$/u, '')}`;
  if (folder === 'placards') return `/collections/placards/entries/${name.replace(/\.yaml$/u, '')}`;
  if (folder === HANDBOOK_FOLDER) {
    return name.endsWith('.mdx')
      ? `/collections/${folder}/entries/${name.slice(0, -'.mdx'.length)}`
      : undefined;
  }
  return rest.length < 2 ? undefined : `/collections/${folder}/entries/${name}/index`;
}
