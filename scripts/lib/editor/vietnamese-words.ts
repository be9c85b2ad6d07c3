/** Vietnamese words of the editor that its makers have not translated yet: those that our staff meet. */

export const EXTRA_WORDS: Readonly<Record<string, string>> = {
  select_item: 'Chọn {$name}',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  file_unavailable: 'Không mở được',
  file_unavailable_description: 'Không tải được tệp này. Có thể tệp đã bị chuyển đi hoặc đã xóa.',
  back_to_parent_folder: 'Trở lại thư mục trên',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  show_errors: 'Xem lỗi',
  list_item_options: 'Tùy chọn của mục',
  'entry_sidebar.slug.title': 'Tên thư mục của bài',
  'entry_sidebar.slug.generated_on_save': 'Tên thư mục được đặt theo tên bài khi lưu lần đầu.',
  'entry_sidebar.slug.unavailable': 'Bài này không có tên thư mục.',
  'save_conflict.title': 'Bài này vừa được người khác sửa',
  'save_conflict.modified_by': '{$name} đã sửa bài này ngày {$date}, sau khi bạn mở.',
  'save_conflict.modified': 'Bài này đã được sửa sau khi bạn mở.',
  'save_conflict.deleted': 'Bài này đã bị xóa sau khi bạn mở.',
  'save_conflict.overwrite_warning': 'Nếu lưu bây giờ, phần sửa của họ sẽ mất.',
  'save_conflict.recreate_warning': 'Nếu lưu bây giờ, bài sẽ được tạo lại.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Kho bài vừa có người cập nhật trong lúc lưu. Bạn lưu lại lần nữa.',
  'remote_change.reload_entry': 'Tải lại bài',
  'remote_change.confirm_reloading_entry': 'Tải lại bài? Phần bạn chưa lưu sẽ mất.',
  'relation_field.save_together_hint': '{$name} mới sẽ được lưu cùng bài bạn đang sửa.',
  'relation_field.add_failed': 'Không thêm được {$name}.',
  'assets_dialog.title.folder': 'Chọn thư mục',
  'assets_dialog.selected_folder': 'Đã chọn thư mục: {$path}',
  'assets_dialog.no_subfolders': 'Thư mục này không có thư mục con.',
};

type Words = { [name: string]: string | Words };

/**
 * @param code - the words of the package, as JSON
 * @throws {Error} the package says one of them itself by now
 */
export function withExtraWords(code: string): string {
  const words = JSON.parse(code) as Words;
  for (const [path, said] of Object.entries(EXTRA_WORDS)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let place = words;
    for (const step of steps) {
      const inside = (place[step] ??= {});
      if (typeof inside === 'string') throw new Error(`The word ${path} stands where another one is.`);
      place = inside;
    }
    if (place[last] !== undefined)
      throw new Error(`The editor has the word ${path} by now; leave it out here.`);
    place[last] = said;
  }
  return JSON.stringify(words);
}
