/** Rules about entries: references, translations, facts that must agree. */
import type { Rule } from './wording.ts';

export const ENTRY_RULES = {
  'reference/form': {
    vi: {
      what: 'Trường "{field}" phải là mục/tên-thư-mục, nhưng đang là "{value}".',
      mend: 'Viết theo mẫu: {example}',
    },
    en: {
      what: 'The field "{field}" must be collection/folder, but is "{value}".',
      mend: 'Follow the example: {example}',
    },
  },
  'reference/missing': {
    vi: { what: 'Không có bài "{ref}".', mend: 'Sửa lại mục/tên-thư-mục cho đúng, hoặc bỏ dòng này.' },
    en: {
      what: 'There is no entry "{ref}".',
      mend: 'Correct the collection and folder, or remove this line.',
    },
  },
  'reference/misspelt': {
    vi: { what: 'Không có bài "{ref}".', mend: 'Có lẽ là "{near}": sửa lại cho đúng.' },
    en: { what: 'There is no entry "{ref}".', mend: 'It looks like "{near}": correct it.' },
  },
  'reference/wrong-collection': {
    vi: {
      what: 'Trường "{field}" không dẫn tới mục "{collection}" được: {ref}.',
      mend: 'Chọn một bài trong: {allowed}.',
    },
    en: {
      what: 'The field "{field}" cannot point into "{collection}": {ref}.',
      mend: 'Choose an entry of: {allowed}.',
    },
  },
  'reference/self': {
    vi: { what: 'Bài này tự dẫn tới chính nó.', mend: 'Bỏ dòng này.' },
    en: { what: 'This entry points to itself.', mend: 'Remove this line.' },
  },
  'list/repeated': {
    vi: {
      what: 'Danh sách "{field}" có "{value}" hai lần.',
      mend: 'Giữ một, bỏ một (lần đầu ở dòng {line}).',
    },
    en: {
      what: 'The list "{field}" has "{value}" twice.',
      mend: 'Keep one of them (the first is on line {line}).',
    },
  },
  'entry/former-taken': {
    vi: {
      what: 'Tên cũ "{name}" đang là tên của một bài khác.',
      mend: 'Bỏ nó khỏi formerly, hoặc đổi tên thư mục của bài kia.',
    },
    en: {
      what: 'The former name "{name}" is that of an entry today.',
      mend: 'Remove it from formerly, or rename the folder of that entry.',
    },
  },
  'entry/former-twice': {
    vi: {
      what: 'Tên cũ "{name}" đã có trong formerly của bài {other}.',
      mend: 'Mỗi tên cũ chỉ dẫn về một bài: giữ ở một nơi.',
    },
    en: {
      what: 'The former name "{name}" is already listed by {other}.',
      mend: 'An old name leads to one entry: keep it in one place.',
    },
  },
  'reference/former': {
    vi: {
      what: 'Bài {ref} nay là {now}.',
      mend: 'Viết {now}.',
    },
    en: {
      what: 'The entry {ref} is called {now} today.',
      mend: 'Write {now}.',
    },
  },
  'entry/same-title': {
    vi: {
      what: 'Bài {other} cũng tên là "{title}".',
      mend: 'Đặt tên khác nhau để người đọc phân biệt được, hoặc gộp hai bài.',
    },
    en: {
      what: '{other} has the same title, "{title}".',
      mend: 'Give them different titles so that readers can tell them apart, or merge them.',
    },
  },
  'entry/office': {
    vi: {
      what: 'Không có bộ phận nào mã là "{office}" trong site.yaml.',
      mend: 'Dùng một trong: {known}.',
    },
    en: {
      what: 'There is no office "{office}" in site.yaml.',
      mend: 'Use one of: {known}.',
    },
  },
  'entry/portal': {
    vi: {
      what: 'Không có cổng nào mã là "{portal}" trong site.yaml.',
      mend: 'Dùng một trong: {known}.',
    },
    en: {
      what: 'There is no portal "{portal}" in site.yaml.',
      mend: 'Use one of: {known}.',
    },
  },
  'entry/portal-path': {
    vi: {
      what: 'Có đường dẫn (path) mà không nói ở cổng nào.',
      mend: 'Thêm portal, là mã cổng trong site.yaml; hoặc bỏ path.',
    },
    en: {
      what: 'There is a path but no portal that it belongs to.',
      mend: 'Add portal, an id from site.yaml; or remove path.',
    },
  },
  'entry/no-sources': {
    vi: {
      what: 'Bài chưa có nguồn nào.',
      mend: 'Ghi ít nhất một nguồn: title, url nếu có, seenOn. Bài thử thì ghi verification.state: sample.',
    },
    en: {
      what: 'The entry has no source.',
      mend: 'Give at least one: title, url if any, seenOn. For a trial entry set verification.state: sample.',
    },
  },
  'entry/dates': {
    vi: {
      what: '"{later}" ({laterDay}) sớm hơn "{earlier}" ({earlierDay}).',
      mend: 'Xem lại hai ngày: {earlier} phải trước hoặc cùng ngày với {later}.',
    },
    en: {
      what: '"{later}" ({laterDay}) is earlier than "{earlier}" ({earlierDay}).',
      mend: 'Check both days: {earlier} comes first.',
    },
  },
  'entry/old-date': {
    vi: {
      what: 'Trường "{field}" là {day}, sớm hơn khi có trang này.',
      mend: 'Xem lại năm.',
    },
    en: {
      what: 'The field "{field}" is {day}, long before this site.',
      mend: 'Check the year.',
    },
  },
  'posted/twice': {
    vi: {
      what: 'Địa chỉ {link} đã ghi ở {other}, dòng {line}.',
      mend: 'Mỗi bài đăng chỉ ghi một lần: sửa lại địa chỉ, hoặc bỏ một nơi.',
    },
    en: {
      what: 'The post {link} is already recorded in {other}, line {line}.',
      mend: 'Record each post once: correct the address, or remove one of the two.',
    },
  },
  'entry/outside': {
    vi: {
      what: 'Điểm {lat}, {lon} nằm ngoài địa phận xã.',
      mend: 'Xem lại lat và lon; khung của xã (bounds trong site.yaml): {bounds}.',
    },
    en: {
      what: 'The point {lat}, {lon} lies outside the commune.',
      mend: 'Check lat and lon; the box of the commune (bounds in site.yaml): {bounds}.',
    },
  },
  'entry/swapped': {
    vi: {
      what: 'lat và lon bị đổi chỗ cho nhau: {lat}, {lon}.',
      mend: 'Viết lat: {lon} và lon: {lat}.',
    },
    en: {
      what: 'lat and lon are swapped: {lat}, {lon}.',
      mend: 'Write lat: {lon} and lon: {lat}.',
    },
  },
  'entry/no-certificate': {
    vi: {
      what: 'Sản phẩm ghi kind: ocop mà chưa có certificate.',
      mend: 'Điền certificate theo quyết định công nhận; chưa có quyết định thì dùng craft hoặc speciality.',
    },
    en: {
      what: 'The product has kind: ocop but no certificate.',
      mend: 'Fill in certificate from the decision; without one use craft or speciality.',
    },
  },
  'entry/stray-certificate': {
    vi: {
      what: 'Có certificate mà kind là "{kind}".',
      mend: 'Chỉ sản phẩm OCOP mới có certificate: sửa kind thành ocop, hoặc bỏ certificate.',
    },
    en: {
      what: 'There is a certificate but kind is "{kind}".',
      mend: 'Only OCOP products have one: set kind to ocop, or remove certificate.',
    },
  },
  'entry/festival-order': {
    vi: {
      what: 'Lễ hội kết thúc ({to}) trước khi bắt đầu ({from}).',
      mend: 'Xem lại from và to; hội kéo qua năm mới thì tách thành hai bài.',
    },
    en: {
      what: 'The festival ends ({to}) before it begins ({from}).',
      mend: 'Check from and to; split one that runs over the new year into two entries.',
    },
  },
  'entry/no-such-month-day': {
    vi: {
      what: 'Tháng {month} {calendar} không có ngày {day}.',
      mend: 'Nhiều nhất là ngày {max}.',
    },
    en: {
      what: 'Month {month} of the {calendar} calendar has no day {day}.',
      mend: 'The last one is {max}.',
    },
  },
  'picture/missing': {
    vi: {
      what: 'Không có tệp ảnh "{file}" cạnh bài.',
      mend: 'Chép ảnh vào thư mục của bài, đúng tên này; hoặc bỏ ảnh khỏi pictures.',
    },
    en: {
      what: 'There is no picture "{file}" beside the entry.',
      mend: 'Copy it into the folder of the entry under this name, or remove it from pictures.',
    },
  },
  'picture/misspelt': {
    vi: {
      what: 'Không có tệp ảnh "{file}" cạnh bài.',
      mend: 'Trong thư mục có "{near}": sửa lại tên cho khớp.',
    },
    en: {
      what: 'There is no picture "{file}" beside the entry.',
      mend: 'The folder has "{near}": make the names agree.',
    },
  },
  'picture/empty': {
    vi: { what: 'Tệp ảnh này rỗng (0 byte).', mend: 'Chép lại ảnh từ bản gốc.' },
    en: { what: 'This picture is empty (0 bytes).', mend: 'Copy it again from the original.' },
  },
  'picture/unused': {
    vi: {
      what: 'Không bài nào dùng ảnh này.',
      mend: 'Thêm ảnh vào pictures của bài, hoặc bỏ tệp.',
    },
    en: {
      what: 'No entry uses this picture.',
      mend: 'Add it to the pictures of the entry, or remove the file.',
    },
  },
  'trail/first-walk': {
    vi: {
      what: 'Điểm đầu của tuyến có "{field}", mà trước nó không có điểm nào.',
      mend: 'Chuyển sang điểm thứ hai nếu là quãng đường giữa hai điểm ấy, không thì bỏ dòng này.',
    },
    en: {
      what: 'The first stop has "{field}", but there is no stop before it.',
      mend: 'Move it to the second stop if it is the way between the two, or remove this line.',
    },
  },
  'trail/short-walk': {
    vi: {
      what: 'Đường đi ghi {metres} m, ngắn hơn đường chim bay giữa hai điểm ({straight} m).',
      mend: 'Đo lại đường đi, hoặc sửa tọa độ của hai điểm (coordinates).',
    },
    en: {
      what: 'The way is given as {metres} m, shorter than the straight line between the two points ({straight} m).',
      mend: 'Measure the way again, or correct the coordinates of the two entries.',
    },
  },
  'translation/fact': {
    vi: {
      what: 'Trường "{key}" là dữ kiện chung, không viết trong bản dịch.',
      mend: 'Bỏ nó ở đây; dữ kiện chỉ ghi ở {main}.',
    },
    en: {
      what: 'The field "{key}" is a fact shared by all locales and does not belong in a translation.',
      mend: 'Remove it here; facts are written in {main} only.',
    },
  },
  'translation/in-main': {
    vi: {
      what: 'Trường "translation" chỉ dùng trong bản dịch; đây là tệp chính.',
      mend: 'Bỏ trường này.',
    },
    en: {
      what: 'The field "translation" is for translations; this is the main file.',
      mend: 'Remove it.',
    },
  },
  'translation/missing': {
    vi: {
      what: 'Bản dịch thiếu "{field}" mà {main} có.',
      mend: 'Dịch và thêm vào; hoặc bỏ trường ấy ở {main}.',
    },
    en: {
      what: 'The translation lacks "{field}", which {main} has.',
      mend: 'Translate and add it, or remove it from {main}.',
    },
  },
  'translation/extra': {
    vi: {
      what: 'Bản dịch có "{field}" mà {main} không có.',
      mend: 'Thêm trường ấy vào {main} trước; hoặc bỏ nó ở đây.',
    },
    en: {
      what: 'The translation has "{field}", which {main} lacks.',
      mend: 'Add it to {main} first, or remove it here.',
    },
  },
  'translation/count': {
    vi: {
      what: 'Danh sách "{field}" có {count} mục, còn {main} có {mainCount} mục.',
      mend: 'Dịch đủ từng mục, cùng thứ tự với {main}.',
    },
    en: {
      what: 'The list "{field}" has {count} items while {main} has {mainCount}.',
      mend: 'Translate every item, in the order of {main}.',
    },
  },
  'translation/no-body': {
    vi: {
      what: 'Bản dịch không có thân bài, trong khi {main} có.',
      mend: 'Dịch thân bài vào dưới dòng --- thứ hai.',
    },
    en: {
      what: 'The translation has no text below its fields, while {main} has one.',
      mend: 'Translate it below the second --- line.',
    },
  },
} as const satisfies Record<string, Rule>;
