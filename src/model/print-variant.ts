/**
 * `office`: for any printer, without bleed, with a white margin. `press`: for a print shop, with bleed and crop
 * marks round the trimmed page.
 */
export const PRINT_VARIANTS = ['office', 'press'] as const;
export type PrintVariant = (typeof PRINT_VARIANTS)[number];
