import { el, word } from "./dom.js";

/** Of which run the list is. */
export function statusView({ run }, text) {
  return run
    ? [text.status(run, text.day(run.asOf)) + (run.broken ? text.broken(run.broken) : "") + (run.policyInForce ? "" : text.outdated)]
    : [text.running];
}

/** The actions with their counts, and the owners. */
export function filtersView({ run, actions }, owners, state, text, link) {
  if (!run) {
    return [];
  }

  const tab = (action, name, count) => el(
    "a",
    { href: link(state, { action, page: 1, account: "" }), class: "tab", "aria-current": action === state.action ? "true" : null },
    name, " ", el("b", null, text.count(count)));
  const owner = el(
    "select",
    { id: "owner", "aria-label": text.owner },
    ...["", ...owners].map(one => el("option", { value: one, selected: one === state.owner ? "" : null }, one === "" ? text.everybody : one)));
  // The value itself goes into the address, not its visible form.
  owner.addEventListener("change", () => location.hash = link(state, { owner: ["", ...owners][owner.selectedIndex], page: 1, account: "" }));
  return [tab("", text.all, run.advised), ...actions.map(one => tab(one.action.code, one.action[state.lang], one.count)), owner];
}

/** One page of the list. */
export function listView(ranked, state, text, link) {
  if (!ranked.run) {
    return [];
  }

  if (ranked.accounts.length === 0) {
    return [el("p", { class: "quiet" }, text.none), pagesView(ranked, state, text, link)];
  }

  // Where all actions stand together, each row names its own.
  const actions = state.action === "" ? new Map(ranked.actions.map(one => [one.action.code, one.action[state.lang]])) : new Map();
  const heads = [[text.place, "number"], [text.account, null], [text.owner, "owner"], [text.points, "number"], [text.gained, "number"], [text.deadline, "number"]];
  const head = el("tr", null, ...heads.map(([name, kind]) => el("th", { scope: "col", class: kind }, name)));
  return [
    el("table", null, el("thead", null, head), el("tbody", null, ...ranked.accounts.map(account => rowView(account, actions, state, text, link)))),
    pagesView(ranked, state, text, link),
  ];
}

function rowView(account, actions, state, text, link) {
  const isShown = String(account.id) === state.account;
  // On a narrow screen there is no head above the figures: each brings its name.
  const cell = (value, label) => el("td", { class: "number", "data-label": label }, value);
  return el(
    "tr",
    { class: isShown ? "shown" : null },
    cell(text.count(account.place)),
    el("td", null,
      el("a", { href: link(state, { account: account.id }), class: "name", "aria-current": isShown ? "true" : null }, word(account.name)),
      el("p", { class: "reason" }, actions.has(account.action) ? el("b", null, actions.get(account.action)) : null, account.reason[state.lang])),
    el("td", { class: "owner" }, word(account.owner ?? text.nobody)),
    cell(text.score(account.points, account.grade), text.points),
    cell(account.valueGained === null ? "–" : text.money(account.valueGained), text.gained),
    cell(account.deadline === null ? "–" : text.day(account.deadline), text.deadline));
}

function pagesView({ page, size, total }, state, text, link) {
  const last = Math.max(1, Math.ceil(total / size));
  const step = (to, name) => to >= 1 && to <= last
    ? el("a", { href: link(state, { page: to }), class: "step" }, name)
    : el("span", { class: "step quiet" }, name);
  return el("nav", { class: "pages", "aria-label": text.pages },
    step(Math.min(page - 1, last), text.previous), el("span", null, text.page(page, last)), step(page + 1, text.next));
}
