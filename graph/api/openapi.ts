import { z } from "zod";
import { OPERATIONS, type Operation } from "./operations.ts";
import { problemSchema } from "./problem.ts";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description, made from the operations that the server itself registers. */
export function openapi(version: string): Json {
  const operations = Object.entries<Operation>(OPERATIONS);
  const { answers, problem, components } = answerSchemas(operations);
  const paths: Record<string, Json> = {};
  for (const [name, operation] of operations) {
    const responses = { ...answerOf(operation, answers[name]), default: failure(problem) };
    paths[operation.path] = { ...paths[operation.path], [operation.method]: { ...asked(name, operation), responses } };
  }
  return {
    openapi: "3.1.0",
    info: { title: "On Record", version, description: "Who said what about which event." },
    // The token is asked for only off loopback.
    security: [{}, { token: [] }],
    paths,
    components: { schemas: components, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

interface AnswerSchemas {
  readonly answers: Readonly<Record<string, Json>>;
  readonly problem: Json | undefined;
  readonly components: Json;
}

/** All answers at once, so that each schema with a name is written once and referred to elsewhere. */
function answerSchemas(operations: readonly (readonly [string, Operation])[]): AnswerSchemas {
  const schemas: [string, z.ZodType][] = [];
  for (const [name, { answer }] of operations) if (typeof answer !== "string") schemas.push([name, answer]);
  const all = z.object(Object.fromEntries([...schemas, ["problem", problemSchema]]));
  const { properties, $defs } = inComponents(z.toJSONSchema(all, { io: "output" }));
  const answers = properties as Record<string, Json>;
  return { answers, problem: answers["problem"], components: $defs as Json };
}

/** JSON Schema keeps named schemas in the schema itself; OpenAPI keeps them in one place of the whole document. */
function inComponents(schema: unknown): Json {
  const moved = JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/');
  return JSON.parse(moved) as Json;
}

function asked(name: string, { path, summary, query, body, bodyTypes }: Operation): Json {
  return {
    operationId: name,
    summary,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body === undefined ? {} : { requestBody: { required: true, content: bodyContent(body, bodyTypes) } }),
  };
}

function answerOf({ answer, answerTypes, status = 200 }: Operation, schema: Json | undefined): Json {
  const content = typeof answer === "string" ? bodyOf(answerTypes ?? [answer]) : { "application/json": { schema } };
  return { [status]: { description: "The answer", content } };
}

function bodyOf(types: readonly string[]): Json {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: "string" } }]));
}

function failure(schema: Json | undefined): Json {
  return { description: "What went wrong", content: { "application/problem+json": { schema } } };
}

function bodyContent(body: z.ZodType, types: readonly string[] = ["application/json"]): Json {
  const json = inputSchema(body);
  const schemaOf = (type: string) => (type === "application/json" ? json : { type: "string" });
  return Object.fromEntries(types.map((type) => [type, { schema: schemaOf(type) }]));
}

function pathParameters(path: string): Json[] {
  const description = "Percent-encoded: an id may hold : > @ #";
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string" },
  }));
}

function queryParameters(query: z.ZodObject | undefined): Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = inputSchema(query) as {
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

function inputSchema(schema: z.ZodType): Json {
  const written = Object.entries(z.toJSONSchema(schema, { io: "input" }));
  return Object.fromEntries(written.filter(([key]) => key !== "$schema"));
}
