/** A placard that must not be hung: it does not say what the registry says, or is too hard to read. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}
