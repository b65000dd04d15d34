import type { EventMention } from "../../model/extracted.ts";
import { slug } from "../../model/tokens.ts";

const STORM = /^(?:Tropical Storm|Hurricane|Typhoon|Cyclone|Storm) (\p{Lu}[\p{L}'’-]*)$/u;
const FIRE = /^\p{Lu}.* Fire$/u;

/**
 * The name that an event bears, as a piece of an id: `coldwell-fire`, and of a storm its name alone, for a hurricane ends as a storm.
 * Read from its label, whose first part is the name as written. Undefined where it has none.
 */
export function calledOf({ type, label }: Pick<EventMention, "type" | "label">): string | undefined {
  if (!mayBeCalled(type)) return undefined;
  const [head = ""] = label.split(", ", 1);
  const name = type === "storm" ? STORM.exec(head)?.[1] : FIRE.exec(head)?.[0];
  return name === undefined ? undefined : slug(name);
}

/** Whether events of this type bear names. */
export function mayBeCalled(type: string): boolean {
  return type === "fire" || type === "storm";
}
