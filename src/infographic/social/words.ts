/** Words of the pages and texts for those who post; they work at the commune and read Vietnamese. */
import type { Channel } from '../../model/channel.ts';
import type { PictureFormat } from '../../model/picture-format.ts';
import type { PostPart } from './channels.ts';

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  portal: 'Cổng thông tin',
  zalo: 'Zalo OA',
  facebook: 'Facebook',
};

export const PART_NAMES: Readonly<Record<PostPart, string>> = {
  title: 'Tiêu đề',
  author: 'Tác giả',
  description: 'Trích dẫn',
  body: 'Nội dung',
  message: 'Lời đăng',
};

export const FORMAT_NAMES: Readonly<Partial<Record<PictureFormat, string>>> = {
  share: 'Ảnh ngang',
  feed: 'Ảnh dọc',
  square: 'Ảnh vuông',
  story: 'Ảnh tin (story)',
  cover: 'Ảnh bìa',
};

/** `2026-11` as people write it. */
export function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `Tháng ${number}.${year}`;
}
