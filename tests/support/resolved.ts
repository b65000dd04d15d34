import type { ExtractedArticle, Mention } from "../../graph/model/extracted.ts";
import type { NeverOne } from "../../graph/resolve/blocks/bonds.ts";
import type { KnownProfile } from "../../graph/resolve/blocks/block-part.ts";
import { signatureOf } from "../../graph/resolve/blocks/signature.ts";
import { profilesOf } from "../../graph/resolve/blocks/profiles.ts";
import { heldOnceMore } from "./held.ts";
import { article, mention } from "./invented-article.ts";
import { resolveTouched } from "./whole-block.ts";

/** Who is who among a few articles, found at once: `<article>:<mention>` → id of its entity. */
export function resolved(articles: readonly ExtractedArticle[], never: readonly NeverOne[] = []): Map<string, string> {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = ordered.flatMap((one) => profilesOf(one).map((row) => ({ ...row, article: one.id })));
  const blocks = new Map<string, Map<string, KnownProfile>>();
  for (const profile of rows.flatMap(({ profile, witness }) => [profile, witness])) {
    if (profile === undefined) continue;
    const block = blocks.get(profile.block) ?? new Map<string, KnownProfile>();
    const key = signatureOf(profile);
    blocks.set(profile.block, block.set(key, heldOnceMore(block.get(key), profile)));
  }
  const ties = new Map(
    [...blocks].map(([block, profiles]) => [block, resolveTouched([...profiles.values()], never).ties]),
  );
  return new Map(
    rows.map(({ article: id, mention: local, key, profile }) => {
      const entity = profile && ties.get(profile.block)?.get(signatureOf(profile))?.entity;
      return [`${id}:${local}`, entity ?? key.id];
    }),
  );
}

/** Such an article, in which these others are named as well. */
export function beside(one: ExtractedArticle, others: readonly string[]): ExtractedArticle {
  return { ...one, mentions: [...one.mentions, ...others.map((name, at) => mention(`m${at + 5}`, "Person", name))] };
}

interface Held {
  readonly title?: string;
  readonly status?: "current" | "former";
  readonly party?: string;
  /** A state by its name. */
  readonly state?: string;
  /** A town, in that state where one is given. */
  readonly town?: string;
}

/** An article in which one person is named `m1`, in an office, with the places that takes. */
export function naming(
  id: string,
  name: string,
  { title, status = "current", party, state, town }: Held = {},
  parts: Partial<Mention> = {},
): ExtractedArticle {
  const region = state === undefined ? [] : [mention("m2", "Region", state)];
  const city = town === undefined ? [] : [mention("m3", "City", town, { of: state === undefined ? null : "m2" })];
  const of = city[0]?.id ?? region[0]?.id ?? null;
  const hasOffice = title !== undefined || party !== undefined;
  const roles = hasOffice ? [{ title: title ?? "member", status, of, party: party ?? null, district: null }] : [];
  return article({ id, mentions: [mention("m1", "Official", name, { roles, ...parts }), ...region, ...city] });
}

/** The entities of the people `m1` of these articles, in order. */
export function people(...articles: ReturnType<typeof naming>[]) {
  const all = resolved(articles);
  return articles.map(({ id }) => all.get(`${id}:m1`));
}
