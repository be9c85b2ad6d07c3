/** A message over the page, closed by whoever has read it. */

export function say(title: string, text: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'cl-say';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const words = document.createElement('p');
  words.textContent = text;
  const close = button('Tôi đã đọc', () => {
    dialog.close();
  });
  const reload = button('Tải lại trang', () => {
    location.reload();
  });
  const row = document.createElement('div');
  row.append(reload, close);
  dialog.append(heading, words, row);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

export function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}

export function made<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
