/** Amount in dong, `180.000 ₫`, with a no-break space. */
export function formatVnd(amount: number): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/gu, '.')}\u00A0₫`;
}
