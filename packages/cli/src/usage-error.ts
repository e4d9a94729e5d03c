/** A request that cannot be understood, with what to say about it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
