import type { Answer, Problem } from "./answers.ts";
import { fields, text } from "./check.ts";
import type { Request } from "./requests.ts";
import { tokenHeader } from "./token.ts";

const problemShape = fields<{ code: string; title: string }>({ code: text, title: text });

/** Asks the server. Never rejects: what goes wrong is the answer. */
export async function ask<T>(request: Request<T>): Promise<Answer<T>> {
  try {
    const response = await fetch(request.url, sent(request));
    const body = await bodyOf(response);
    if (!response.ok) return failed(problemOf(body, response.status));
    if (request.check(body)) return { status: "ready", value: body };
    return failed({
      code: "unexpected-answer",
      title: "The server answered in a form this page does not know.",
      remedy: "Reload the page.",
    });
  } catch {
    return failed({
      code: "unreachable",
      title: "The server cannot be reached.",
      remedy: "Check that On Record is running, then try again.",
    });
  }
}

/** JSON Lines are an array of what they hold. */
async function bodyOf(response: Response): Promise<unknown> {
  if (response.headers.get("content-type")?.startsWith("application/jsonl") !== true) return response.json();
  const lines = (await response.text()).split("\n").filter(Boolean);
  return lines.map((line): unknown => JSON.parse(line));
}

function sent({ send }: Request<unknown>): RequestInit {
  const headers = { accept: "application/json", ...tokenHeader() };
  if (send === undefined) return { headers };
  const { method, body, type = "application/json" } = send;
  return body === undefined ? { method, headers } : { method, body, headers: { ...headers, "content-type": type } };
}

function failed(problem: Problem): Answer<never> {
  return { status: "failed", problem };
}

function problemOf(body: unknown, status: number): Problem {
  if (!problemShape(body)) return { code: `http-${status}`, title: `The server answered with status ${status}.` };
  const { detail, remedy, against } = body as { detail?: unknown; remedy?: unknown; against?: unknown };
  const advice = text(remedy) ? remedy : text(detail) ? detail : undefined;
  return {
    code: body.code,
    title: body.title,
    ...(advice === undefined ? {} : { remedy: advice }),
    ...(text(against) ? { against } : {}),
  };
}
