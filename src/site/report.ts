/** Telling the commune of a mistake: by mail or Zalo where there is one, with the page and the code filled in. */
import { fill } from '../strings/index.ts';
import { pagePath, urlOf } from './links.ts';
import { headOf } from './seo.ts';
import { REPORT_ID } from './security-txt.ts';
import { hrefTo, type View } from './view.ts';

/** The page as it was opened: a scanned placard keeps its code. */
function addressOf({ catalog, route }: View): string {
  return urlOf(catalog, pagePath(catalog, route.subject, route.locale));
}

function codeOf({ route: { subject } }: View): string | undefined {
  return 'placard' in subject ? subject.placard.code : undefined;
}

/** Address of a mail to be sent, of a chat, or of the page that says who answers. */
export function reportHref(view: View): string {
  const { catalog, route, words } = view;
  const { email, zalo } = catalog.site;
  if (email === null) return zalo ?? `${hrefTo(view, { kind: 'data' })}#${REPORT_ID}`;
  const { report } = words.way;
  const code = codeOf(view);
  const lines = [
    fill(report.body, { url: addressOf(view) }),
    ...(code === undefined ? [] : [fill(report.code, { code })]),
    '',
    report.wrong,
  ];
  const subject = fill(report.subject, { page: headOf(catalog, route).title });
  // RFC 6068: lines of a body end with CR LF.
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

/** What to paste into a chat, which takes no text along; nothing where mail does it. */
export function reportLine(view: View): string | undefined {
  const { email, zalo } = view.catalog.site;
  if (email !== null || zalo === null) return undefined;
  const line = [codeOf(view), addressOf(view)].filter((part) => part !== undefined).join(' ');
  return fill(view.words.way.report.paste, { line });
}
