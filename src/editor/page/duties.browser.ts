/** What has to be done, by office, and how far the plan's targets are, in the strip at the foot of the page. */
import { formAddress } from '../form-address.ts';
import {
  DUE_CALENDAR_PATH,
  DUE_TABLE_PATH,
  type PageDue,
  type PageDuties,
  type PageOffice,
  type PageTarget,
} from '../seed.ts';

/** On the button that opens the list. */
export function dutiesText(duties: PageDuties | undefined): string {
  const count = (duties?.due ?? []).reduce((sum, { items }) => sum + items.length, 0);
  return count === 0 ? 'Việc đến hạn' : `Việc đến hạn: ${count}`;
}

export function dutiesList(duties: PageDuties | undefined): readonly HTMLElement[] {
  if (duties === undefined) {
    return [shown('p', 'Chưa đọc được: sửa hết lỗi rồi danh sách việc đến hạn sẽ hiện ở đây.')];
  }
  const { due, targets, time } = duties;
  const nothing = due.length === 0 ? [shown('p', 'Không có việc nào đến hạn.')] : [];
  return [
    shown('h2', 'Việc đến hạn'),
    taken(),
    ...nothing,
    ...due.flatMap(office),
    ...(targets.length === 0 ? [] : [shown('h2', 'Chỉ tiêu kế hoạch'), shown('p', time)]),
    ...targets.map(target),
  ];
}

/** A new element with `words` in it. */
export function shown<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...words: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...words);
  return element;
}

/** `words` as a link to the form in which `file` is written, where it has one. */
export function opened(words: string, file: string): string | Node {
  const address = formAddress(file);
  if (address === undefined) return words;
  const link = shown('a', words);
  link.href = `#${address}`;
  return link;
}

/** Later things are in these files too. */
function taken(): HTMLElement {
  const link = (words: string, path: string) => {
    const made = shown('a', words);
    made.href = path;
    made.download = '';
    return made;
  };
  return shown(
    'p',
    'Tải về cả việc chưa tới hạn: ',
    link('bảng cho Excel (CSV)', DUE_TABLE_PATH),
    ', ',
    link('lịch cho điện thoại (ICS)', DUE_CALENDAR_PATH),
    '.',
  );
}

function office({ name, items }: PageOffice): readonly HTMLElement[] {
  return [shown('h3', `${name}: ${items.length} việc`), ...items.map(dueItem)];
}

function dueItem({ what, when, detail, isLate, file }: PageDue): HTMLElement {
  const item = shown('article', shown('strong', opened(what, file)), shown('p', when), shown('p', detail));
  item.dataset['severity'] = isLate ? 'error' : 'warning';
  return item;
}

function target({ name, asked, result, isMet, parts, rows }: PageTarget): HTMLElement {
  const item = shown('article', shown('strong', name), shown('p', asked), shown('p', `Đã làm: ${result}`));
  item.dataset['severity'] = isMet === false ? 'error' : 'warning';
  if (parts.length > 0) item.append(shown('ul', ...parts.map((part) => shown('li', part))));
  if (rows.length > 0) {
    const lines = rows.map(({ words, file }) => shown('li', opened(words, file)));
    item.append(
      shown('details', shown('summary', `Dựa vào ${rows.length} dòng đã ghi`), shown('ul', ...lines)),
    );
  }
  return item;
}
