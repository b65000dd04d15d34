/** What shows something and has nobody behind it who says it, by lemma. **Source:** general knowledge of English, as of all tables of this file. */
export const INSTRUMENTS = new Set(
  "clock watch thermometer calendar gauge meter speedometer odometer barometer compass dial needle scoreboard".split(
    " ",
  ),
);

/** What has words on it that are no report unless they are quoted: "The sign says no dogs". */
export const SIGNS = new Set(
  "sign label menu plaque banner poster placard billboard sticker notice ticket receipt t-shirt shirt tattoo nameplate headstone gravestone".split(
    " ",
  ),
);

/** What is ordered from a kitchen or a shop, by lemma; a review and a new trial are ordered by word. */
export const GOODS = new Set(
  `tea coffee beer wine ale cider whisky whiskey gin vodka cocktail champagne juice water soda lemonade drink pint round bottle cup pizza burger hamburger sandwich
  salad soup steak chicken fish fries chip pasta noodle curry sushi taco burrito omelette pancake waffle cake pie dessert cream scone croissant pastry breakfast
  brunch lunch dinner supper meal food starter takeaway takeout copy book ticket flower bouquet dress suit shoe car truck bus van engine part
  supply desk chair bed mattress laptop phone tablet printer merchandise toy gift`.split(/\s+/),
);

/** What somebody writes that is no word to anybody: "wrote the bill". */
export const WORKS = new Set(
  "bill law legislation amendment novel song play script screenplay poem opera musical check cheque code software music".split(
    " ",
  ),
);

/** What is asked of everybody who reads: "Readers should note that", "Drivers must remember to". */
export const NOTING = new Set("note remember know realize realise understand expect".split(" "));

/** What may stand before a verb that tells somebody to do something: "Please note", "Also remember". */
export const BEFORE_ORDERS = new Set("please also then just always do not never n't kindly so".split(" "));

/** What opens a clause before such a verb: "If you saw it, tell police", "To book, call". */
export const OPENS_ORDERS = new Set("if when to for should unless once before after".split(" "));

/** What an article is, before a colon in its headline: "Interview: Ana Ruiz on the flood". */
export const FORMS = new Set("interview q&a profile podcast photos gallery quiz recipe obituary".split(" "));
