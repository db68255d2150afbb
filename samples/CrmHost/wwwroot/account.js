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
    ...pictures.map(picture => el("div", { class: "picture" }, el("img", { src: pictureAddress(advice, picture, lang), alt: text.picture[picture] }))),
  ];
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
