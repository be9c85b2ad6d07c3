/** The sheet of the phone itself for sharing a page; where it has none, nothing shows. */
export function offerSharing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (button === null || typeof navigator.share !== 'function') return;
  const { origin, pathname } = location;
  button.hidden = false;
  button.addEventListener('click', () => {
    // It is refused when the reader thinks better of it.
    navigator.share({ title: document.title, url: origin + pathname }).catch(() => undefined);
  });
}
