/** The commune's monthly report: numbers with last month beside them, and annexes with the rows behind each. */
import { dueList, DUE_WORDS, officeName } from '../../catalog/due-list.ts';
import { planResults, planTime } from '../../catalog/plan/plan.ts';
import type { AdministrativeDocument, Block } from '../../document/document.ts';
import { formatDay } from '../../lib/date.ts';
import { certificateEnd } from '../../model/product.ts';
import { ANSWER_HOURS, minutesTaken, type Statement } from '../../model/statement.ts';
import { resultWords } from '../../strings/plan-words.ts';
import { paperDays } from '../paper-days.ts';
import { monthlyAnnexes } from './annexes.ts';
import {
  NO_DATA,
  type ContentChange,
  type MonthlyInput,
  periodOf,
  monthBefore,
  VI,
  monthWords,
  name,
  within,
  count,
  told,
  askedWords,
  statementsIn,
  realChanges,
  dueInPlan,
  hours,
} from './input.ts';

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

export function frameOf(papers: MonthlyInput['papers'], issuer: string, day: string) {
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
  const looked = hung.filter(({ condition }) => condition !== undefined);
  const damaged = looked.filter(({ condition }) => condition === 'damaged');
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
      `Biển hỏng: ${looked.length === 0 ? NO_DATA : damaged.length}; mặt biển phải in lại: ${reprintWords(input.toReprint)}.`,
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

function reprintWords(codes: readonly string[] | undefined): string {
  if (codes === undefined) return `${NO_DATA} (chưa so với lần in trước)`;
  return codes.length === 0 ? '0' : `${codes.length} (${codes.join(', ')})`;
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
