/** Length and size of what is downloaded, as they are told. */

/** `3:12`, `1:02:05`. */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, rest] = [Math.floor(whole / 3600), whole % 3600];
  const [minute, second] = [Math.floor(rest / 60), two(rest % 60)];
  return hours > 0 ? `${hours}:${two(minute)}:${second}` : `${minute}:${second}`;
}

/** `1,4 MB` in Vietnamese; never less than 0.1. */
export function megabytes(bytes: number, locale: string): string {
  const size = Math.max(0.1, bytes / 1024 / 1024);
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size)} MB`;
}

/** `212 KB`; never less than 1. */
export function kilobytes(bytes: number, locale: string): string {
  const size = Math.max(1, Math.round(bytes / 1024));
  return `${new Intl.NumberFormat(locale).format(size)} KB`;
}
