/** The strip at the foot of the page: what the check finds, files that could not be opened among it, and the real site. */
import { STATE_PATH, type ContentState, type PageFinding } from '../seed.ts';
import { dutiesList, dutiesText, opened, shown } from './duties.browser.ts';
import { button, made } from './say.browser.ts';

const ASK_EVERY_MS = 3000;
const SHOW = 'Xem trang thật bên cạnh';
const HIDE = 'Đóng trang bên cạnh';

export function openPanel(): void {
  const list = made('div', 'cl-findings');
  const frame = made('iframe', 'cl-preview');
  frame.title = 'Trang thật, đổi theo mỗi lần lưu';
  const duties = made('div', 'cl-findings');
  list.hidden = true;
  duties.hidden = true;
  frame.hidden = true;
  let state: ContentState | undefined;
  const follow = () => {
    if (frame.hidden || state === undefined || state.preview === '') return;
    const page = pageNow(state);
    if (frame.src !== page) frame.src = page;
  };
  const count = button('Đang kiểm tra …', () => {
    list.hidden = !list.hidden;
    duties.hidden = true;
  });
  const due = button('Việc đến hạn', () => {
    duties.hidden = !duties.hidden;
    list.hidden = true;
  });
  count.className = 'cl-count';
  const show = button(SHOW, () => {
    frame.hidden = !frame.hidden;
    document.body.classList.toggle('cl-beside', !frame.hidden);
    show.textContent = frame.hidden ? SHOW : HIDE;
    follow();
  });
  const panel = made('aside', 'cl-panel');
  panel.setAttribute('aria-label', 'Kiểm tra nội dung và trang xem thử');
  panel.append(due, count, show);
  document.body.append(list, duties, frame, panel);
  addEventListener('hashchange', follow);
  askAgain((told) => {
    state = told;
    count.textContent = countText(told);
    count.dataset['state'] = told === undefined || told.errors > 0 ? 'error' : 'sound';
    show.disabled = told === undefined || told.preview === '';
    show.title = show.disabled ? 'Trang xem thử đang được dựng, hoặc chờ hết lỗi mới dựng được.' : '';
    list.replaceChildren(...findingList(told?.findings ?? []));
    due.textContent = dutiesText(told?.duties);
    duties.replaceChildren(...dutiesList(told?.duties));
    follow();
  });
}

/** Tells of every change of the content; of nothing when the server does not answer. */
function askAgain(tell: (state: ContentState | undefined) => void): void {
  let before: string | undefined;
  const ask = async () => {
    const answer = await fetch(STATE_PATH).catch(() => undefined);
    const told = answer?.ok === true ? await answer.text() : '';
    if (told !== before) {
      before = told;
      tell(told === '' ? undefined : (JSON.parse(told) as ContentState));
    }
    setTimeout(() => void ask(), ASK_EVERY_MS);
  };
  void ask();
}

function countText(state: ContentState | undefined): string {
  if (state === undefined) return 'Trình soạn bài đã tắt: chạy lại npm run bien-tap';
  if (state.errors > 0) return `${state.errors} lỗi phải sửa`;
  return state.warnings > 0 ? `Không có lỗi; ${state.warnings} điều nên xem` : 'Không có lỗi';
}

function findingList(findings: readonly PageFinding[]): HTMLElement[] {
  if (findings.length === 0) {
    return [shown('p', 'Mọi tệp đều ổn.')];
  }
  return findings.map(({ file, line, severity, what, mend }) => {
    const item = document.createElement('article');
    item.dataset['severity'] = severity;
    item.append(shown('strong', opened(`${file}, dòng ${line}`, file)), shown('p', what), shown('p', mend));
    return item;
  });
}

/** The page of the entry whose form is open, else the first page. */
function pageNow({ preview, pages }: ContentState): string {
  const open = /^#\/collections\/(?<collection>[a-z]+)\/entries\/(?<slug>[a-z0-9-]+)/u.exec(
    location.hash,
  )?.groups;
  const path = open === undefined ? undefined : pages[`${open['collection']}/${open['slug']}`];
  return new URL(path ?? '', preview).href;
}
