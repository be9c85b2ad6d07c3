import type { FieldPath } from '../catalog.ts';

/** Puts `value` into plain data; groups, and items before it, that are not there yet are made. */
export function setAt(data: Record<string, unknown>, path: FieldPath, value: unknown): void {
  let at: Record<string | number, unknown> = data;
  path.slice(0, -1).forEach((step, index) => {
    const next = path[index + 1];
    at[step] ??= typeof next === 'number' ? [] : {};
    const inner = at[step];
    if (Array.isArray(inner) && typeof next === 'number') {
      while (inner.length < next) inner.push({});
    }
    at = inner as Record<string | number, unknown>;
  });
  at[path.at(-1) ?? ''] = value;
}
