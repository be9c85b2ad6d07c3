/**
 * What to make the sign of, how high to hang it, and whom to ask: recommendations. Outdoors, thin aluminium skins
 * part from their core and foamed PVC does not last; in a zone of protection a sign is a change to the relic, so it
 * stands on a post of its own and the managers are asked first (Luật Di sản văn hóa 45/2024/QH15).
 */
import { SYMBOL_ABOVE_GROUND_CM, upperEdgeCm } from './height.ts';
import type { InstallationFacts } from './facts.ts';

export interface Advice {
  readonly about: string;
  readonly text: string;
  readonly strong?: true;
}

export function adviceFor(facts: Pick<InstallationFacts, 'spec' | 'setting' | 'atRelic'>): readonly Advice[] {
  const [low, high] = SYMBOL_ABOVE_GROUND_CM;
  const [from, to] = upperEdgeCm(facts.spec.format);
  return [
    {
      about: 'Độ cao',
      text: `Tâm mã QR cách mặt đất ${low}–${high} cm; với khổ này, mép trên của biển cao ${from}–${to} cm. Tránh nắng hoặc đèn chiếu thẳng vào mã.`,
    },
    { about: 'Vật liệu', text: materialFor(facts) },
    {
      about: 'Cách gắn',
      text: 'Ốc vít, khung, băng dính không lấn vào mặt biển; vùng trắng quanh mã để trống cả bốn phía.',
    },
    facts.atRelic
      ? {
          about: 'Tại di tích',
          text: 'Dựng trụ riêng. Không khoan, không đóng đinh, không dán lên di tích. Hỏi ban quản lý di tích hoặc cơ quan văn hóa trước khi lắp.',
          strong: true,
        }
      : {
          about: 'Xin phép',
          text: 'Hỏi người quản lý nơi treo trước khi lắp. Nếu chỗ treo thuộc khu di tích: dựng trụ riêng, không khoan, không dán lên di tích, và hỏi cơ quan văn hóa trước.',
        },
  ];
}

function materialFor({ spec: { format }, setting }: Pick<InstallationFacts, 'spec' | 'setting'>): string {
  const large = format === 'a3' || format.startsWith('a4');
  if (setting === 'indoor') {
    if (format === 'label-60') return 'Đề can giấy mờ, cán màng mờ.';
    return large
      ? 'Tấm bìa xốp (foam board) 5 mm dán giấy in mờ, hoặc giấy mờ 250 g cán màng mờ đặt trong khung không kính.'
      : 'Giấy mờ 250 g cán màng mờ, hoặc tấm foam board 5 mm.';
  }
  const print = 'In UV, phủ màng mờ chống vẽ bẩn. Không dùng tấm PVC xốp (formex).';
  if (format === 'label-60') {
    return `Tấm nhôm anod hóa 1 mm, hoặc nhãn nhựa loại dùng ngoài trời dán lên tấm nhôm. ${print}`;
  }
  return `Tấm nhôm nhựa (alu, aluminium composite) dày 3 mm, lớp nhôm mỗi mặt 0,3 mm, hoặc nhôm anod hóa. ${print}`;
}

export const ADVICE_NOTE =
  'Đây là khuyến nghị, không phải quy chuẩn; thợ có thể đề xuất vật liệu bền tương đương.';
