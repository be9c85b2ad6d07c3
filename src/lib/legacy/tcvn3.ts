/**
 * TCVN3, the encoding of the ABC fonts (.VnTime, .VnArial): one byte a letter. Capitals with a tone have no place of
 * their own; fonts whose name ends with H draw small letters as capitals, so such text comes out in small letters.
 *
 * @see TCVN 5712:1993, table VN3; `iconv -f TCVN5712-1` knows the same letters
 */

/** Letters of the bytes A1–B4; the last five are tones that follow their letter. */
const FIRST = 'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323';

/** Letters of the bytes B5–FF. */
const REST = 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾ' + 'ỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

const TABLE = FIRST + REST;
const FIRST_BYTE = 0xa1;

/** @param text - as a program shows it that takes each byte for a Latin letter: `Nói Voi` */
export function fromTcvn3(text: string): string {
  return text
    .replace(/[\u00A1-\u00FF]/gu, (byte) => TABLE[byte.charCodeAt(0) - FIRST_BYTE] ?? byte)
    .normalize('NFC');
}
