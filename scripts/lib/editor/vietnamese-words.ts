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

/** Words of the editor in plainer Vietnamese: our staff open a folder, and no repository. */
const PLAINER_WORDS: Readonly<Record<string, string>> = {
  work_with_local_repo: 'Mở thư mục nội dung',
  work_with_local_repo_description:
    'Chọn đúng thư mục nội dung của xã: trong đó có tệp site.yaml. Trình duyệt hỏi thì cho xem và cho sửa tệp.',
  'sign_in_error.not_project_root':
    'Thư mục vừa chọn không phải thư mục nội dung: trong đó không có tệp site.yaml. Bạn chọn lại.',
  'sign_in_error.picker_dismissed': 'Chưa chọn thư mục nào. Bạn bấm nút và chọn lại.',
  'local_workflow.unsupported_browser':
    'Trình duyệt này không mở được thư mục trên máy. Bạn dùng Chrome hoặc Edge.',
  'validation.value_missing': 'Còn thiếu, phải điền.',
};

type Words = { [name: string]: string | Words };

/**
 * @param code - the words of the package, as JSON
 * @throws {Error} the package says one of those it lacked by now, or lacks one that is said more plainly
 */
export function withExtraWords(code: string): string {
  const words = JSON.parse(code) as Words;
  const added = Object.entries(EXTRA_WORDS).map(([path, said]) => ({ path, said, isNew: true }));
  const plainer = Object.entries(PLAINER_WORDS).map(([path, said]) => ({ path, said, isNew: false }));
  for (const { path, said, isNew } of [...added, ...plainer]) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let place = words;
    for (const step of steps) {
      const inside = (place[step] ??= {});
      if (typeof inside === 'string') throw new Error(`The word ${path} stands where another one is.`);
      place = inside;
    }
    if ((place[last] === undefined) !== isNew) {
      throw new Error(`The editor has the word ${path} by now, or has it no longer; look at it here.`);
    }
    place[last] = said;
  }
  return JSON.stringify(words);
}
