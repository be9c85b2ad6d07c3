const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of a page without its tags. */
export function pageText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(
      /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED_ENTITIES[name] ?? whole;
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
      },
    )
    .replaceAll(/\s+/gu, ' ');
}
