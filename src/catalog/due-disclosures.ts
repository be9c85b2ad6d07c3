/** What has to be done about a disclosure: read it out, collect opinions, take it down. */
import { formatDay } from '../lib/date.ts';
import { isReadOut, LEAST_READ_DAYS } from '../model/disclosure.ts';
import type { Catalog, Entry } from './catalog.ts';
import type { Found } from './due-list.ts';

/** Samples hang nowhere. */
export function ofDisclosure(catalog: Pick<Catalog, 'today'>, entry: Entry<'disclosures'>): readonly Found[] {
  if (entry.main.data.verification.state === 'sample') return [];
  return [...ofLoudspeakers(catalog, entry), ...ofOpinions(catalog, entry), ...ofPosting(entry)];
}

/** A day that has passed was either kept or is mended in the list of days; those to come are still to be read. */
function ofLoudspeakers({ today = '' }: Pick<Catalog, 'today'>, entry: Entry<'disclosures'>): Found[] {
  const { data, origin } = entry.main;
  const { loudspeakerDays, postedFrom } = data;
  const kind = 'loudspeaker';
  if (loudspeakerDays.length === 0) {
    if (!isReadOut(data)) return [];
    const detail = {
      vi: `hẹn ${LEAST_READ_DAYS} ngày liên tiếp rồi ghi vào loudspeakerDays`,
      en: `agree on ${LEAST_READ_DAYS} days in a row, write them into loudspeakerDays`,
    };
    return [{ kind, of: entry, origin: origin(['item']), by: postedFrom, detail }];
  }
  return loudspeakerDays.flatMap((day, index) => {
    if (day < today) return [];
    const said = formatDay(day);
    return [
      {
        kind,
        of: entry,
        about: `${entry.ref}/${day}`,
        origin: origin(['loudspeakerDays', index]),
        by: day,
        detail: { vi: `đọc ngày ${said}`, en: `read it out on ${said}` },
      },
    ];
  });
}

/** Once the time is over, what remains is to decide: the draft then becomes a decision. */
function ofOpinions({ today = '' }: Pick<Catalog, 'today'>, entry: Entry<'disclosures'>): Found[] {
  const { opinions } = entry.main.data;
  if (opinions === undefined) return [];
  const isOver = opinions.until < today;
  const detail = isOver
    ? {
        vi: 'tổng hợp góp ý; ký rồi thì thay opinions bằng decision',
        en: 'gather the opinions; once it is signed, put decision in place of opinions',
      }
    : { vi: 'nhận góp ý đến ngày này', en: 'opinions are taken until then' };
  return [
    { kind: 'opinions', of: entry, origin: entry.main.origin(['opinions']), by: opinions.until, detail },
  ];
}

function ofPosting(entry: Entry<'disclosures'>): Found[] {
  const { postedUntil, takenDownOn, personalData } = entry.main.data;
  if (postedUntil === undefined || takenDownOn !== undefined) return [];
  const detail =
    personalData === undefined
      ? { vi: 'gỡ bản giấy, ghi takenDownOn', en: 'take the paper down, write takenDownOn' }
      : {
          vi: 'có dữ liệu cá nhân: trang tự gỡ; gỡ bản giấy, ghi takenDownOn, dựng lại trang',
          en: 'personal data: the site takes it down; take the paper down, write takenDownOn, build the site anew',
        };
  return [
    { kind: 'take-down', of: entry, origin: entry.main.origin(['postedUntil']), by: postedUntil, detail },
  ];
}
