/** Rules about what was there before: the registry and the entries against the history that git keeps. */
import type { Rule } from './wording.ts';

export const HISTORY_RULES = {
  'registry/removed': {
    vi: {
      what: 'Mã {code} đã được cấp mà nay không còn tệp trong sổ biển.',
      mend: 'Lấy lại tệp: git restore --source={commit} -- {file} (chạy trong thư mục nội dung). Không dùng biển nữa thì ghi status: retired, đừng xóa.',
    },
    en: {
      what: 'The code {code} was issued, but its file is no longer in the registry.',
      mend: 'Bring it back: git restore --source={commit} -- {file} (in the content folder). A placard out of use gets status: retired; it is never deleted.',
    },
  },
  'registry/renamed': {
    vi: {
      what: 'Mã {code} đã bị đổi thành {now}. Mã đã cấp thì không đổi được.',
      mend: 'Đổi tên tệp này về {code}.yaml. Nếu cả hai mã đều đã in: git restore --source={commit} -- {file} (trong thư mục nội dung), rồi ghi một biển là retired.',
    },
    en: {
      what: 'The code {code} was turned into {now}. A code that was issued cannot be changed.',
      mend: 'Rename this file back to {code}.yaml. If both codes are in print: git restore --source={commit} -- {file} (in the content folder), and retire one of them.',
    },
  },
  'registry/reused': {
    vi: {
      what: 'Mã {code} đã cấp ngày {issuedOn} cho {opens}, nay lại đem dùng cho biển khác.',
      mend: 'Trả tệp về như cũ: git restore --source={commit} -- placards/{code}.yaml (trong thư mục nội dung), rồi cấp mã mới cho biển kia: npm run placards -- issue.',
    },
    en: {
      what: 'The code {code} was issued on {issuedOn} for {opens} and is now used for another placard.',
      mend: 'Put the file back: git restore --source={commit} -- placards/{code}.yaml (in the content folder), and issue a new code for the other one: npm run placards -- issue.',
    },
  },
  'registry/unprinted': {
    vi: {
      what: 'Biển {code} đã in với địa chỉ {printedAddress}, nhưng sổ không còn ghi điều ấy.',
      mend: 'Ghi lại printedAddress: {printedAddress} cùng status và ngày in; biển bỏ rồi thì status: retired.',
    },
    en: {
      what: 'Placard {code} was printed with the address {printedAddress}, but the registry no longer says so.',
      mend: 'Write printedAddress: {printedAddress} again, with status and day; if it is gone, status: retired.',
    },
  },
  'registry/swapped': {
    vi: {
      what: 'Hai mã {code} và {other} bị đổi chỗ cho nhau: {code} nay mở {opens}, {other} nay mở {otherOpens}.',
      mend: 'Trả opens của hai biển về như cũ. Nếu hai biển treo nhầm chỗ, hãy đổi at và spot, không đổi opens.',
    },
    en: {
      what: 'The codes {code} and {other} were swapped: {code} opens {opens} now, {other} opens {otherOpens}.',
      mend: 'Put opens back in both. If the two signs hang in each other’s place, change at and spot, not opens.',
    },
  },
  'history/entry-gone': {
    vi: {
      what: 'Bài {ref} từng có (xem lần ghi {commit}) mà nay không còn; địa chỉ cũ của nó sẽ không mở được.',
      mend: 'Thêm {ref} vào formerly của bài thay thế nó, hoặc lấy lại thư mục ấy từ git.',
    },
    en: {
      what: 'The entry {ref} is gone since commit {commit}; its old address opens nothing.',
      mend: 'Add {ref} to formerly of the entry that takes its place, or bring the folder back from git.',
    },
  },
  'history/entry-moved': {
    vi: {
      what: 'Bài này từng có tên {ref}; địa chỉ cũ ấy sẽ không mở được.',
      mend: 'Thêm vào {now} dòng formerly: [{ref}].',
    },
    en: {
      what: 'This entry was called {ref}; that old address opens nothing.',
      mend: 'Add to {now} the line formerly: [{ref}].',
    },
  },
  'history/no-repository': {
    vi: {
      what: 'Không chứng minh được mã không bị mất: thư mục nội dung không nằm trong kho git, hoặc máy chưa có git.',
      mend: 'Cài git và giữ nội dung trong một kho git; mỗi lần cấp mã thì ghi lại bằng git commit.',
    },
    en: {
      what: 'It cannot be proved that no code was lost: the content is in no git repository, or git is missing.',
      mend: 'Install git, keep the content in a repository, and commit every code that is issued.',
    },
  },
  'history/no-commit': {
    vi: {
      what: 'Không chứng minh được mã không bị mất: sổ biển chưa được ghi vào git lần nào.',
      mend: 'Ghi lại sổ biển: git add placards, rồi git commit (trong thư mục nội dung).',
    },
    en: {
      what: 'It cannot be proved that no code was lost: the registry was never committed.',
      mend: 'Commit it: git add placards, then git commit (in the content folder).',
    },
  },
  'history/shallow': {
    vi: {
      what: 'Không chứng minh được mã không bị mất: bản git này chỉ có phần cuối của lịch sử.',
      mend: 'Chạy git fetch --unshallow; trên máy chủ CI thì lấy đủ lịch sử (fetch-depth: 0).',
    },
    en: {
      what: 'It cannot be proved that no code was lost: this clone has only the end of the history.',
      mend: 'Run git fetch --unshallow; in CI check out the whole history (fetch-depth: 0).',
    },
  },
  'history/unreadable': {
    vi: {
      what: 'Không chứng minh được mã không bị mất: git không đọc được lịch sử ({message}).',
      mend: 'Chạy git log trong thư mục nội dung để xem vì sao, rồi chạy lại.',
    },
    en: {
      what: 'It cannot be proved that no code was lost: git cannot read the history ({message}).',
      mend: 'Run git log in the content folder to see why, then try again.',
    },
  },
} as const satisfies Record<string, Rule>;
