/** Rules that need more than one value to decide. */
import type { Issue } from '../model/issue.ts';
import { bulletinIssues } from './checks/bulletins.ts';
import { permanentAddressIssues } from './checks/address.ts';
import { attachmentFileIssues } from './checks/attachments.ts';
import { datesIssues } from './checks/dates.ts';
import { limitedIssues } from './checks/limited.ts';
import { factIssues } from './checks/facts.ts';
import { formerNameIssues } from './checks/former-names.ts';
import { handbookIssues } from './checks/handbook.ts';
import { logIssues } from './checks/logs.ts';
import { pictureFileIssues } from './checks/pictures.ts';
import { placardRegistryIssues } from './checks/placards.ts';
import { pointIssues } from './checks/points.ts';
import { postedIssues } from './checks/posted.ts';
import { recordingFileIssues } from './checks/recordings.ts';
import { publicationIssues } from './checks/publications.ts';
import { referenceIssues } from './checks/references.ts';
import { repeatIssues } from './checks/repeats.ts';
import { retiredIssues } from './checks/retired.ts';
import { siteIssues } from './checks/site.ts';
import { trailIssues } from './checks/trails.ts';
import { translationIssues } from './checks/translations.ts';
import { villageIssues } from './checks/villages.ts';
import type { Draft } from './draft.ts';

export function crossIssues(draft: Draft): readonly Issue[] {
  return [
    ...siteIssues(draft),
    ...referenceIssues(draft),
    ...repeatIssues(draft),
    ...translationIssues(draft),
    ...factIssues(draft),
    ...bulletinIssues(draft),
    ...datesIssues(draft),
    ...postedIssues(draft),
    ...pointIssues(draft),
    ...trailIssues(draft),
    ...villageIssues(draft),
    ...pictureFileIssues(draft),
    ...recordingFileIssues(draft),
    ...attachmentFileIssues(draft),
    ...limitedIssues(draft),
    ...publicationIssues(draft),
    ...placardRegistryIssues(draft),
    ...retiredIssues(draft),
    ...permanentAddressIssues(draft),
    ...formerNameIssues(draft),
    ...logIssues(draft),
    ...handbookIssues(draft),
  ];
}
