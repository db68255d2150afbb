import { el, word } from "./dom.js";

/** What to do with one account, and why. */
export function accountView(advice, state, text) {
  const lang = state.lang;
  const pictures = ["score", ...(advice.priceGap === null ? [] : ["price-gap"])];
  return [
    el("h2", null, word(advice.name)),
    el("p", { class: "action" }, advice.action[lang]),
    factsView(advice, text),
    el("h3", null, text.why),
    el("ol", { class: "reasons" }, ...advice.reasons.map(reason => el("li", null, reason[lang]))),
    ...listed(text.gates, advice.gates, lang, text),
    ...listed(text.unknown, advice.unknown, lang, text),
    ...pictures.map(picture => el("div", { class: "picture" }, pictureView(pictureAddress(advice, picture, lang), text.picture[picture]))),
  ];
}

/** A picture, with its own title and description for those who do not see it: the browser keeps those of an image to itself. */
function pictureView(address, name) {
  const image = el("img", { src: address, alt: name });
  fetch(address)
    .then(answer => answer.text())
    .then(svg => {
      // Its style is for the image alone; this page allows none inline.
      const drawing = new DOMParser().parseFromString(svg.replace(/<style>.*?<\/style>/s, ""), "image/svg+xml");
      image.alt = [...drawing.querySelectorAll("title, desc")].map(one => one.textContent).join(". ") || name;
    })
    .catch(() => { /* The name says at least what it shows. */ });
  return image;
}

function pictureAddress(advice, show, lang) {
  return `/api/accounts/${advice.id}/advice.svg?${new URLSearchParams({ show, lang, asOf: advice.asOf })}`;
}

function factsView(advice, text) {
  const facts = [
    [text.points, text.score(advice.points, advice.grade)],
    [text.coverage, text.share(advice.coverage)],
    [text.offer, word(advice.offer)],
    [text.gap, advice.priceGap === null ? null : `+${text.share(advice.priceGap)}`.replace("+-", "-")],
    [text.contract, advice.contractValue === null ? null : text.money(advice.contractValue)],
    [text.gained, advice.valueGained === null ? null : text.money(advice.valueGained)],
    [text.proposeBy, advice.proposeBy === null ? null : text.day(advice.proposeBy)],
    [text.notBefore, advice.notBefore === null ? null : text.day(advice.notBefore)],
  ];
  return el("dl", null, ...facts.filter(([, value]) => value !== null).map(([name, value]) => el("div", null, el("dt", null, name), el("dd", null, value))));
}

function listed(heading, items, lang, text) {
  return items.length === 0 ? [] : [el("h3", null, heading), el("p", null, items.map(item => item[lang]).join(text.separator))];
}
