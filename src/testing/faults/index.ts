/** Every fault that the check must find. */
import { BODY_FAULTS } from './body.ts';
import { DISCLOSURE_FAULTS } from './disclosure.ts';
import { BULLETIN_FAULTS } from './bulletin.ts';
import { ENTRY_FAULTS } from './entry.ts';
import type { Fault } from './fault.ts';
import { FIELD_FAULTS } from './field.ts';
import { FILE_FAULTS } from './file.ts';
import { HANDBOOK_FAULTS } from './handbook.ts';
import { LABEL_SHEET_FAULTS } from './label-sheet.ts';
import { LEARN_FAULTS } from './learn.ts';
import { LOG_FAULTS } from './log.ts';
import { PLACARD_FAULTS } from './placard.ts';
import { SITE_FAULTS } from './site.ts';
import { STATEMENT_FAULTS } from './statement.ts';
import { YAML_FAULTS } from './yaml.ts';

export const FAULTS: readonly Fault[] = [
  ...FILE_FAULTS,
  ...YAML_FAULTS,
  ...FIELD_FAULTS,
  ...BODY_FAULTS,
  ...ENTRY_FAULTS,
  ...STATEMENT_FAULTS,
  ...DISCLOSURE_FAULTS,
  ...LEARN_FAULTS,
  ...SITE_FAULTS,
  ...LABEL_SHEET_FAULTS,
  ...PLACARD_FAULTS,
  ...LOG_FAULTS,
  ...BULLETIN_FAULTS,
  ...HANDBOOK_FAULTS,
];
