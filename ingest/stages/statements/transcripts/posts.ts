import type { Span } from "../../../../graph/model/spans.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../grammar/scene.ts";

/** An embedded post: its block is one statement, and its signature names who made it. */
export interface Post {
  readonly draft: Draft;
  /** The signature line, which names the speaker, the handle and the day. */
  readonly signature: Span;
}

/** Every embedded post with its signature, in reading order. */
export function postsIn({ document }: Scene): Post[] {
  const posts: Post[] = [];
  document.blocks.forEach((block, at) => {
    const signature = document.blocks[at + 1];
    if (block.kind !== "post" || signature?.kind !== "signature") return;
    const sentence = document.sentences.find((one) => one.block === at)?.index ?? 0;
    const draft: Draft = {
      rule: "post/signed",
      act: "speech",
      refusal: false,
      content: [block.span],
      cue: undefined,
      source: undefined,
      referent: undefined,
      sentence,
      medium: undefined,
    };
    posts.push({ draft, signature: signature.span });
  });
  return posts;
}
