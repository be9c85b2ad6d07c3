/** The commune's monthly report: numbers with last month beside them, and annexes with the rows behind each. */
import { dueList, DUE_WORDS, officeName, isDue } from '../../catalog/due-list.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { planResults, planTime, type TargetResult } from '../../catalog/plan/plan.ts';
import { addMonths, dayNumber, formatDay, isoDay } from '../../lib/date.ts';
import { dayOf, formatMoment } from '../../lib/moment.ts';
import { lastDayOf } from '../../lib/week.ts';
import { certificateEnd } from '../../model/product.ts';
import type { Site } from '../../model/site.ts';
import { ANSWER_HOURS, minutesTaken, type Statement } from '../../model/statement.ts';
import type { AdministrativeDocument, Block, Column } from '../../document/document.ts';
import { stringsFor } from '../../strings/index.ts';
import { doneWords, resultWords, targetWords, whenWords } from '../../strings/plan-words.ts';
import { paperDays } from '../paper-days.ts';
import { SCAN_RULE, type ScanCounts } from './scans.ts';

export const NO_DATA = 'không có số liệu';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A file of content that was added or changed. */
export interface ContentChange {
  readonly ref: string;
  readonly kind: 'added' | 'updated';
  /** ISO day in Vietnam. */
  readonly on: string;
}

export interface MonthlyInput {
  readonly catalog: Catalog;
  readonly papers: NonNullable<Site['papers']>;
  /** `2026-11` */
  readonly month: string;
  /** Moment in Vietnam at which the report is written. */
  readonly now: string;
  /** Undefined where git remembers nothing. */
  readonly changes: readonly ContentChange[] | undefined;
  /** Undefined without a log. */
  readonly scans: ScanCounts | undefined;
  /** Paragraphs in the words of staff. */
  readonly difficulties: readonly string[];
}

