import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { BYTES_MAX } from "./bounded.ts";
import { UnreadableError } from "./source.ts";

/** Bytes, or code units, looked at to tell text from something else. */
const SNIFFED = 8_192;
/** Control characters that text does hold: tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i;

/** Text and the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Nothing but the bytes told which encoding it is. */
  readonly guessed: boolean;
  /** Some bytes are no text in this encoding; U+FFFD stands for them. */
  readonly damaged: boolean;
}

/**
 * Decodes by byte order mark, then by what was declared, then as UTF-8, else as Windows-1252, the old web's default.
 * **Source:** WHATWG Encoding Standard and HTML, "determining the character encoding".
 * Errors: `read/empty`, `read/too-large`, `read/binary`.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableError("read/empty", "the file is empty");
  if (bytes.length > BYTES_MAX) throw new UnreadableError("read/too-large", `it has more than ${BYTES_MAX} bytes`);
  const told = byMark(bytes) ?? byName(declared, bytes) ?? byName(metaCharset(bytes), bytes);
  const encoding = told ?? byZeros(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const text = decodeAs(bytes, encoding);
  refuseBinary(text);
  const guessed = told === undefined && encoding !== "utf-8";
  return { text, encoding, guessed, damaged: encoding === "utf-8" ? !isUtf8(bytes) : text.includes("\uFFFD") };
}

function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  return META_CHARSET.exec(decodeAs(bytes.subarray(0, 2_048), "latin1"))?.[1];
}

/** Names of the decoder's own that are no encodings of text, and those that need a mark to be believed. */
const NOT_BELIEVED = /^(?:base64|hex|binary|utf-?7.*|utf-?(?:16|32).*|ucs.*)$/i;
const UTF_8 = /^utf-?8$/i;

/** A declared encoding, if it is one and the bytes do not tell otherwise. */
function byName(name: string | undefined, bytes: Uint8Array): string | undefined {
  if (name === undefined || NOT_BELIEVED.test(name) || !iconv.encodingExists(name)) return undefined;
  if (UTF_8.test(name)) return isUtf8(bytes) ? "utf-8" : undefined;
  return name;
}

/** UTF-16 without a mark: in English every other byte is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SNIFFED) / 2);
  let [high, low] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) high += 1;
    if (bytes[2 * pair + 1] === 0) low += 1;
  }
  const most = pairs * 0.7;
  if (low > most && high === 0) return "utf-16le";
  return high > most && low === 0 ? "utf-16be" : undefined;
}

function refuseBinary(text: string): void {
  const sniffed = text.slice(0, SNIFFED);
  let controls = 0;
  for (let at = 0; at < sniffed.length; at += 1) {
    const code = sniffed.charCodeAt(at);
    if (code < 0x20 && !TEXT_CONTROLS.has(code)) controls += 1;
  }
  if (controls > sniffed.length / 50 || text.includes("\0")) {
    throw new UnreadableError("read/binary", "it is not text (a picture, an archive or another binary file)");
  }
}

/** On the web these names mean Windows-1252. **Source:** WHATWG Encoding Standard, "Names and labels". */
const LATIN = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i;

function decodeAs(bytes: Uint8Array, encoding: string): string {
  // Node's own decoder reads the curly quotes of Windows-1252 as controls.
  return iconv.decode(Buffer.from(bytes), LATIN.test(encoding) ? "windows-1252" : encoding);
}
