/**
 * Every rule that `npm run check` knows, with its wording, by the first word of its name. What the check
 * raises is grouped in `rules/`; a rule of another room stands here.
 */
import { BODY_RULES } from './rules/body.ts';
import { DISCLOSURE_RULES } from './rules/disclosure.ts';
import { BULLETIN_RULES } from './rules/bulletin.ts';
import { DRAFT_RULES } from './rules/draft.ts';
import { DUE_RULES } from './rules/due.ts';
import { ENTRY_RULES } from './rules/entry.ts';
import { FIELD_RULES } from './rules/field.ts';
import { FILE_RULES } from './rules/file.ts';
import { FORM_RULES } from './rules/form.ts';
import { HANDBOOK_RULES } from './rules/handbook.ts';
import { HISTORY_RULES } from './rules/history.ts';
import { LESSON_RULES } from './rules/lesson.ts';
import { LOG_RULES } from './rules/log.ts';
import { PHOTO_RULES } from './rules/photo.ts';
import { PICTURE_RULES } from './rules/picture.ts';
import { PLACARD_RULES } from './rules/placard.ts';
import { PRINT_RULES } from './rules/print.ts';
import { RECORDING_RULES } from './rules/recording.ts';
import { REQUEST_RULES } from './rules/request.ts';
import { SITE_RULES } from './rules/site.ts';
import { STATEMENT_RULES } from './rules/statement.ts';
import { VILLAGE_RULES } from './rules/village.ts';
import type { Rule } from './rules/wording.ts';
import { YAML_RULES } from './rules/yaml.ts';

export type { Rule, Wording } from './rules/wording.ts';

export const ISSUE_RULES = {
  ...FILE_RULES,
  ...FORM_RULES,
  ...YAML_RULES,
  ...BODY_RULES,
  ...FIELD_RULES,
  ...ENTRY_RULES,
  ...STATEMENT_RULES,
  ...DISCLOSURE_RULES,
  ...LESSON_RULES,
  ...VILLAGE_RULES,
  ...BULLETIN_RULES,
  ...SITE_RULES,
  ...PLACARD_RULES,
  ...LOG_RULES,
  ...HANDBOOK_RULES,
  ...HISTORY_RULES,
  ...PHOTO_RULES,
  ...PICTURE_RULES,
  ...RECORDING_RULES,
  ...PRINT_RULES,
  ...DRAFT_RULES,
  ...DUE_RULES,
  ...REQUEST_RULES,
} as const satisfies Record<string, Rule>;

export type IssueId = keyof typeof ISSUE_RULES;
