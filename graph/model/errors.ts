/**
 * A broken world: something outside the program is not as it must be. Shown as one sentence with its remedy;
 * tests and callers go by `code`, never by the words.
 */
export class OnRecordError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, sentence: string, remedy: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = "OnRecordError";
    this.code = code;
    this.remedy = remedy;
  }
}
