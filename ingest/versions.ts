import type { Message } from "../graph/model/extracted.ts";

/** What is said of an article that stands for an earlier version of its story. */
export function standsFor(earlier: string): Message {
  return message(
    "version/replaces",
    `It replaces ${earlier}, which appeared with other words; deleting it brings that back.`,
  );
}

/** What is said of an article that a later version of its story stands for. */
export function standsAside(later: string): Message {
  return message(
    "version/replaced",
    `It is kept aside: ${later} has later words of the same story; deleting that brings it back.`,
  );
}

function message(code: string, text: string): Message {
  return { code, severity: "info", span: null, text };
}
