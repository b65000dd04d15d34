import type { IRouter, Request, RequestHandler } from "express";
import { z } from "zod";
import { OPERATIONS, type Operation, type OperationName } from "../graph/api/operations.ts";
import { notFound } from "./problem.ts";

type QueryOf<Name extends OperationName> = (typeof OPERATIONS)[Name] extends { query: infer Query extends z.ZodType }
  ? z.output<Query>
  : Record<string, never>;

/** What a client asked, checked: the parts of the path, the query, and the body as it came. */
export interface Asked<Name extends OperationName> {
  readonly id: string;
  readonly query: QueryOf<Name>;
  readonly request: Request;
}

export type Answer<Name extends OperationName> = z.input<(typeof OPERATIONS)[Name]["answer"]>;

/** Answers one operation; undefined where what it names is not in the record. */
export type Handler<Name extends OperationName> = (asked: Asked<Name>) => Promise<Answer<Name> | undefined>;

/** Registers an operation as the table describes it: its path, its query's check, its status. */
export function operate<Name extends OperationName>(router: IRouter, name: Name, handler: Handler<Name>): void {
  const operation: Operation = OPERATIONS[name];
  const handle: RequestHandler = async (request, response) => {
    const query = (operation.query ?? z.object()).parse(request.query) as QueryOf<Name>;
    const id = request.params["id"];
    const answer = await handler({ id: typeof id === "string" ? id : "", query, request });
    if (answer === undefined) throw notFound("such entry in the record");
    response.status(operation.status ?? 200).json(answer);
  };
  router[operation.method](operation.path.replace(/\{(\w+)\}/g, ":$1"), handle);
}
