import { words } from "../../word-list.ts";

/** Whom news tells by the town alone. **Source:** local news of the United States, Britain and Australia. */
export const TOWNSPEOPLE = words(
  "man woman couple family boy girl teen teenager mother father grandmother resident native homeowner toddler",
);
/** What is told by its town behind "a". */
export const HOMES = words(
  "school home house apartment neighborhood neighbourhood street courtroom jury grand subdivision backyard",
);
/** What a company has in several towns. */
export const PLANTS = words(
  "plant factory mill store warehouse office campus facility branch mine refinery depot shipyard yard smelter",
);
/** What a town owns, and hardly anybody. */
export const OWNED = words("outskirts downtown waterfront riverfront townspeople streets suburbs population");
/** The same of two words. */
export const OWNED_PAIRS: ReadonlySet<string> = new Set([
  ...["police chief", "fire chief", "city hall", "main street", "city council", "town council"],
  ...["school superintendent", "school board", "fire department", "police department", "public schools"],
]);
/** The parts of a town, before "of". */
export const PARTS = words("middle center centre outskirts edge suburbs streets");
/** Peoples, and what is said of a mother or couple before the noun, that tables have no row of. **Source:** general knowledge. */
export const NO_TOWNS: ReadonlySet<string> = new Set([
  ...words(
    `inuk inuit cree ojibwe dene metis métis mi'kmaq mohawk navajo hopi sioux lakota apache cherokee choctaw zulu xhosa maasai tutsi hutu oromo igbo
  yoruba hausa fulani kikuyu luo hmong rohingya uyghur uighur kurd kurdish tamil sinhalese pashtun hazara yazidi maori māori dalit sikh quaker
  mormon latter-day lgbtq lgbt cisgender transgender`,
  ),
  "gold star",
]);
export const WITHIN = words("in near outside across around throughout nearby");
export const SETTLEMENTS = words("city town village hamlet suburb township borough settlement community");
export const NEXT_TO_SETTLEMENT = words("of in on near with where that about along");

/** What an address names before its town. **Source:** British and Irish news. */
export const HOUSES = words("hotel school church hospital chapel cathedral hall inn arms club abbey priory");
/** Whither a town lies of another place: "a ridge north of Linden". */
export const DIRECTIONS = words(
  "north south east west northeast northwest southeast southwest north-east north-west south-east south-west",
);
/** What the bodies of a town open with behind its name: "Linden's City Council". */
export const TOWN_BODIES: ReadonlySet<string> = new Set([
  ...["city council", "town council", "village council", "common council", "city hall", "town board", "village board"],
  ...[
    "school board",
    "school committee",
    "police department",
    "fire department",
    "planning commission",
    "planning board",
  ],
]);

/**
 * Last words of towns that are called after a gap, a fork or a mill, and that no gazetteer has. **Source:** names of American, British and
 * Australian towns.
 */
export const TOWN_ENDINGS =
  words(`gap fork forks bend hollow landing crossing corners corner mills grove ferry falls rapids notch bluff bluffs springs heights junction cove
  furnace`);
