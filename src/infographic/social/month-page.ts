/** What is ready, what has been posted and what the target lacks: `social/index.html`, and the same as text. */
import type { Catalog } from '../../catalog/catalog.ts';
import { formatDay } from '../../lib/date.ts';
import { escapeXml } from '../../lib/xml.ts';
import { CHANNELS } from '../../model/channel.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../model/collection-names.ts';
import { postsPerMonth } from '../../model/site.ts';
import { stringsFor } from '../../strings/index.ts';
import { link, staffPage } from './look.ts';
import { postMonths, readyEntries, type ChannelMonth, type PostMonth, type ReadyEntry } from './month.ts';
import { CHANNEL_NAMES, monthName } from './words.ts';

/** Whether every picture that the channels of an entry take is drawn. */
export type IsDrawn = (ready: ReadyEntry) => boolean;

export function monthPage(catalog: Catalog, isDrawn: IsDrawn): string {
  const months = postMonths(catalog);
  const ready = readyEntries(catalog);
  return staffPage(catalog, {
    title: 'Bài đăng theo tháng',
    gate: 'relic',
    back: '',
    about: 'Bài nào sẵn sàng, bài nào đã đăng, còn thiếu bao nhiêu',
    body: [
      `<p>${targetWords(catalog)} ${RECORD_HINT}</p>`,
      ...(months.length === 0 ? ['<p>Chưa ghi bài đăng nào.</p>'] : months.flatMap(monthSection)),
      '<section aria-labelledby="ready"><h2 id="ready">Sẵn sàng để đăng</h2>',
      ready.length === 0
        ? '<p>Mọi bài đều đã đăng trên cả ba kênh.</p>'
        : COLLECTION_NAMES.map((name) => readyList(name, ready, isDrawn)).join(''),
      '</section>',
    ],
  });
}

const RECORD_HINT = 'Những lần đăng được đếm theo mục posted mà cán bộ ghi trong từng bài.';

function targetWords({ site }: Catalog): string {
  const target = postsPerMonth(site);
  return target === undefined
    ? 'Kế hoạch chưa đặt chỉ tiêu bài đăng.'
    : `Chỉ tiêu: mỗi kênh ít nhất ${target} bài một tháng.`;
}

function monthSection({ month, channels }: PostMonth): readonly string[] {
  const posts = channels.flatMap((channel) => channel.posts);
  return [
    `<section aria-labelledby="m${month}"><h2 id="m${month}">${monthName(month)}</h2>`,
    ...(posts.length === 0 ? ['<p>Tháng này chưa ghi bài đăng nào.</p>'] : []),
    `<div class="sums">${channels.map(channelSum).join('')}</div>`,
    ...(posts.length === 0 ? [] : [`<ul class="rows">${channels.flatMap(postItems).join('')}</ul>`]),
    '</section>',
  ];
}

function channelSum({ channel, posts, missing }: ChannelMonth): string {
  return `<p class="sum"><b>${posts.length} bài</b>${CHANNEL_NAMES[channel]}<br><span class="soft">${missingWords(missing)}</span></p>`;
}

function missingWords(missing: number | undefined): string {
  if (missing === undefined) return 'chưa có chỉ tiêu';
  return missing === 0 ? 'đủ chỉ tiêu' : `thiếu\u00A0${missing}\u00A0bài`;
}

function postItems({ channel, posts }: ChannelMonth): readonly string[] {
  return posts.map(
    ({ on, link: to, entry }) =>
      `<li>${link(to, entry.main.data.title, ' rel="noreferrer"')}<p class="soft">${CHANNEL_NAMES[channel]}, ${formatDay(on)}</p></li>`,
  );
}

function readyList(name: CollectionName, all: readonly ReadyEntry[], isDrawn: IsDrawn): string {
  const ready = all.filter(({ entry }) => entry.collection === name);
  if (ready.length === 0) return '';
  const items = ready.map((each) => readyItem(each, isDrawn(each))).join('');
  return `<h3>${escapeXml(stringsFor('vi').terms.collections[name])}</h3><ul class="rows">${items}</ul>`;
}

function readyItem({ entry, channels }: ReadyEntry, isDrawn: boolean): string {
  const names =
    channels.length === CHANNELS.length ? 'kênh nào' : channels.map((id) => CHANNEL_NAMES[id]).join(', ');
  const state = isDrawn ? '' : ' Còn ảnh chưa vẽ: chạy npm run media.';
  return (
    `<li>${link(`${entry.ref}/index.html`, entry.main.data.title)}` +
    `<p class="soft">Chưa đăng ${names}.${state}</p></li>`
  );
}

/** One month for the terminal. */
export function monthText(catalog: Catalog, { month, channels }: PostMonth, isDrawn: IsDrawn): string {
  const posts = channels.flatMap((channel) => channel.posts);
  const ready = readyEntries(catalog);
  const width = Math.max(...channels.map(({ channel }) => CHANNEL_NAMES[channel].length));
  return [
    `${monthName(month)}. ${targetWords(catalog)}`,
    ...(posts.length === 0
      ? ['Tháng này chưa ghi bài đăng nào. (No posts are recorded in this month.)']
      : []),
    ...channels.map(
      (each) =>
        `  ${CHANNEL_NAMES[each.channel].padEnd(width)}  ${each.posts.length} bài, ${missingWords(each.missing)}`,
    ),
    ...(posts.length === 0 ? [] : ['', 'Đã đăng:']),
    ...channels.flatMap(({ channel, posts: own }) =>
      own.map(
        ({ on, link: to, entry }) =>
          `  ${formatDay(on)}  ${CHANNEL_NAMES[channel].padEnd(width)}  ${entry.main.data.title}  ${to}`,
      ),
    ),
    '',
    `Sẵn sàng để đăng: ${ready.length} bài, bên cạnh là những kênh chưa đăng`,
    ...ready.map((each) => {
      const names = each.channels.map((channel) => CHANNEL_NAMES[channel]).join(', ');
      return `  ${each.entry.ref}: ${names}${isDrawn(each) ? '' : ' (còn ảnh chưa vẽ: npm run media)'}`;
    }),
  ].join('\n');
}
