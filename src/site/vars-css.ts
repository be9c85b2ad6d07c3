/**
 * Rules that set the custom properties which elements of a page name in `data-vars`. A `style` attribute would set them
 * too, but a security policy that lets it do so lets in every other style attribute.
 */
export function varsCss(html: string): string {
  const values = [...html.matchAll(/\sdata-vars="([^"]*)"/gu)].map(([, value]) => value ?? '');
  return [...new Set(values)].map((value) => `[data-vars="${value}"]{${value}}`).join('');
}
