/** `npm run bulletin` (`npm run ban-tin`): the loudspeaker programme of a week, drafted once, then as its reader needs it. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { announcements } from '../src/catalog/announcements.ts';
import { draftBulletin, itemText } from '../src/catalog/bulletin/draft.ts';
import { bulletinScript, scriptText, type Script } from '../src/catalog/bulletin/script.ts';
import { itemsSince, weekItems } from '../src/catalog/bulletin/week-items.ts';
import type { Catalog, Entry } from '../src/catalog/catalog.ts';
import { isLimited } from '../src/catalog/limited.ts';
import { entryFileText } from '../src/catalog/form/file-text.ts';
import { entryKeyOrder } from '../src/catalog/form/form-plan.ts';
import { formatDay } from '../src/lib/date.ts';
import { weekNamed, weekOf, type Week } from '../src/lib/week.ts';
import { bulletinSchema, bulletinSlug, CALM_PACE } from '../src/model/bulletin.ts';
import { pickLocalized } from '../src/model/locale.ts';
import { bulletinDocx } from '../src/reports/bulletin-docx.ts';
import { defineCommand, main } from './lib/command.ts';
import { plannedContentFile, replaceContentFiles } from './lib/content-files.ts';
import { Stop, UsageError } from './lib/failure.ts';
import { addToQrOutput } from './lib/qr-output-addition.ts';
import { soundContent } from './lib/sound-content.ts';
import { todayInVietnam } from './lib/today.ts';
import { shownPath, tenths } from './lib/wording.ts';

await main(
  defineCommand({
    name: 'bulletin',
    operands: 'YYYY-Www',
    vi: 'Soạn bản tin loa “Thông tin địa phương” của một tuần (npm run ban-tin cũng vậy) từ tin, câu trả lời, lễ hội trong tuần; ghi bản đọc .docx và .txt vào qr-output/bulletins/. Đã có bản tin thì không sửa chữ nào, chỉ báo tuần ấy có thêm gì.',
    en: 'Drafts the loudspeaker programme of a week and writes it for its reader as .docx and .txt. A programme that is there is never changed; what has come since is told.',
    options: {
      add: {
        type: 'boolean',
        vi: 'thêm tin mới vào cuối bản tin đã có',
        en: 'add what has come since at the end of the programme',
      },
    },
    async run({ content, out, operands, values }) {
      const today = todayInVietnam();
      const week = weekFrom(operands, today);
      const slug = bulletinSlug(week.name);
      const path = `bulletins/${slug}/index.vi.mdx`;
      const before = soundContent(content).catalog;
      if (before.defaultLocale !== 'vi') {
        throw new Stop(
          'Bản tin loa cần tiếng Việt là ngôn ngữ đầu trong site.yaml. (Vietnamese has to be first.)',
        );
      }
      const known = before.entries.bulletins.find((entry) => entry.slug === slug);
      if (known === undefined) {
        const items = weekItems(before, week, announced(before, week));
        if (items.length === 0) {
          throw new Stop(`Tuần ${week.name} chưa có gì để đọc. (There is nothing to tell of.)`);
        }
        const { data, body } = draftBulletin(before, week, items, today);
        write(before, content, path, data, body);
        console.log(
          `Đã soạn ${shownPath(join(content, path))}: ${items.length} mục. Hãy đọc và sửa. (Drafted.)`,
        );
      } else {
        tellOfNew(before, known, week, content, values.add === true);
      }
      tellOfLimited(before, week);
      const { catalog } = soundContent(content);
      await writeReadingCopies(catalog, catalog.entry(`bulletins/${slug}`) as Entry<'bulletins'>, week, out);
      return 0;
    },
  }),
);

function announced(catalog: Catalog, week: Week): readonly Entry[] {
  return announcements(catalog, week).map(({ entry }) => entry);
}

/** What names persons is on no programme that stands on the site. */
function tellOfLimited(catalog: Catalog, week: Week): void {
  const limited = announcements(catalog, week).filter(({ entry }) => isLimited(entry));
  if (limited.length === 0) return;
  const lines = limited.map(({ entry, days }) => {
    const when = days.length === 0 ? 'chưa hẹn ngày' : days.map(formatDay).join(', ');
    return `  ${entry.ref}: ${entry.main.data.title} (${when})`;
  });
  console.log(
    [
      'Tuần này còn phải đọc, từ chính văn bản, vì có tên người nên không ghi vào bản tin (Read from the paper itself):',
      ...lines,
    ].join('\n'),
  );
}

