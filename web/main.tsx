import { render } from "preact";
import type { ComponentType } from "preact";
import { App } from "./app.tsx";
import { attend, keepFocus, release } from "./attend.ts";
import type { CanvasProps } from "./canvas/canvas-props.ts";
import { run } from "./effects.ts";
import type { DeskParts } from "./panels/page-props.ts";
import { keepName, keptName } from "./signed.ts";
import { fromQuery } from "./state/address.ts";
import { isUnsettled } from "./state/desk/deeds.ts";
import { firstState } from "./state/state.ts";
import type { State } from "./state/state.ts";
import type { Dispatch } from "./state/actions.ts";
import { onKey } from "./keys.ts";
import { isDark, keepTheme, keptTheme, onSystemTheme } from "./theme.ts";
import { onStageLeft, setStage } from "./stage.ts";

/** The explorer's edge: the page, the keys, the colours and the full screen. Everything else is a function of state. */
const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app");
const isSmall = matchMedia("(max-width: 760px)").matches;
let Canvas: ComponentType<CanvasProps> | undefined;
let desk: DeskParts | undefined;
let waiting = false;

const program = run(firstState(fromQuery(location.search), keptTheme(), isSmall, keptName()), (_state, dispatch) => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    draw(program.state(), dispatch);
  });
});

function draw(state: State, dispatch: Dispatch): void {
  if (!root) return;
  keepTheme(state.theme);
  keepName(state.desk.who);
  setStage(state.view.stage);
  const later = { ...(Canvas ? { Canvas } : {}), ...(desk ? { desk } : {}) };
  keepFocus(() => {
    render(<App state={state} dispatch={dispatch} isDark={isDark(state.theme)} {...later} />, root);
  });
}

document.addEventListener("keydown", (event) => {
  onKey(event, program, { attend, release });
});
// Focus that a script moves is ringed where the last hand was on the keys; a browser takes any text box for that.
addEventListener("pointerdown", () => (document.documentElement.dataset["by"] = "pointer"), true);
addEventListener("keydown", () => (document.documentElement.dataset["by"] = "keys"), true);
onSystemTheme(() => {
  draw(program.state(), program.dispatch);
});
onStageLeft(() => {
  program.dispatch({ type: "staged", on: false });
});
addEventListener("beforeunload", (event) => {
  if (isUnsettled(program.state().desk)) event.preventDefault();
});
void import("./panels/deciding/desk.ts").then((module) => {
  desk = module.desk;
  draw(program.state(), program.dispatch);
});
void import("./canvas/canvas.tsx").then((module) => {
  Canvas = module.Canvas;
  draw(program.state(), program.dispatch);
});