/** A table that is an annex and a workbook. */
export interface AnnexTable {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** The period of `month`; from the 15th on it begins in the month before. */
export function periodOf(month: string, periodFrom: number): Period {
  if (periodFrom === 1) return { from: `${month}-01`, to: lastDayOf(month) };
  const day = String(periodFrom).padStart(2, '0');
  return {
    from: addMonths(`${month}-${day}`, -1),
    to: isoDay(dayNumber(`${month}-${day}`) - 1),
  };
}

export function monthBefore(month: string): string {
  return addMonths(`${month}-01`, -1).slice(0, 7);
}

const VI = stringsFor('vi');

const monthWords = (month: string): string => `tháng ${month.slice(5)} năm ${month.slice(0, 4)}`;
const name = ({ target }: TargetResult): string => target.what['vi'] ?? target.id;
const within = (day: string, { from, to }: Period): boolean => day >= from && day <= to;
const count = (number: number | undefined): string => (number === undefined ? NO_DATA : String(number));
const told = (result: TargetResult): string =>
  result.done === undefined ? NO_DATA : doneWords(result.done, result.target, VI);
/** Without the word that heads the column already. */
const askedWords = (target: TargetResult['target']): string =>
  targetWords(target, VI).replace(/^Chỉ tiêu: /u, '');
const where = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

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

function statementsIn(catalog: Catalog, period: Period, now: string) {
  return catalog.entries.statements.filter(
    ({ main }) =>
      main.data.verification.state !== 'sample' &&
      within(dayOf(main.data.raisedAt), period) &&
      main.data.raisedAt <= now,
  );
}

const hours = (minutes: number): string => (Math.ceil(minutes / 6) / 10).toFixed(1).replace('.', ',');

/** Samples are no work of the month. */
function realChanges({ catalog, changes }: MonthlyInput): MonthlyInput['changes'] {
  return changes?.filter(
    ({ ref }) => catalog.all.find((entry) => entry.ref === ref)?.main.data.verification.state !== 'sample',
  );
}

/** What is due now and what comes due before the next month is over. */
function dueInPlan({ catalog, month }: MonthlyInput) {
  const end = lastDayOf(addMonths(`${month}-01`, 1).slice(0, 7));
  return dueList(catalog).filter((item) => isDue(item) || (item.by !== undefined && item.by <= end));
}

export function monthlyReport(input: MonthlyInput): AdministrativeDocument {
  const { catalog, papers, month, now } = input;
  const { from, to } = periodOf(month, papers.periodFrom);
  const annexes = monthlyAnnexes(input);
  const issuer = catalog.site.publisher['vi'] ?? '';
  const day = now.slice(0, 10);
  const subject = `${papers.subject} ${monthWords(month)}`;
  return {
    ...frameOf(papers, issuer, day),
    title: 'Báo cáo',
    subject,
    body: [
      {
        kind: 'paragraph',
        text: `${issuer} báo cáo kết quả ${monthWords(month)} (từ ngày ${paperDays(formatDay(from))} đến ngày ${paperDays(formatDay(to))}). Chỉ tiêu được tính theo tháng dương lịch; số liệu đến ngày ${paperDays(formatDay(day))}. Chỗ nào chưa ai ghi thì báo cáo nói rõ là không có số liệu. Các dòng làm căn cứ ở phụ lục.`,
      },
      ...resultBlocks(input),
      { kind: 'heading', level: 1, text: 'II. Khó khăn, vướng mắc' },
      ...(input.difficulties.length === 0 ? ['Chưa có ghi chép của cán bộ.'] : input.difficulties).map(
        (text): Block => ({ kind: 'paragraph', text }),
      ),
      { kind: 'heading', level: 1, text: 'III. Nhiệm vụ tháng sau' },
      ...planBlocks(input),
      { kind: 'paragraph', text: `Trên đây là báo cáo kết quả ${monthWords(month)} của ${issuer}.` },
    ],
    annexes: annexes.map(({ title, note, columns, rows }) => ({
      title,
      landscape: true as const,
      body: [
        ...(note === undefined ? [] : [{ kind: 'paragraph' as const, text: note }]),
        rows.length === 0
          ? { kind: 'paragraph' as const, text: `Trong kỳ ${NO_DATA}.` }
          : { kind: 'table' as const, columns, rows },
      ],
    })),
    about: { title: `Báo cáo ${monthWords(month)}`, author: issuer, day },
  };
}

function frameOf(papers: MonthlyInput['papers'], issuer: string, day: string) {
  const { superior, symbol, place, authority, signer, addressees, recipients } = papers;
  return {
    masthead: { ...(superior !== undefined && { superior }), issuer, symbol, place, day, isDraft: true },
    addressees,
    signature: { authority, title: signer },
    recipients,
  };
}

function resultBlocks(input: MonthlyInput): readonly Block[] {
  const { catalog, month, now, papers, scans, changes } = input;
  const period = periodOf(month, papers.periodFrom);
  const before = planResults(catalog, planTime(monthBefore(month), now));
  const results = planResults(catalog, planTime(month, now));
  const aired = catalog.logs.broadcasts.filter(({ on }) => within(on, period));
  const asked = statementsIn(catalog, period, now);
  const late = asked.filter(({ main }) => minutesTaken(main.data, now) > ANSWER_HOURS.limit * 60).length;
  const hung = catalog.placards.filter(({ status }) => status === 'hung');
  const inspected = hung.filter(
    ({ inspectedOn }) => inspectedOn !== undefined && within(inspectedOn, period),
  );
  const damaged = hung.filter(({ condition }) => condition === 'damaged');
  const products = catalog.entries.products.filter(({ main }) => main.data.verification.state !== 'sample');
  const released = results.filter(({ target }) => target.counts === 'products');
  const valid = products.filter(({ main }) => {
    const { certificate } = main.data;
    return certificate !== undefined && certificateEnd(certificate) >= period.to;
  });
  const total = scans === undefined ? undefined : [...scans.scans.values()].reduce((a, b) => a + b, 0);
  const stale = dueList(catalog).filter(({ kind }) => kind === 'translation');
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
  return [
    { kind: 'heading', level: 1, text: 'I. Kết quả thực hiện' },
    heading('1. Chỉ tiêu của kế hoạch'),
    {
      kind: 'table',
      columns: [
        { head: 'Chỉ tiêu', share: 5 },
        { head: 'Yêu cầu', share: 4 },
        { head: 'Tháng trước', share: 3, align: 'center' },
        { head: 'Tháng này', share: 3, align: 'center' },
        { head: 'Đánh giá', share: 4 },
      ],
      rows: results.map((result, index) => [
        name(result),
        askedWords(result.target),
        before[index] === undefined ? NO_DATA : told(before[index]),
        told(result),
        result.done === undefined ? NO_DATA : resultWords(result, VI),
      ]),
    },
    heading('2. Sản phẩm OCOP, sản phẩm số'),
    list(
      `Sản phẩm đang giới thiệu: ${products.length}; có giấy chứng nhận OCOP còn hạn: ${valid.length}.`,
      ...released.map((result) => `${name(result)} từ đầu năm: ${told(result)} (phụ lục I).`),
    ),
    heading('3. Phát ngôn, trả lời'),
    list(
      asked.length === 0
        ? `Vấn đề nêu trong kỳ: ${NO_DATA}.`
        : `Vấn đề nêu trong kỳ: ${asked.length}; quá ${ANSWER_HOURS.limit} giờ: ${late} (phụ lục III).`,
      ...asked.map(({ main }) => answerLine(main.data, now)),
    ),
    heading('4. Truyền thanh'),
    list(
      aired.length === 0
        ? `Buổi phát trong kỳ: ${NO_DATA}.`
        : `Buổi đã phát: ${aired.filter(({ done }) => done).length} trên ${aired.length} buổi ghi trong sổ (phụ lục II).`,
    ),
    heading('5. Biển có mã QR'),
    list(
      `Biển trong sổ: ${catalog.placards.length}; đang treo: ${hung.length}; đã kiểm tra trong kỳ: ${inspected.length}.`,
      `Biển hỏng: ${inspected.length === 0 ? NO_DATA : damaged.length}; mặt biển phải in lại: ${NO_DATA} (chưa so với lần in trước).`,
      total === undefined
        ? `Lượt quét: ${NO_DATA} (không có nhật ký máy chủ).`
        : `Lượt quét: ${total} (cách tính ở phụ lục IV).`,
    ),
    heading('6. Nội dung, theo bộ phận'),
    officeTable(input),
    ...(changes === undefined
      ? [list('Không có lịch sử git của thư mục nội dung nên không biết bài nào được thêm, sửa.')]
      : []),
    heading('7. Bản dịch'),
    list(`Bản dịch chưa theo kịp bản chính: ${stale.length}.`),
  ];
}

/** A question, how long its answer took, and whether that was too long. */
function answerLine({ title, raisedAt, answeredAt }: Statement, now: string): string {
  const answered = answeredAt !== undefined && answeredAt <= now;
  const minutes = minutesTaken(answered ? { raisedAt, answeredAt } : { raisedAt }, now);
  const took = answered ? `trả lời sau ${hours(minutes)} giờ` : `chưa trả lời, đã ${hours(minutes)} giờ`;
  return `${title}: ${took}${minutes > ANSWER_HOURS.limit * 60 ? `, quá hạn ${ANSWER_HOURS.limit} giờ` : ''}.`;
}

function officeTable(input: MonthlyInput): Block {
  const { catalog } = input;
  const changes = realChanges(input);
  const due = dueList(catalog);
  return {
    kind: 'table',
    columns: [
      { head: 'Bộ phận', share: 6 },
      { head: 'Thêm', share: 3, align: 'center' },
      { head: 'Sửa', share: 3, align: 'center' },
      { head: 'Việc quá hạn', share: 3, align: 'center' },
    ],
    rows: catalog.site.offices.map(({ id }) => {
      const own = changes?.filter(
        ({ ref }) => catalog.all.find((entry) => entry.ref === ref)?.main.data.responsible === id,
      );
      const of = (kind: ContentChange['kind']) => count(own?.filter((each) => each.kind === kind).length);
      const late = due.filter((item) => item.office === id && item.state === 'late').length;
      return [officeName(catalog, id).vi, of('added'), of('updated'), String(late)];
    }),
  };
}

function planBlocks(input: MonthlyInput): readonly Block[] {
  const items = dueInPlan(input);
  if (items.length === 0) return [{ kind: 'paragraph', text: 'Không có việc nào đến hạn trong tháng sau.' }];
  const { catalog } = input;
  const rows = catalog.site.offices.flatMap(({ id }) => {
    const own = items.filter(({ office }) => office === id);
    const kinds = [...new Set(own.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const number = own.filter((item) => item.kind === kind).length;
      return `${officeName(catalog, id).vi}: ${DUE_WORDS[kind].vi.toLocaleLowerCase('vi')}, ${number} việc`;
    });
  });
  return [{ kind: 'list', items: rows.map((row) => `${row} (phụ lục VI).`) }];
}

/** The plan's targets by month; months that are yet to come are told as such. */
export function yearlyTable(catalog: Catalog, year: string, now: string): AnnexTable {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const byMonth = months.map((month) =>
    month > now.slice(0, 7) ? undefined : planResults(catalog, planTime(month, now)),
  );
  return {
    title: `Kết quả theo tháng, năm ${year}`,
    columns: [
      { head: 'Chỉ tiêu', share: 4 },
      { head: 'Yêu cầu', share: 3 },
      ...months.map((_, index) => ({ head: `T${index + 1}`, share: 2, align: 'center' as const })),
    ],
    rows: catalog.site.targets.map((target, index) => [
      target.what['vi'] ?? target.id,
      askedWords(target),
      ...byMonth.map((results) => {
        const result = results?.[index];
        return results === undefined ? 'chưa tới' : result === undefined ? NO_DATA : told(result);
      }),
    ]),
  };
}

export function yearlyReport(
  catalog: Catalog,
  papers: MonthlyInput['papers'],
  year: string,
  now: string,
): AdministrativeDocument {
  const { title, columns, rows } = yearlyTable(catalog, year, now);
  const issuer = catalog.site.publisher['vi'] ?? '';
  const day = now.slice(0, 10);
  return {
    ...frameOf(papers, issuer, day),
    title: 'Báo cáo',
    subject: `Kết quả thực hiện chỉ tiêu năm ${year}`,
    body: [
      {
        kind: 'paragraph',
        text: `Kết quả từng tháng của năm ${year}, đến ngày ${paperDays(formatDay(day))}, ở phụ lục kèm theo.`,
      },
    ],
    annexes: [{ title, landscape: true, body: [{ kind: 'table', columns, rows }] }],
    about: { title: `Báo cáo năm ${year}`, author: issuer, day },
  };
}
