import { tellable } from "./wellformed.ts";
import type { Proof } from "./rows.ts";

/** An entity of FollowTheMoney: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = unknown;

/** An entity; what is null, undefined or empty is left out, and of a list each text is told once. */
export function entity(id: string, schema: string, given: Readonly<Record<string, Given>>): FtmEntity {
  const properties: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const texts = [
      ...new Set(
        [value]
          .flat()
          .filter((one) => one != null && one !== "")
          .map((one) => tellable(String(one))),
      ),
    ];
    if (texts.length > 0) properties[name] = texts;
  }
  return { id: ftmId(id), schema, properties };
}

const ID_MAX = 200;

/**
 * An id as FollowTheMoney wants it, of letters, digits, hyphens and dots: `person:ana-ruiz` is `person.ana-ruiz`. A sign it does not
 * know is told by its number; an id that would be too long keeps its head and tells the rest by a hash.
 */
export function ftmId(id: string): string {
  const told = id.replace(/[^0-9A-Za-z-]|-$/gu, (sign) =>
    sign === ":" ? "." : `..${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
  return told.length <= ID_MAX ? told : `${told.slice(0, ID_MAX - 20)}..${hashOf(id)}`;
}

/** FNV-1a, 64 bits. Source: RFC 9923. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

/** The articles that prove something. */
export function proofIds(evidence: readonly Proof[]): string[] {
  return [...new Set(evidence.map(({ article }) => ftmId(`article:${article}`)))];
}
