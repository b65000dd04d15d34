import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { UnreadableError } from "./source.ts";

/** The longest article read, in bytes: a novel has 1 MB. */
export const BYTES_MAX = 5_000_000;
/** Bytes looked at to tell text from something else. */
const SNIFFED = 8_192;
/** Control characters that text does hold: tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i;

/** Text and the encoding it was in; `guessed` where nothing but the bytes told. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

/**
 * Decodes by byte order mark, then by what was declared, then as UTF-8, else as Windows-1252, the old web's default.
 * **Source:** WHATWG Encoding Standard and HTML, "determining the character encoding".
 * Errors: `read/empty`, `read/too-large`, `read/binary`.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableError("read/empty", "the file is empty");
  if (bytes.length > BYTES_MAX) {
    throw new UnreadableError("read/too-large", `it has ${bytes.length} bytes; articles have ${BYTES_MAX} at the most`);
  }
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: decodeAs(bytes, marked), encoding: marked, guessed: false };
  refuseBinary(bytes);
  const named = declared ?? META_CHARSET.exec(decodeAs(bytes.subarray(0, 2_048), "latin1"))?.[1];
  if (named !== undefined && iconv.encodingExists(named))
    return { text: decodeAs(bytes, named), encoding: named, guessed: false };
  const guess = isUtf8(bytes) ? "utf-8" : "windows-1252";
  return { text: decodeAs(bytes, guess), encoding: guess, guessed: guess !== "utf-8" };
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

function refuseBinary(bytes: Uint8Array): void {
  const sniffed = bytes.subarray(0, SNIFFED);
  const controls = sniffed.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
  if (sniffed.includes(0) || controls > sniffed.length / 50) {
    throw new UnreadableError("read/binary", "it is not text (a picture, an archive or another binary file)");
  }
}

/** On the web these names mean Windows-1252. **Source:** WHATWG Encoding Standard, "Names and labels". */
const LATIN = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i;

function decodeAs(bytes: Uint8Array, encoding: string): string {
  // Node's own decoder reads the curly quotes of Windows-1252 as controls.
  return iconv.decode(Buffer.from(bytes), LATIN.test(encoding) ? "windows-1252" : encoding);
}
