/** The answer, or what went wrong, as a promise: libsql answers at once, and the contract's promises are for the other store. */
export function promised<Answer>(ask: () => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    resolve(ask());
  });
}
