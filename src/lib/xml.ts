/** Text for XML documents. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters that no XML document may hold, not even escaped. */
// eslint-disable-next-line no-control-regex -- those are meant
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** `text` as it stands between tags or in an attribute with double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}
