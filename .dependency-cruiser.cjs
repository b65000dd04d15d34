/** One direction of imports: the rooms of docs/architecture.md. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: "^(graph|ingest|server|web)/", pathNot: allowed },
});
const soleImporter = (library, room) => ({
  name: `only-${room.replace(/\W+/g, "-")}-imports-${library.replace(/\W+/g, "-")}`,
  severity: "error",
  from: { path: "^(graph|ingest|server|web)/", pathNot: `^${room}` },
  to: { path: `node_modules/${library}/` },
});
/** The order in which an article goes through them (`ingest/pipeline.ts`): none sees one that runs after it. */
const STAGES = ["text", "sentences", "mentions", "roles", "statements", "events", "about"];
const stagesInOrder = STAGES.slice(0, -1).map((stage, at) => ({
  name: `${stage}-runs-before-${STAGES[at + 1]}`,
  severity: "error",
  from: { path: `^ingest/stages/${stage}/` },
  to: { path: `^ingest/stages/(${STAGES.slice(at + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    only("model-is-the-ground", "^graph/model/", "^graph/model/"),
    only("api-sees-model", "^graph/api/", "^graph/(api|model)/"),
    only("store-sees-api-model-and-resolve", "^graph/store/", "^graph/((store|resolve|api|model)/|package-root\\.ts$)"),
    only("authorities-see-model", "^graph/authorities/", "^graph/(authorities|model)/"),
    only("resolve-sees-model-and-authorities", "^graph/resolve/", "^graph/(resolve|authorities|model)/"),
    only("ingest-is-a-program", "^ingest/", "^(ingest|graph)/"),
    ...stagesInOrder,
    only("stages-share-the-ground", "^ingest/stages/[^/]+$", "^(graph|ingest/nlp)/"),
    only(
      "stages-see-document-words-and-header",
      "^ingest/stages/",
      "^(graph|ingest/(stages|nlp|header))/|^ingest/(document|corrections/correction)\\.ts$",
    ),
    only("header-sees-words", "^ingest/header/", "^(graph|ingest/(header|nlp))/"),
    only("reading-sees-header", "^ingest/read/", "^(graph|ingest/(read|header))/|^ingest/(document|outcome)\\.ts$"),
    only("server-is-a-program", "^server/", "^(server|graph)/|^ingest/run\\.ts$"),
    only("web-sees-model-and-api", "^web/", "^(web/|graph/(model|api)/)"),
    only("web-state-sees-api-and-marks", "^web/state/", "^(web/(state|api)/|web/marks\\.ts$|graph/(model|api)/)"),
    only(
      "canvas-sees-no-panels",
      "^web/canvas/",
      "^(web/(canvas|state|api)/|web/(icons\\.tsx|marks\\.ts)$|graph/(model|api)/)",
    ),
    only(
      "panels-see-only-what-the-canvas-takes",
      "^web/panels/",
      "^(web/(panels|state|api|styles)/|web/canvas/canvas-props\\.ts$|web/[^/]+$|graph/(model|api)/)",
    ),
    {
      name: "model-imports-only-zod",
      severity: "error",
      from: { path: "^graph/model/" },
      to: { pathNot: ["^graph/model/", "node_modules/zod/"] },
    },
    soleImporter("wink-", "ingest/nlp/"),
    soleImporter("libsql", "graph/store/sqlite/"),
    soleImporter("neo4j-driver", "graph/store/neo4j/"),
    soleImporter("cytoscape", "web/canvas/"),
    soleImporter("chrono-node", "ingest/stages/events/dates/"),
    soleImporter("yaml", "ingest/read/yaml.ts"),
    soleImporter("linkedom", "ingest/read/"),
    soleImporter("express", "server/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
