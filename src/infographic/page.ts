/** Size and margins of an infographic. */
export const WIDTH_PX = 1080;
export const HEIGHT_PX = 1350;
/** Left and right of everything that is read. */
export const MARGIN_PX = 60;
export const INNER_PX = WIDTH_PX - 2 * MARGIN_PX;
/** Where the foot begins. */
export const FOOT_TOP_PX = 1190;
/** Left of the brand and of the symbol, which may stand nearer to the edge. */
export const BRAND_X_PX = 48;
