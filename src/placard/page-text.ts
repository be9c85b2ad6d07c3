/** The text of the page: it names what it must, and every address to type is that of a symbol on it. */
import { ProofError } from './proof-error.ts';

export interface ExpectedTexts {
  /** The symbol must hold exactly this. */
  readonly payload: string;
  /** The address in print, code included; it must say the same as `payload`. */
  readonly shortAddress: string;
  /** The page must hold these as text, NFC; where lines break does not matter. */
  readonly texts: readonly string[];
}

/**
 * @param expected - of every placard on the page
 * @throws {ProofError} a text is missing, or an address in print leads elsewhere
 */
export function proveTexts(pageText: string, expected: readonly ExpectedTexts[]): void {
  const page = requireTexts(
    pageText,
    expected.flatMap(({ texts, shortAddress }) => [...texts, shortAddress]),
  );
  const payloads = expected.map(({ payload }) => payload);
  for (const { shortAddress, payload } of expected) {
    for (const address of addressesIn(page, withoutSpaces(shortAddress))) {
      if (payloads.includes(addressPayload(address))) continue;
      throw new ProofError(
        `Địa chỉ in "${address}" không phải là "${payload}". (The printed address differs from the symbol.)`,
      );
    }
    if (addressPayload(withoutSpaces(shortAddress)) !== payload) {
      throw new ProofError(
        `Địa chỉ in "${shortAddress}" không phải là "${payload}". (The printed address differs from the symbol.)`,
      );
    }
  }
}

/**
 * @returns the text of the page without its spaces
 * @throws {ProofError} a text is missing
 */
export function requireTexts(pageText: string, texts: readonly string[]): string {
  // PDFium writes U+0002 for a hyphen at the end of a line.
  const page = withoutSpaces(pageText.replaceAll('\u0002', '-'));
  for (const text of texts) {
    if (page.includes(withoutSpaces(text.normalize('NFC')))) continue;
    throw new ProofError(`Trên trang in không có chữ "${text}". (The page does not hold this text.)`);
  }
  return page;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Every text on the page that begins as the short address does and has room for a code. */
function addressesIn(page: string, shortAddress: string): readonly string[] {
  const start = shortAddress.slice(0, shortAddress.lastIndexOf('/') + 1);
  return page
    .split(start)
    .slice(1)
    .map((rest) => start + rest.slice(0, shortAddress.length - start.length));
}

/** Host and scheme are the same in any case; folder and code are not. */
function addressPayload(printed: string): string {
  const [host = '', ...path] = printed.split('/');
  return `HTTPS://${host.toUpperCase()}/${path.join('/')}/`;
}
