import type { ReadArticle } from "../../api/article-shapes.ts";
import { speakersIn } from "../../state/articles.ts";
import type { Speaker } from "../../state/articles.ts";
import type { Reading } from "../../state/view.ts";

interface WhoSpeaksProps {
  readonly article: ReadArticle;
  readonly onRead: (article: Reading) => void;
}

/** Who speaks in an article; each name opens what they say first. */
export function WhoSpeaks({ article, onRead }: WhoSpeaksProps) {
  const speakers = speakersIn(article);
  if (speakers.length === 0) return <p class="missing">Nobody is quoted in it.</p>;
  const open = (speaker: Speaker) => () => {
    const at = speaker.statements[0]?.content[0];
    onRead({ id: article.id, ...(at ? { at } : {}) });
  };
  return (
    <ul class="who-speaks" aria-label="Who speaks in it">
      {speakers.map((speaker) => (
        <li key={speaker.name}>
          <button type="button" class="small" onClick={open(speaker)}>
            {speaker.name} <span class="section-count">{speaker.statements.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
