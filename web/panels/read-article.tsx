import type { Dispatch } from "../state/actions.ts";
import { articleOf } from "../state/mentions.ts";
import { reader } from "./quote.tsx";

interface ReadArticleProps {
  readonly name: string;
  readonly dispatch: Dispatch;
}

/** The way to the article that alone tells of a name; nothing for a name that several may tell of. */
export function ReadArticle({ name, dispatch }: ReadArticleProps) {
  if (!name.startsWith("mention:")) return null;
  return (
    <button
      type="button"
      class="small"
      onClick={() => {
        reader(dispatch)({ id: articleOf(name) });
      }}
    >
      Read the article
    </button>
  );
}
