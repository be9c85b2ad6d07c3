/** Findings about posts: a text that no shortening at the end of a sentence makes fit. */
import { textFor, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { issueAt, type Issue, type Origin } from '../../model/issue.ts';
import type { LocaleId } from '../../model/locale.ts';
import { CHANNEL_RULES } from './channels.ts';
import { postableEntries, postsOf, type Rules } from './post.ts';
import { CHANNEL_NAMES } from './words.ts';

export function postIssues(catalog: Catalog, rules: Rules = CHANNEL_RULES): readonly Issue[] {
  return postableEntries(catalog).flatMap((entry) =>
    [...entry.texts.keys()].flatMap((locale) =>
      postsOf(catalog, entry, locale, rules).flatMap(({ channel, parts }) =>
        parts
          .filter(({ over }) => over > 0)
          .map(({ field, over }) =>
            issueAt(originOf(catalog, entry, locale, field), 'post/too-long', {
              channel: CHANNEL_NAMES[channel],
              locale,
              field,
              over,
            }),
          ),
      ),
    ),
  );
}

function originOf(catalog: Catalog, entry: Entry, locale: LocaleId, field: string): Origin {
  if (field === 'name') return catalog.siteOrigin(['name', locale]);
  return textFor(catalog, entry, locale).origin(field === 'body' ? ['body', 0] : [field]);
}