function weekFrom([typed, ...more]: readonly string[], today: string): Week {
  const week = typed === undefined || more.length > 0 ? undefined : weekNamed(typed.toUpperCase());
  if (week !== undefined) return week;
  throw new UsageError(
    `Hãy ghi một tuần, như ${weekOf(today).name}${typed === undefined ? '' : `, không phải "${[typed, ...more].join(' ')}"`}. (Name one week.)`,
  );
}

function write(catalog: Catalog, content: string, path: string, data: object, body: string): void {
  const keyOrder = entryKeyOrder(
    'bulletins',
    catalog.site.locales.map(({ id }) => id),
  );
  const text = entryFileText(data, body, { schema: bulletinSchema, keyOrder });
  const file = { path, text };
  soundContent(content, [plannedContentFile(file)]);
  const folder = dirname(join(content, path));
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  replaceContentFiles(content, [file]);
}

function tellOfNew(
  catalog: Catalog,
  known: Entry<'bulletins'>,
  week: Week,
  content: string,
  add: boolean,
): void {
  const { data, body, file } = known.main;
  const come = itemsSince(catalog, week, data.items, announced(catalog, week));
  const names = come.map(({ ref, main }) => `  ${ref}: ${main.data.title}`);
  console.log(`Bản tin đã có ở ${shownPath(join(content, file))}, giữ nguyên chữ. (It is there and stays.)`);
  if (come.length === 0) return;
  if (!add) {
    console.log(
      [
        'Tuần này có thêm (New since):',
        ...names,
        `Muốn thêm vào cuối: npm run bulletin -- ${week.name} --add`,
      ].join('\n'),
    );
    return;
  }
  const pace = catalog.site.bulletin?.pace ?? CALM_PACE;
  const longer = [body.trimEnd(), ...come.map((entry) => itemText(entry, pace))].join('\n\n');
  const items = [...data.items, ...come.map(({ ref }) => ref)];
  write(catalog, content, file, { ...data, items }, longer);
  console.log(['Đã thêm vào cuối (Added):', ...names].join('\n'));
}

async function writeReadingCopies(
  catalog: Catalog,
  { slug, main: { data, body } }: Entry<'bulletins'>,
  week: Week,
  out: string,
): Promise<void> {
  const pace = catalog.site.bulletin?.pace ?? CALM_PACE;
  const script = bulletinScript(body);
  const minutes = tenths.format(script.syllables / pace);
  const notes = [
    `Từ ${formatDay(week.from)} đến ${formatDay(week.to)}. Đọc khoảng ${minutes} phút, ${pace} tiếng một phút.`,
    ...(script.doubts.length === 0 ? [] : [`Xem lại cách đọc: ${script.doubts.join('; ')}.`]),
  ];
  const author = pickLocalized(catalog.site.publisher, 'vi', [catalog.defaultLocale]).text;
  const docx = await bulletinDocx({ title: data.title, notes, author, day: data.updatedOn, script });
  const txt = new TextEncoder().encode(scriptText(script));
  await addToQrOutput(out, () =>
    Promise.resolve([
      { path: `bulletins/${slug}.docx`, bytes: docx },
      { path: `bulletins/${slug}.txt`, bytes: txt },
    ]),
  );
  console.log(`Bản đọc: ${shownPath(join(out, 'qr-output', 'bulletins', `${slug}.docx`))} và .txt`);
  for (const note of notes) console.log(note);
  warnOfLength(script, pace, catalog.site.bulletin?.minutes);
}

function warnOfLength({ syllables }: Script, pace: number, most: number | undefined): void {
  if (most === undefined || syllables / pace <= most) return;
  console.log(`Dài hơn ${most} phút: bớt tin hoặc rút ngắn. (Longer than the time on air.)`);
}
