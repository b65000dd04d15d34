import type { MemberRow } from "./record-index.ts";

/** The entity of a mention before anything is decided. */
export function entityOf({ profile, own }: MemberRow): string {
  return profile?.entity ?? own ?? "";
}
