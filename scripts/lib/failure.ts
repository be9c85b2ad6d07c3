/** Ways a command ends without success. Anything else that is thrown is a bug, and its stack is printed. */

/** The command was typed wrongly, or names a folder that is not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The work cannot be done; the message says why and what to do, in words for staff. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

const DISK_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Đĩa đã đầy. Hãy xóa bớt tệp rồi chạy lại. (The disk is full.)',
  EDQUOT: 'Đã hết dung lượng được cấp trên đĩa. Hãy xóa bớt tệp rồi chạy lại. (Disk quota exceeded.)',
  EFBIG: 'Có tệp lớn hơn mức máy cho phép ghi. (A file grew beyond the size limit.)',
  EACCES: 'Không được phép ghi. Hãy kiểm tra quyền của thư mục. (Permission denied.)',
  EPERM: 'Không được phép ghi. Hãy kiểm tra quyền của thư mục. (Permission denied.)',
  EROFS: 'Đĩa chỉ cho đọc, không ghi được. (The disk is read-only.)',
  EBUSY: 'Có chương trình đang mở tệp ở đó. Hãy đóng lại rồi chạy lại. (A file is in use.)',
  EMFILE: 'Máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi chạy lại. (Too many open files.)',
};

/**
 * What a fault of the disk means, in words; undefined when `error` is not one.
 *
 * @example `Đĩa đã đầy. … (The disk is full.)` and the path on a line of its own
 */
export function diskFault(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    const words =
      DISK_FAULTS[code ?? ''] ??
      DISK_FAULTS[/\b(ENOSPC|EDQUOT|EFBIG|EROFS)\b/u.exec(cause.message)?.[0] ?? ''];
    if (words !== undefined) return path === undefined ? words : `${words}\n  ${path}`;
  }
  return undefined;
}
