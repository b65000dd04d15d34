import { z } from "zod";
import { OPERATIONS, STREAMS, problemSchema, type Operation } from "./operations.ts";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description, made from the operations that the server itself registers. */
export function openapi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, operation] of Object.entries<Operation>(OPERATIONS)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(name, operation) };
  }
  for (const { path, summary, type } of STREAMS) {
    const answer = { description: "A stream", content: { [type]: { schema: { type: "string" } } } };
    paths[path] = { get: { summary, parameters: pathParameters(path), responses: { 200: answer } } };
  }
  const title = "On Record";
  return { openapi: "3.1.0", info: { title, version, description: "Who said what about which event." }, paths };
}

function described(name: string, { path, summary, query, answer, status = 200, method }: Operation): Json {
  return {
    operationId: name,
    summary,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(method === "post" ? { requestBody: articleBody } : {}),
    responses: {
      [status]: { description: "The answer", content: { "application/json": { schema: schemaOf(answer, "output") } } },
      default: {
        description: "What went wrong",
        content: { "application/problem+json": { schema: schemaOf(problemSchema, "output") } },
      },
    },
  };
}

const articleBody = {
  required: true,
  content: {
    "text/plain": { schema: { type: "string" } },
    "text/html": { schema: { type: "string" } },
    "application/json": {
      schema: {
        type: "object",
        properties: Object.fromEntries(
          ["text", "url", "title", "outlet", "byline", "publishedDate"].map((field) => [field, { type: "string" }]),
        ),
      },
    },
  },
};

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: z.ZodObject | undefined): Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  void $schema;
  return rest;
}
