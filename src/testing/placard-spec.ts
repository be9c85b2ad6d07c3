/** A placard's texts made by hand, for tests that need no content. */
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { faceShape } from '../placard/face.ts';
import { planSymbol, type SymbolUse } from '../placard/symbol-size.ts';
import type { Bilingual, PlacardSpec, Printed } from '../placard/spec.ts';

export function printedText(text: string, field = 'title', line = 1): Printed {
  return { text, field, origin: { file: 'relics/nui-voi/index.vi.mdx', line } };
}

export function bilingualText(first: string, second: string | undefined, field: string, line = 1): Bilingual {
  return {
    first: printedText(first, field, line),
    second:
      second === undefined
        ? undefined
        : { text: second, field, origin: { file: 'relics/nui-voi/index.en.mdx', line } },
  };
}

/** The use of the symbol on that placard. */
export function sampleSymbolUse(changes: Partial<SymbolUse> = {}): SymbolUse {
  return {
    payload: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/',
    setting: 'outdoor',
    readingDistanceCm: 60,
    boxSideMm: faceShape('a5', 'office').symbol.width,
    quietZoneModules: QUIET_ZONE_MODULES,
    printDpi: 600,
    ...changes,
  };
}

/** The placard 7K3Q of Núi Voi; `changes` replaces what a test is about. */
export function samplePlacardSpec(changes: Partial<PlacardSpec> = {}): PlacardSpec {
  const use = sampleSymbolUse({
    boxSideMm: faceShape(changes.format ?? 'a5', 'office').symbol.width,
    ...(changes.payload === undefined ? {} : { payload: changes.payload }),
  });
  return {
    code: printedText('7K3Q', '', 1),
    payload: use.payload,
    symbol: planSymbol(use).plan,
    format: 'a5',
    gate: 'relic',
    locale: 'vi',
    issuedOn: '2026-11-23',
    commune: printedText('Xã An Lão', 'name'),
    city: printedText('thành phố Hải Phòng', 'city'),
    kind: bilingualText('Di tích', 'Heritage', 'locales'),
    title: bilingualText('Núi Voi', 'Elephant Mountain', 'title', 2),
    tagline: bilingualText('Núi đá hình voi bên sông', 'A hill like an elephant by the river', 'tagline', 3),
    call: {
      lead: printedText('Quét mã', 'locales.0'),
      purpose: printedText('để nghe câu chuyện', 'locales.0'),
      second: printedText('Scan to hear the story', 'locales.1'),
      secondLead: printedText('Scan', 'locales.1'),
    },
    shortAddress: printedText('anlao.haiphong.gov.vn/7K3Q', 'address'),
    serial: printedText('7K3Q-2026-11', 'issuedOn'),
    trust: bilingualText('Chỉ tin đúng địa chỉ này', 'Trust only this address', 'locales.1'),
    domain: printedText('anlao.haiphong.gov.vn', 'address'),
    promise: bilingualText(
      'Chỉ mở trang thông tin: không hỏi tiền, mã OTP hay đăng nhập.',
      'Opens information only: never asks for money, OTP or login.',
      'locales.1',
    ),
    shortPromise: bilingualText(
      'Chỉ mở thông tin. Không hỏi tiền, OTP, đăng nhập.',
      'Information only. No money, OTP or login.',
      'locales.1',
    ),
    office: {
      label: printedText('Phụ trách / In charge'),
      name: printedText('Phòng Văn hóa – Xã hội', 'offices'),
    },
    hotline: undefined,
    drawing: 'mountain',
    ink: 'full',
    draft: undefined,
    ...changes,
  };
}
