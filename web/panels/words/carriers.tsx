import type { Carrier, StatementView } from "../../../graph/api/views.ts";
import { day } from "../../state/wording/dates.ts";
import type { Reading } from "../../state/view.ts";

interface CarriersProps {
  readonly statement: StatementView;
  readonly onRead: (article: Reading) => void;
}

/** The articles that carry one statement, each with its own words: said once, printed often. */
export function Carriers({ statement: { carriers, carried }, onRead }: CarriersProps) {
  return (
    <details class="carriers">
      <summary>Carried by {carried} articles</summary>
      <ul>
        {carriers.map((carrier) => (
          <li key={carrier.article.id}>
            <CarrierLink carrier={carrier} onRead={onRead} />
          </li>
        ))}
      </ul>
      {carried > carriers.length ? <p class="quote-meta">and {carried - carriers.length} more</p> : null}
    </details>
  );
}

function CarrierLink({ carrier, onRead }: Pick<CarriersProps, "onRead"> & { readonly carrier: Carrier }) {
  const { article, content, text } = carrier;
  const [at] = content;
  const read = () => {
    onRead({ id: article.id, ...(at ? { at } : {}) });
  };
  return (
    <button type="button" title={text} onClick={read}>
      {[article.outlet ?? article.title, day(article.publishedDate)].filter(Boolean).join(" · ")}
    </button>
  );
}
