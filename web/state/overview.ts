import type { Subgraph } from "../../graph/api/views.ts";
import { requests } from "../api/requests.ts";
import type { Request } from "../api/requests.ts";
import { asked } from "./heard.ts";
import type { State } from "./state.ts";

/** The request for the first screen: fewer nodes where type is large or there is little room. */
export function overviewOf({ view, isSmall }: Pick<State, "view" | "isSmall">): Request<Subgraph> {
  return requests.overview(view.stage || isSmall, asked(view));
}
