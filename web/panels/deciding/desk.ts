import "../../styles/desk.css";
import { LedgerPage } from "./ledger-page.tsx";
import { NodeTask } from "./node-task.tsx";
import type { DeskParts } from "../page-props.ts";
import { ReviewPage } from "./review-page.tsx";

export const desk: DeskParts = { Review: ReviewPage, Ledger: LedgerPage, NodeTask };
