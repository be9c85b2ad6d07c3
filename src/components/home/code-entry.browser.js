// A typed code goes straight to its placard: what `readCode` does, for a browser.
for (const form of document.querySelectorAll('form[data-to]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = form.elements.code.value.trim().toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
    location.href = form.dataset.to.replace('{code}', encodeURIComponent(code));
  });
}
