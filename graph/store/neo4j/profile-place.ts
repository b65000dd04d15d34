import { createHash } from "node:crypto";
import type { ProfilePlace } from "../resolution/profile-index.ts";

/** One short key for a profile's place: an index of the server takes no long texts. */
export function placeOf({ block, signature }: ProfilePlace): string {
  return createHash("sha256").update(`${block}\n${signature}`).digest("hex");
}
