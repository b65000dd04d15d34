import type { Token } from "../../document.ts";
import type { Role } from "../../../graph/model/extracted.ts";
import { PhraseTable } from "../mentions/gazetteer/phrases.ts";

/** What a verb tells of who stands before it, as to the office behind it. */
export interface OfficeVerb {
  readonly status: Role["status"];
  /** Whether the office is held as long as this has not happened: who "will resign as mayor" is mayor. */
  readonly ends: boolean;
}

const current: OfficeVerb = { status: "current", ends: false };
const former: OfficeVerb = { status: "former", ends: false };
const ended: OfficeVerb = { status: "former", ends: true };
const sought: OfficeVerb = { status: "candidate", ends: false };

/** Verbs whose object is an office. **Source:** English news. */
const VERBS: readonly [OfficeVerb, string][] = [
  [
    current,
    `sworn in as;inaugurated as;installed as;confirmed as;took the oath as;took the oath of office as;takes the oath as;takes the oath of office as;took office as;takes office as;taking office as;took over as;takes over as;
    taken over as;taking over as;elected;elected as;elected to be;reelected;reelected as;re - elected;re - elected as;
    re-elected;re-elected as;appointed;appointed as;appointed to be;appointed to serve as;named;named as;named to be;hired as;
    chosen as;selected as;selected to be;picked as;picked to be;tapped as;tapped to be;promoted to;
    serves as;serve as;serving as;is;are;remains;remain;been;becomes;became;become;works as;acts as;acting as;currently;
    began as;began work as;started as;reappointed;reappointed as;retained as;ascended to;took over the job of`,
  ],
  [
    former,
    `was;were;served as;served;worked as;used to be;had been;once served as;previously served as;formerly;acted as;reigned as`,
  ],
  [
    ended,
    `resigned as;resign as;resigns as;resigning as;stepped down as;steps down as;step down as;stepping down as;retired as;
    retire as;retires as;retiring as;quit as;quits as;ousted as;fired as;dismissed as;removed as;left office as;stood down as;
    sacked as;deposed as;voted out as;stepped aside as;lost re-election as;lost his job as;
    lost her job as;lost his post as;lost her post as;left his post as;left her post as;left his job as;left her job as`,
  ],
  [
    sought,
    `running for;runs for;ran for;run for;campaigning for;standing for;stood for;vying for;vies for;nominated as;nominated for;
    nominated to be;nominated to serve as;seeking re - election as;seeking re-election as;seeking reelection as;
    seeks re-election as;seeks reelection as;bid for;competing for;running to become;running to be;hopes to become;
    hoping to become;seeking to become`,
  ],
];

/** Verbs between who decides and who gets the office: "Voters elected Ana Ruiz mayor". */
const GIVING: ReadonlyMap<string, OfficeVerb> = new Map([
  ...words(
    current,
    `elect elected elects appoint appointed appoints name named names chose choose chosen hired hires hire`,
  ),
  ...words(current, `promoted tapped picked selected installed confirmed re-elected reelected reappointed`),
  ...words(sought, `nominated nominates nominate`),
  ...words(ended, `fired dismissed ousted removed sacked`),
]);

function words(verb: OfficeVerb, list: string): [string, OfficeVerb][] {
  return list.split(" ").map((word) => [word, verb]);
}

const TABLE = new PhraseTable<OfficeVerb>("any");
for (const [verb, phrases] of VERBS) for (const phrase of phrases.split(";")) TABLE.add(phrase.trim().split(" "), verb);

/** The verb of office that starts at token `at`, and how many tokens it takes. */
export function officeVerbAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly entry: OfficeVerb; readonly length: number } | undefined {
  return TABLE.match(tokens, at, end);
}

/** What a verb does to the office of whom it is followed by: "named Ana Ruiz chief". */
export function givingVerb(lower: string): OfficeVerb | undefined {
  return GIVING.get(lower);
}

/** The same of the first word of a verb with "as": "sworn", "resigned". */
export function verbCalled(lower: string): OfficeVerb {
  return /^(?:resigned|retired|quit)$/.test(lower) ? ended : current;
}
