/** The two questions asked first about a procedure, answered from its facts; pages and pictures word them. */
import type { Service } from './service.ts';

export type FeeAnswer =
  | { readonly kind: 'free' }
  | { readonly kind: 'amount'; readonly vnd: number; readonly per: string | undefined }
  /** Free for some, and for others an amount that nobody has filled in. */
  | { readonly kind: 'depends' }
  /** The city sets it and nobody has filled it in. */
  | { readonly kind: 'ask' };

/** What is paid: nothing only where the rule says so, a national amount, the city's, or a question. */
export function feeAnswer({ setBy, amounts, localVnd }: Service['fee']): FeeAnswer {
  const [national] = setBy === 'national' ? amounts : [];
  if (localVnd === 0 || (localVnd === null && setBy === 'exempt')) return { kind: 'free' };
  if (national !== undefined) return { kind: 'amount', ...national };
  if (localVnd !== null) return { kind: 'amount', vnd: localVnd, per: undefined };
  return { kind: setBy === 'council-or-exempt' || setBy === 'mixed' ? 'depends' : 'ask' };
}

/** One working day is the same day where there is an hour until which files are taken for it. */
export function isSameDay({ value, unit, cutOff }: Service['timeLimit']): boolean {
  return value === 1 && unit === 'working-day' && cutOff !== undefined;
}
