import type { GraphStore } from "../../graph/store/store.ts";
import { describeAccounts } from "./store/accounts.ts";
import { describeCarried } from "./store/carried.ts";
import { describeDeciding } from "./store/deciding.ts";
import { describeExplaining } from "./store/explaining.ts";
import { describeExporting } from "./store/exporting.ts";
import { describeLedger } from "./store/ledger.ts";
import { describeNeighbourhoods } from "./store/neighbourhoods.ts";
import { describeNodes } from "./store/nodes.ts";
import { describePaperTrail } from "./store/paper-trail.ts";
import { describePaths } from "./store/paths.ts";
import { describePureFunction } from "./store/pure-function.ts";
import { describeRefusing } from "./store/refusing.ts";
import { describeSearch } from "./store/searching.ts";
import { describeTogether } from "./store/together.ts";
import { describeToldOnce } from "./store/told-once.ts";
import { describeVersions } from "./store/versions.ts";
import { describeVoices } from "./store/voices.ts";
import { describeWhoIsWho } from "./store/who-is-who.ts";
import { describeWriting } from "./store/writing.ts";

export { exported } from "./store/asked.ts";

const PARTS = [
  describeWriting,
  describeNodes,
  describeSearch,
  describeNeighbourhoods,
  describePaths,
  describeTogether,
  describeVersions,
  describeVoices,
  describePaperTrail,
  describePureFunction,
  describeWhoIsWho,
  describeToldOnce,
  describeAccounts,
  describeCarried,
  describeDeciding,
  describeLedger,
  describeRefusing,
  describeExplaining,
  describeExporting,
];

/** What every store must do, whatever it is made of. `open` gives an empty store each time, and `close` ends what each test needed. */
export function describeGraphStore(
  name: string,
  open: () => Promise<GraphStore>,
  close = (store: GraphStore) => store.close(),
): void {
  describe(`${name}: a graph store`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => close(store));
    for (const part of PARTS) part(() => store);
  });
}
