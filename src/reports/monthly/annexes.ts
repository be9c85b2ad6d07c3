/** The rows behind each number of the monthly report. */
import { DUE_WORDS, officeName } from '../../catalog/due-list.ts';
import { planResults, planTime } from '../../catalog/plan/plan.ts';
import { formatDay } from '../../lib/date.ts';
import { formatMoment } from '../../lib/moment.ts';
import { minutesTaken } from '../../model/statement.ts';
import { whenWords } from '../../strings/plan-words.ts';
import { paperDays } from '../paper-days.ts';
import {
  type MonthlyInput,
  type AnnexTable,
  periodOf,
  name,
  within,
  count,
  where,
  statementsIn,
  hours,
  realChanges,
  dueInPlan,
} from './input.ts';
import { SCAN_RULE } from './scans.ts';

const PLACARD_STATES = { planned: 'sẽ làm', printed: 'đã in', hung: 'đang treo', retired: 'đã bỏ' } as const;

export function monthlyAnnexes(input: MonthlyInput): readonly AnnexTable[] {
  return annexTables(input).map((annex) => ({
    ...annex,
    rows: annex.rows.map((row) => row.map(paperDays)),
  }));
}

function annexTables(input: MonthlyInput): readonly AnnexTable[] {
  const { catalog, month, now, scans } = input;
  const changes = realChanges(input);
  const period = periodOf(month, input.papers.periodFrom);
  const results = planResults(catalog, planTime(month, now));
  const state = { counts: 'tính', open: 'còn thời hạn', fails: 'quá hạn' } as const;
  return [
    {
      title: 'Các dòng làm căn cứ của chỉ tiêu',
      columns: [
        { head: 'Chỉ tiêu', share: 4 },
        { head: 'Khi nào', share: 3 },
        { head: 'Nội dung', share: 6 },
        { head: 'Tính', share: 2 },
        { head: 'Tệp, dòng', share: 5 },
      ],
      rows: results.flatMap((result) =>
        result.rows.map((row) => [
          name(result),
          whenWords(row.when),
          row.what,
          state[row.state],
          where(row.origin),
        ]),
      ),
    },
    {
      title: 'Sổ phát thanh trong kỳ',
      columns: [
        { head: 'Ngày, giờ', share: 3 },
        { head: 'Đài, cụm loa', share: 4 },
        { head: 'Nội dung', share: 5 },
        { head: 'Đã phát', share: 2 },
        { head: 'Tệp, dòng', share: 4 },
      ],
      rows: catalog.logs.broadcasts
        .filter(({ on }) => within(on, period))
        .map((row) => [
          whenWords(`${row.on} ${row.time}`),
          row.station,
          row.what ?? '',
          row.done ? 'có' : 'không',
          where(row.origin),
        ]),
    },
    {
      title: 'Phát ngôn, trả lời trong kỳ',
      columns: [
        { head: 'Vấn đề', share: 6 },
        { head: 'Nêu lúc', share: 3 },
        { head: 'Trả lời lúc', share: 3 },
        { head: 'Số giờ', share: 2, align: 'right' },
        { head: 'Tệp, dòng', share: 5 },
      ],
      rows: statementsIn(catalog, period, now).map(({ main }) => {
        const { title, raisedAt, answeredAt } = main.data;
        const answered = answeredAt !== undefined && answeredAt <= now;
        return [
          title,
          formatMoment(raisedAt),
          answered ? formatMoment(answeredAt) : 'chưa trả lời',
          hours(minutesTaken(answered ? { raisedAt, answeredAt } : { raisedAt }, now)),
          where(main.origin(['raisedAt'])),
        ];
      }),
    },
    {
      title: 'Biển có mã QR và lượt quét',
      note: scans === undefined ? 'Không có nhật ký máy chủ nên không có số liệu lượt quét.' : SCAN_RULE,
      columns: [
        { head: 'Mã', share: 2 },
        { head: 'Mở bài', share: 6 },
        { head: 'Tình trạng', share: 3 },
        { head: 'Kiểm tra', share: 3 },
        { head: 'Lượt quét', share: 3, align: 'right' },
        { head: 'Tệp', share: 4 },
      ],
      rows: catalog.placards.map((placard) => [
        placard.code,
        placard.opensEntry.main.data.title,
        PLACARD_STATES[placard.status],
        placard.inspectedOn === undefined ? '' : formatDay(placard.inspectedOn),
        count(scans?.scans.get(placard.code)),
        placard.file,
      ]),
    },
    {
      title: 'Nội dung thêm, sửa trong kỳ',
      ...(changes === undefined && {
        note: 'Không có lịch sử git của thư mục nội dung nên không có số liệu.',
      }),
      columns: [
        { head: 'Bộ phận', share: 5 },
        { head: 'Bài', share: 6 },
        { head: 'Việc', share: 2 },
        { head: 'Ngày', share: 3 },
      ],
      rows: (changes ?? []).map(({ ref, kind, on }) => {
        const entry = catalog.all.find((each) => each.ref === ref);
        const office = entry === undefined ? '' : officeName(catalog, entry.main.data.responsible).vi;
        return [office, ref, kind === 'added' ? 'thêm' : 'sửa', formatDay(on)];
      }),
    },
    {
      title: 'Việc đến hạn',
      columns: [
        { head: 'Bộ phận', share: 4 },
        { head: 'Việc', share: 4 },
        { head: 'Bài, biển', share: 5 },
        { head: 'Hạn', share: 3 },
        { head: 'Tệp, dòng', share: 5 },
      ],
      rows: dueInPlan(input).map((item) => [
        officeName(catalog, item.office).vi,
        DUE_WORDS[item.kind].vi,
        item.title,
        item.by === undefined ? 'chưa định' : formatDay(item.by) + (item.state === 'late' ? ', quá hạn' : ''),
        where(item),
      ]),
    },
  ];
}
