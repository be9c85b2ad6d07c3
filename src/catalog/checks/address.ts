/** The permanent address: one that lasts, and the one that hangs in the village already. */
import { issueAt, type Issue, type IssueValue } from '../../model/issue.ts';
import type { Site } from '../../model/site.ts';
import { placardUrl } from '../catalog.ts';
import type { Draft, DraftPlacard } from '../draft.ts';
import { addressPrefix, migrationFrom, printedPrefix } from '../printed-address.ts';

export function permanentAddressIssues({ site: { site, yaml }, placards }: Draft): Issue[] {
  const ofPlacards = placards.flatMap((placard) => recordIssues(placard, site));
  if (site === undefined || yaml === undefined) return ofPlacards;
  const issues = [...ofPlacards];
  const { host } = new URL(site.address.origin);
  const reason = passingHost(host);
  if (reason !== undefined) {
    issues.push(issueAt(yaml.locate(['address', 'origin']), 'site/address-host', { host, reason }));
  }
  const now = addressPrefix(site);
  for (const [old, codes] of codesByPrefix(placards)) {
    if (old === now) continue;
    const values = { old, now, count: codes.length, codes: codes.join(', ') };
    const move = migrationFrom(old, now, site.migrations);
    issues.push(
      move === undefined
        ? issueAt(yaml.locate(['address', 'origin']), 'site/address-changed', values)
        : issueAt(yaml.locate(['migrations', move]), 'site/address-migrated', values, 'warning'),
    );
  }
  return issues;
}

function recordIssues({ code, yaml, record }: DraftPlacard, site: Site | undefined): Issue[] {
  if (yaml === undefined || record === undefined) return [];
  const { status, printedAddress } = record;
  if (printedAddress === undefined) {
    if (status !== 'printed' && status !== 'hung') return [];
    const address = site === undefined ? '…' : placardUrl(site, code);
    return [issueAt(yaml.locate(['status']), 'placard/no-printed-address', { status, address })];
  }
  const here = yaml.locate(['printedAddress']);
  if (status === 'planned') return [issueAt(here, 'placard/date-early', { status, field: 'printedAddress' })];
  if (printedPrefix(printedAddress, code) !== undefined) return [];
  return [issueAt(here, 'placard/printed-address', { printedAddress, code })];
}

/** Codes of printed placards that may still hang, by what was printed before them. */
function codesByPrefix(placards: readonly DraftPlacard[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, record } of placards) {
    const prefix =
      record?.printedAddress === undefined ? undefined : printedPrefix(record.printedAddress, code);
    if (prefix !== undefined) codes.set(prefix, [...(codes.get(prefix) ?? []), code]);
  }
  return codes;
}

/** Services whose short addresses belong to somebody else and can end any day. */
const SHORTENERS = [
  ...['bit.ly', 'tinyurl.com', 'goo.gl', 't.co', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'cutt.ly'],
  ...['rebrand.ly', 'rb.gy', 'shorturl.at', 't.ly', 's.id', 'tiny.cc', 'bom.so', 'by.com.vn'],
  ...['zalo.me', 'me-qr.com', 'qrco.de', 'qr.io', 'qrs.ly', 'flowcode.com', 'linktr.ee', 'fb.me', 'lnkd.in'],
];

/** Names that lead nowhere outside of one machine or one house. */
const LOCAL = /(?:^|\.)(?:localhost|localdomain|local|lan|home|internal|intranet|invalid|test)$/u;

/** Why `host` cannot be printed for ten years; nothing when it can. */
function passingHost(host: string): IssueValue | undefined {
  if (/^[\d.]+$/u.test(host)) return { vi: 'là địa chỉ số (IP)', en: 'is a numeric (IP) address' };
  if (LOCAL.test(host)) return { vi: 'chỉ mở được trên một máy', en: 'opens on one machine only' };
  if (SHORTENERS.some((name) => host === name || host.endsWith(`.${name}`))) {
    return { vi: 'là dịch vụ rút gọn địa chỉ của người khác', en: 'is a link service owned by others' };
  }
  return undefined;
}
