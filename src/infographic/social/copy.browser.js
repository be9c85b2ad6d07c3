// Beside each kit's page: shows the buttons that copy a text. Without it the text is selected by a tap and copied by hand.
(() => {
  const said = document.querySelector('[role="status"]');

  /** The old way works in a page that was opened from a folder, too, but some browsers have it no more. */
  const copied = async (element) => {
    const selection = getSelection();
    const range = document.createRange();
    range.selectNodeContents(element);
    selection.removeAllRanges();
    selection.addRange(range);
    if (document.execCommand && document.execCommand('copy')) return true;
    if (!navigator.clipboard) return false;
    return navigator.clipboard.writeText(element.textContent).then(
      () => true,
      () => false,
    );
  };

  for (const button of document.querySelectorAll('button[data-text]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copied(document.getElementById(button.dataset.text));
      button.textContent = done ? said.dataset.done : label;
      said.textContent = done ? said.dataset.done : said.dataset.failed;
      setTimeout(() => (button.textContent = label), 2500);
    });
  }
})();
