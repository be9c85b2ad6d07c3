/**
 * Amount in dong with a no-break space: `180.000 ₫` in Vietnamese, `180,000 ₫` elsewhere, where a dot would be
 * read as a decimal point.
 */
export function formatVnd(amount: number, locale: string): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/gu, locale === 'vi' ? '.' : ',')}\u00A0₫`;
}
