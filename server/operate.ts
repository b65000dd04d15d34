import type { IRouter, Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { OPERATIONS, type DocumentName, type Operation, type OperationName } from "../graph/api/operations.ts";
import { changeDone, storeAnswer } from "./store-answer.ts";
import { notFound, RequestError } from "./problem.ts";

type QueryOf<Name extends OperationName> = (typeof OPERATIONS)[Name] extends { query: infer Query extends z.ZodType }
  ? z.output<Query>
  : Record<string, never>;

/** What a client asked, checked: the id in the path ("" where it has none), the query, and the request as it came. */
interface Asked<Name extends OperationName> {
  readonly id: string;
  readonly query: QueryOf<Name>;
  readonly request: Request;
}

type Answer<Name extends DocumentName> = z.input<(typeof OPERATIONS)[Name]["answer"]>;

/** Answers with a document; undefined where what the request names is not in the record. */
type Answerer<Name extends DocumentName> = (asked: Asked<Name>) => Promise<Answer<Name> | undefined>;

/** Writes a page or a stream itself. */
type Writer<Name extends OperationName> = (asked: Asked<Name>, response: Response) => Promise<void>;

/** A filter that is misspelt must not give the whole record as if it had been none, nor a `preview` in a body decide. */
export function refuseUnknown(given: object, known: readonly string[], what: "parameter" | "part of the body"): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const there = known.length === 0 ? "none" : known.join(", ");
  throw new RequestError(400, "bad-request", `The request is wrong: \`${unknown}\` is no ${what}; there is ${there}.`);
}

/** Registers an operation that answers with a document, as the table describes it: its path, its query's check, its status. */
export function operate<Name extends DocumentName>(router: IRouter, name: Name, answerer: Answerer<Name>): void {
  register(router, name, async (asked, response) => {
    const { status = 200, method }: Operation = OPERATIONS[name];
    const answer = await (method === "get" ? storeAnswer(answerer(asked)) : changeDone(answerer(asked)));
    if (answer === undefined) throw notFound("such entry in the record");
    response.status(status).json(answer);
  });
}

/** Registers an operation that answers with a page or a stream. */
export function operateStream<Name extends Exclude<OperationName, DocumentName>>(
  router: IRouter,
  name: Name,
  writer: Writer<Name>,
): void {
  register(router, name, (asked, response) => {
    response.type(OPERATIONS[name].answer);
    return writer(asked, response);
  });
}

function register<Name extends OperationName>(router: IRouter, name: Name, writer: Writer<Name>): void {
  const { method, path, query }: Operation = OPERATIONS[name];
  const handle: RequestHandler = async (request, response) => {
    const id = request.params["id"];
    refuseUnknown(request.query, Object.keys(query?.shape ?? {}), "parameter");
    const checked = (query ?? z.object()).parse(request.query) as QueryOf<Name>;
    await writer({ id: typeof id === "string" ? id : "", query: checked, request }, response);
  };
  router[method](path.replace(/\{(\w+)\}/g, ":$1"), handle);
}
