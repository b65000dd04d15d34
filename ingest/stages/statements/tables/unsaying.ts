import { words } from "../../word-list.ts";

/** What shows something and has nobody behind it who says it, by lemma. **Source:** general knowledge of English, as of all tables of this file. */
export const INSTRUMENTS = words(
  "clock watch thermometer calendar gauge meter speedometer odometer barometer compass dial needle scoreboard",
);

/** What has words on it that are no report unless they are quoted: "The sign says no dogs". */
export const SIGNS = words(
  "sign label menu plaque banner poster placard billboard sticker notice ticket receipt t-shirt shirt tattoo nameplate headstone gravestone",
);

/** What is ordered from a kitchen or a shop, by lemma; a review and a new trial are ordered by word. */
export const GOODS =
  words(`tea coffee beer wine ale cider whisky whiskey gin vodka cocktail champagne juice water soda lemonade drink pint round bottle cup pizza burger hamburger sandwich
  salad soup steak chicken fish fries chip pasta noodle curry sushi taco burrito omelette pancake waffle cake pie dessert cream scone croissant pastry breakfast
  brunch lunch dinner supper meal food starter takeaway takeout copy book ticket flower bouquet dress suit shoe car truck bus van engine part
  supply desk chair bed mattress laptop phone tablet printer merchandise toy gift`);

/** What somebody writes that is no word to anybody: "wrote the bill". */
export const WORKS = words(
  "bill law legislation amendment novel song play script screenplay poem opera musical check cheque code software music",
);

/** What is asked of everybody who reads: "Readers should note that", "Drivers must remember to". */
export const NOTING = words("note remember know realize realise understand expect");

/** What may stand before a verb that tells somebody to do something: "Please note", "Also remember". */
export const BEFORE_ORDERS = words("please also then just always do not never n't kindly so");

/** What opens a clause before such a verb: "If you saw it, tell police", "To book, call". */
export const OPENS_ORDERS = words("if when to for should unless once before after");

/** What an article is, before a colon in its headline: "Interview: Ana Ruiz on the flood". */
export const FORMS = words("interview q&a profile podcast photos gallery quiz recipe obituary");
