/** A button beside every field for a point: the place where this device is. */
import { button, say } from './say.browser.ts';

const FIELDS = '[data-key-path$=".point"]';
const DIGITS = 5;

/** Forms come and go, so fields are looked for whenever the page changes. */
export function offerPosition(): void {
  new MutationObserver(() => {
    for (const field of document.querySelectorAll<HTMLElement>(`${FIELDS}:not([data-position])`)) {
      const input = field.querySelector('input');
      if (input === null) continue;
      field.dataset['position'] = 'offered';
      const offer = button('Lấy vị trí máy này', () => {
        fillPosition(input);
      });
      offer.className = 'cl-position';
      field.append(offer);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

function fillPosition(input: HTMLInputElement): void {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      input.value = `${coords.latitude.toFixed(DIGITS)}, ${coords.longitude.toFixed(DIGITS)}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    () => {
      say(
        'Chưa lấy được vị trí',
        'Máy này không cho biết vị trí. Bạn mở ứng dụng bản đồ trên điện thoại, giữ ngón tay ở đúng chỗ, chép hai con số hiện ra rồi dán vào đây.',
      );
    },
    { enableHighAccuracy: true, timeout: 20_000 },
  );
}
