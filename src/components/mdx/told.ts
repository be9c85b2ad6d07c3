import type { CollectionName } from '../../model/collection-names.ts';
import type { Entry, EntryText } from '../../catalog/catalog.ts';
import type { CollectionData } from '../../model/collections.ts';
import type { View } from '../../site/view.ts';

/** What a component inside a body knows of the page around it. */
export interface Told {
  readonly view: View;
  readonly entry: Entry;
  readonly text: EntryText<CollectionData[CollectionName]>;
}
