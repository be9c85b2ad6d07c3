/** What publishing says where it cannot be done, alike for every kind of host. */
import type { Release } from './release.ts';

export function releaseName({ id, publishedAt }: Pick<Release, 'id' | 'publishedAt'>): string {
  const [day = '', time = ''] = publishedAt.split(' ');
  return `bản ${time} ngày ${day.split('-').toReversed().join('.')} (${id})`;
}

export function notOurs(place: string): string {
  return (
    `${place} đã có thứ khác, không do lệnh này đăng, nên không động vào. ` +
    'Hãy đổi tên nó để giữ lại, hoặc chọn chỗ mới, rồi chạy lại. (Something else is there; it is left alone.)'
  );
}

export function nothingLive(place: string): string {
  return `Ở ${place} chưa có bản nào do lệnh này đăng. (No release of this tool is there.)`;
}

export function noReleaseBefore(live: Release): string {
  return (
    `Không còn bản nào trước ${releaseName(live)} để quay về; trang vẫn như cũ. ` +
    '(There is no release before the live one; nothing has changed.)'
  );
}
