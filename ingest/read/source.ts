/** Bytes of one article, and what came with them. */
export interface Source {
  /** What tells of its format: a path, an address, `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The path as given; absent for what is no file. */
  readonly file?: string;
  /** The address, if it came from one. */
  readonly url?: string;
  /** The `Content-Type` that came with it, if any. */
  readonly type?: string;
}

/** An article that could not be read: why, in one clause such as "the file is empty". The run goes on. */
export interface Unreadable {
  readonly path: string;
  readonly code: string;
  readonly sentence: string;
}

/** Thrown while one article is read; becomes an `Unreadable` at the edge of the run. */
export class UnreadableError extends Error {
  readonly code: string;

  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = "UnreadableError";
    this.code = code;
  }
}
