/**
 * The words that tell whether two propositions are opposite. **Source:** the closed classes of English, and general knowledge of how news
 * reports what officials promise, deny and take back.
 */

type Phrase = readonly [pattern: RegExp, words: string];

/** Said without "not" and yet no negation of what follows, or one whose reach nobody can tell: the clause claims nothing. */
const UNCLEAR = "⊘";

/** What several words say, in the words that are compared; "not" in them turns what they stand for. First come, first put. */
export const PHRASES: readonly Phrase[] = [
  [/[‘’]/gu, "'"],
  [/\b(?:won't|will not)\b/giu, "will not"],
  [/\b(?:can't|cannot)\b/giu, "can not"],
  [/n't\b/giu, " not"],
  // "could not be prouder", "cannot wait", "not only": no negations.
  [/\b(?:could|can) not (?:wait|help|be (?:more|\w+er)|agree more)\b/giu, UNCLEAR],
  [/\bnot (?:only|just|merely|simply|all|every|necessarily|because|clear|sure|certain|know (?:if|whether|why|how|what|when|where|who))\b/giu, UNCLEAR],
  [/\bno matter\b/giu, " ; if "],
  [/\bno (?:more|fewer|less|later) than\b/giu, " "],
  [/\bno (?:more|fewer|less|wonder|doubt|question)\b/giu, UNCLEAR],
  [/\bno (?:version|way|scenario|path|world)(?: of (?:this|it))? (?:where|in which|that)\b/giu, " not "],
  [/\bin (?:my|his|her) (?:whole |entire )?life\b/giu, " "],
  [/\bunclear\b|\bnot yet\b/giu, UNCLEAR],
  // "There's no talk of closing the pool", "a sale is not on the table".
  [/\bno (?:talk|thought|chance|prospect|possibility) of\b|\b(?:nobody|no one)(?:'s| is| was) (?:talking|thinking) (?:about|of)\b/giu, " will not "],
  [/\bnot (?:on the table|in the cards|under consideration|an option)\b/giu, " will not "],
  [/\bnot for sale\b/giu, " will not sell "],
  // What ends or holds back what follows.
  [/\b(?:no longer|any ?more|(?:refus|declin|fail)(?:e|es|ed|s|ing)? to)\b/giu, " not "],
  [/\brul(?:e|es|ed|ing) out\b/giu, " will not "],
  [/\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))\b/giu, " not "],
  [/\b(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|refus(?:e|es|ed|ing))\b/giu, " not accept "],
  [/\b(?:done|finished|through|stop(?:s|ped|ping)?) (?:fighting|contesting|challenging)\b/giu, " accept "],
  [/\b(?:unaware|no knowledge)\b/giu, " not know "],
  [/\baware\b/giu, " know "],
  [/\b(?:unsafe|dangerous|danger|hazardous)\b/giu, " not safe "],
  [/\b(?:untrue|false)\b/giu, " not true "],
  [/\b(?:innocent|not guilty)\b/giu, " not guilty "],
  [/\bno (?:part|role|hand) in\b/giu, " not involved in "],
  [/\b(?:play(?:s|ed)?|had|has|have) (?:a|any|some) (?:part|role|hand) in\b/giu, " involved in "],
  [/\b(?:did|done|doing) nothing wrong\b/giu, " not wrongdo "],
  [/\b(?:did wrong|broke (?:the|my) (?:law|rules|oath|trust))\b/giu, " wrongdo "],
  [/\bimpossible\b/giu, " not possible "],
  [/\b(?:accident|accidental|accidentally)\b/giu, " not deliberate "],
  [/\b(?:deliberately|intentional|intentionally|on purpose)\b/giu, " deliberate "],
  // For and against.
  [/\b(?:los(?:e|es|t|ing)|no longer ha(?:s|ve|d)) (?:all |any )?(?:confidence|faith|trust) in\b/giu, " not support "],
  [/\b(?:my|our) (?:(?:full|complete|total|absolute|entire|whole|every) )?(?:confidence|faith|trust)\b/giu, " my support "],
  [/\b(?:oppos(?:e|es|ed|ing)|vot(?:e|es|ed|ing) (?:against|no on)|(?:is|was|am|are|be|'m|i'm) against)\b/giu, " not support "],
  [/\b(?:vot(?:e|es|ed|ing) for|in favou?r of|stand(?:s|ing)? (?:by|behind)|stood (?:by|behind))\b/giu, " support "],
  [/\b(?:supports|supported|supporting|back(?:s|ed|ing)?|endors(?:e|es|ed|ing)|favou?r(?:s|ed|ing)?|confidence in|faith in)\b/giu, " support "],
  // Staying and going.
  [/\bnot going anywhere\b|\bstaying put\b|\bhere to stay\b/giu, " not resign "],
  [/\bserv(?:e|ing) (?:out )?(?:every|each) (?:one|day|minute) of (?:it|them)\b/giu, " not resign "],
  [/\b(?:turn|hand)(?:s|ed|ing)? in (?:my|his|her) (?:badge|resignation|notice|keys)\b/giu, " resign "],
  [/\b(?:finish(?:ing)?|serv(?:e|ing)(?: out)?|complet(?:e|ing)) (?:out )?(?:my|his|her) (?:full )?term\b/giu, " not resign "],
  [/\bleav(?:e|es|ing) (?:office|(?:my|his|her|the) (?:job|post|seat))\b/giu, " resign "],
  [/\b(?:step(?:s|ped|ping)? (?:down|aside)|bow(?:s|ed|ing)? out|quit(?:s|ting)?)\b/giu, " resign "],
  [/\b(?:run|runs|ran|running) (?:again|for re-?election)\b|\bseek(?:s|ing)? (?:re-?election|(?:a|another)(?: (?:second|third|fourth|fifth|new))? term)\b/giu, " rerun "],
  [/\bclose to\b/giu, " near "],
  [/\b(?:stay|stays|stayed|staying|remain|remains|remained|remaining|kept) open\b/giu, " not close "],
  [/\b(?:shut(?:s|ting)?(?: down)?|shutter(?:s|ed|ing)?)\b/giu, " close "],
  [/\b(?:call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?)\b/giu, " cancel "],
  [/\b(?:put(?:s|ting)? off|push(?:es|ed|ing)? back|postpon(?:e|es|ed|ing))\b/giu, " delay "],
  [/\b(?:(?:lay(?:s|ing)?|laid) off|layoffs?)\b/giu, " dismiss "],
  [/\bturn(?:s|ed|ing)? (?:(\p{L}+) )?away\b/giu, " deter $1 "],
  [/\b(?:tear(?:s|ing)?|tore|torn) down\b/giu, " demolish "],
  [/\b(?:going|about|set|due|ready|prepared) to\b/giu, " will "],
  [/\b(?:finish(?:es|ed|ing)?)\b/giu, " complete "],
  [/\b(?:hurt(?:s|ing)?|wounded|injur(?:y|ies)|harmed|hospitali[sz]ed)\b/giu, " injured "],
  [/\b(?:(?:is|are|was|were|still) in (?:the )?hospital|(?:need|receiv|requir)(?:s|ed) (?:medical (?:care|attention|treatment|help)|hospital treatment))\b/giu, " injured "],
  [/\b(?:deaths?|fatalit(?:y|ies)|(?:was|were|been) killed)\b/giu, " died "],
  [/\blost ((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)) (?:people|lives|workers|residents|neighbors|crew|men|women|children)\b/giu, " $1 people died "],
  [/\b(?:stole|stolen|(?:took|taken|take) (?:a|one|any|the|that|their|town|city|county|public) (?:penny|nickel|dime|cent|dollar|money|cash))\b/giu, " steal "],
  [/\bper ?cent\b|(?<=\d)%/giu, " percent "],
]; // prettier-ignore

export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never nobody none nothing neither nor without no-one hardly".split(" "),
);

/** Where a clause of its own begins. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  (
    "and but or because although though while when until before after since which who whose where so unless if whether " +
    "than despite except as why how what"
  ).split(" "),
);

/** A clause that these open claims nothing: it is a condition or a question. */
export const SUPPOSING: ReadonlySet<string> = new Set("if whether unless why how what when where than".split(" "));

/** Behind a negation these take its reach: "will not open until May", "did not close because of the cost"; "before" only of what is to come. */
export const REACHED: ReadonlySet<string> = new Set("until because unless if so than as".split(" "));

/** What may be told of any proposition; what stands before it says only how it is known or meant. */
export const HOW_KNOWN: ReadonlySet<string> = new Set(
  (
    "believe believed believes think thinks thought say says said sign signs evidence indication indications reason proof truth conclude " +
    "concluded determined learned suggest suggested suggests chance possibility talk plan plans planned planning intention intentions intend " +
    "intends intended promise promised vow vowed pledge pledged agree agreed acknowledge acknowledged admit admitted"
  ).split(" "),
);
export const MEANT: ReadonlySet<string> = new Set(
  "plan plans planned planning intention intentions intend intends intended promise promised vow vowed pledge pledged agree agreed".split(
    " ",
  ),
);

export const MOODS: readonly (readonly [Mood, ReadonlySet<string>])[] = [
  [
    "open",
    new Set(
      "may might could possibly perhaps maybe consider considers considered considering weigh weighing hope hopes hoped explore".split(
        " ",
      ),
    ),
  ],
  ["duty", new Set("should must ought need needs ask asked urge urged order ordered demand demanded tell".split(" "))],
  ["to come", new Set("will would shall".split(" "))],
  ["able", new Set(["can"])],
];

/** How what is claimed stands: a fact, what is to come, what can be, what ought to be, or what is left open. */
export type Mood = "fact" | "to come" | "able" | "duty" | "open";

/** Tell nothing of what is claimed: how many whom, when, how much. */
export const EMPTY: ReadonlySet<string> = new Set(
  (
    "a an the of to in on at by for from with as that this these those it its he she his her him they their them we our us your i my me " +
    "there here is are was were be been being am have has had having do does did doing done will would can could may might should must shall " +
    "make makes made making get gets got take takes took taken s t re ve ll m d just now then also very still ever even again already soon " +
    "yet so far once too really simply certainly absolutely any some all both each every other only own same several many much few more most single whole " +
    "entire full fully complete people person persons anyone anybody someone somebody everyone everybody one ones resident residents official officials " +
    "about around over under out up down into through between during against last next this past later today tomorrow yesterday night morning " +
    "evening afternoon week weeks month months year years day days time man men woman women boy girl child young fall spring summer winter early late ago mr mrs ms dr yes well " +
    "consider considers considered considering weigh weighing explore hope hopes hoped " +
    "hundred thousand million billion dollars about approximately nearly almost roughly least"
  ).split(" "),
);

const DAYS = "monday tuesday wednesday thursday friday saturday sunday";
const MONTHS = "january february march april may june july august september october november december";
export const DAY_NAMES: ReadonlySet<string> = new Set(DAYS.split(" "));
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.split(" "));

/** Whose doing may be told as the speaker's own: "I will not close it", "the city will close it". */
export const OWN_BODIES: ReadonlySet<string> = new Set(
  "office administration campaign team department city county district town state government company school board crew staff agency we".split(
    " ",
  ),
);

/** Stems (see `stem`) of what the days themselves bring about: not found yet and found is no change of word. */
export const RIPENING: ReadonlySet<string> = new Set(
  (
    "open clos contain arrest charg identify find caus confirm decid restor power determin releas recover resum reopen reach arriv " +
    "finish complet sign schedul miss availabl readi read recover evacuat declar set-tl settl agre certify counte count respond receiv return"
  ).split(" "),
);

/** Stems that say enough alone, of somebody who speaks of themselves. */
export const ENOUGH: ReadonlySet<string> = new Set(
  "resign rerun conced apologiz testify retir appeal su veto cooperat".split(" "),
);

/** What somebody did or did not do themselves, of one event: a denial, and what they own to after. */
export const OWN_DEEDS: ReadonlySet<string> = new Set(["steal", "guilty", "wrongdo"]);

/** That people came to harm: "nobody was hurt" is denied by whoever tells of any that were, and no harm leaves no dead. */
export const HARM: Readonly<Record<string, readonly string[]>> = { injur: ["injur", "die"], die: ["die"] };
/** What may stand beside harm that is denied; "serious" may not. */
export const OF_HARM: ReadonlySet<string> = new Set(
  "report passenger worker crew student patient resident employe visitor".split(" "),
);

/** What is hurt otherwise than people are: "shops were hurt by the closing". */
export const THINGS_HURT: ReadonlySet<string> = new Set(
  "busines shop stor school economy budget town city county department district reputation trust moral farm market industry job feel".split(
    " ",
  ),
);

/** Who somebody is, in place of a name. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    "chief sheriff captain mayor governor commissioner superintendent director president manager officer deputy principal coach clerk " +
    "secretary minister chair chairman chairwoman judge administrator treasurer doctor engineer"
  ).split(" "),
);

/** Verbs of which "we will close it" and "it will close" are one. */
export const EITHER_WAY: ReadonlySet<string> = new Set("clos end start begin stop mov delay chang sell".split(" "));

/** What a side is taken on, in words that name no matter: with the event they are of, "the plan" is "the expansion". */
export const GENERIC: ReadonlySet<string> = new Set(
  "plan propos measur idea deal bill project mov it that effort result outcom count".split(" "),
);

/** Stems of a side taken: they hold whatever the time of the verb. */
export const STANCES: ReadonlySet<string> = new Set(["support", "accept"]);
