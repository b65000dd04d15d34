/// <reference lib="dom" />

/** What lies over a page or at its edge. Links and words in a line are none of it, whatever they are labelled. */
const SURFACES = "div, section, aside, dialog, header, footer, p, ul, [role=dialog], [role=alertdialog], [role=region]";
/** What asks first and lets read then. */
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** A page may have one of these names on what holds its story, too: `<div class="has-cookie-banner">`. */
const STORY = "article, main, h1";

/** "cookie-banner", "CookieConsentWindow", "gdpr_notice", "Cookie consent prompt", "privacy popup": what is asked about, and what asks. */
const ASKING =
  /(?:cookies?|consent|gdpr|ccpa|privacy)[-_ ]*(?:consent|law|info|compliance|management|settings)?[-_ ]*(?:banner|bar|notice|notification|popup|modal|dialog|overlay|message|alert|prompt|wall|window|layer|disclaimer|preferences)/i;
const CONSENT = /\bcookie[-_ ]?(?:consent|law)|^(?:cookies?|consent|gdpr|ccpa)$/i;
/** Ids and classes of consent managers. **Source:** their own documentation. */
const MANAGERS =
  /^(?:onetrust|ot-sdk|cybotcookiebot|didomi|truste|trustarc|qc-cmp|sp_message|usercentrics|osano|iubenda|klaro|cmplz|cky|fc-consent|termly)(?:[-_\d]|$)/i;

/** Takes out what asks a reader to agree to cookies, and every dialog that stands over the page: none of it is the story. */
export function removeConsent(document: Document): void {
  for (const element of document.querySelectorAll(`${SURFACES}, ${DIALOGS}`)) {
    if ((element.matches(DIALOGS) || isNamedForConsent(element)) && !holdsStory(element)) element.remove();
  }
}

function isNamedForConsent(element: Element): boolean {
  const names = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`.split(/\s+/);
  const label = element.getAttribute("aria-label")?.trim() ?? "";
  return [...names, label].some((name) => ASKING.test(name) || CONSENT.test(name) || MANAGERS.test(name));
}

function holdsStory(element: Element): boolean {
  return element.matches(STORY) || element.querySelector(STORY) !== null;
}
