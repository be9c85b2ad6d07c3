// The codes, the base path and the locales stand in the page, so that this file is the same for every site.
(() => {
  const near = document.getElementById('near');
  const { base, locales, codes } = near.dataset;
  const known = codes.split(' ');
  let path = location.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape stays as it is.
  }
  if (!path.startsWith(base)) return;
  const parts = path.slice(base.length).split('/').filter(Boolean);
  const first = String(parts[0]).toLowerCase();
  const home = locales.split(' ').includes(first) ? `${base}${first}/` : base;
  if (home !== base) parts.shift();
  if (parts.length !== 1) return;
  const code = parts[0]
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const address = (to) => `${home}${to}/`;
  if (known.includes(code)) {
    // A host that lacks the page itself would come back here.
    if (address(code) !== location.pathname) location.replace(address(code));
    return;
  }
  const isNear = (other) => {
    const [a, b, ...more] = [0, 1, 2, 3].filter((at) => code[at] !== other[at]);
    return b === undefined || (more.length === 0 && code[a] === other[b] && code[b] === other[a]);
  };
  const meant = code.length === 4 ? known.filter(isNear) : [];
  for (const other of meant) {
    const link = document.createElement('a');
    link.href = address(other);
    link.textContent = other;
    near.lastElementChild.appendChild(document.createElement('li')).append(link);
  }
  near.hidden = meant.length === 0;
})();
