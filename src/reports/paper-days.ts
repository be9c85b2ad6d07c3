/** Days as papers of the administration write them: `27/11/2026`. */
export function paperDays(text: string): string {
  return text.replaceAll(/(\d{2})\.(\d{2})\.(\d{4})/gu, '$1/$2/$3');
}
