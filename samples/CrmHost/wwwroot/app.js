// What the page shows stands in its address: every control is a link, and going back works.
import { fetchJson } from "./api.js";
import { accountView } from "./account.js";
import { el, show } from "./dom.js";
import { filtersView, listView, statusView } from "./list.js";
import { words } from "./words.js";

const part = id => document.getElementById(id);
let latest = 0;
let shownAccount = null;

function read() {
  const given = new URLSearchParams(location.hash.slice(1));
  const page = Number(given.get("page"));
  return {
    lang: given.get("lang") === "ja" ? "ja" : "en",
    action: given.get("action") ?? "",
    owner: given.get("owner") ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
    account: given.get("account") ?? "",
  };
}

/** The address of the page with some of it changed. */
function link(state, changes) {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...state, ...changes })) {
    if (value !== "" && !(name === "page" && value === 1)) {
      next.set(name, value);
    }
  }

  return `#${next}`;
}

function listAddress({ action, owner, page }) {
  const query = new URLSearchParams({ page, size: 25 });
  if (action) query.set("action", action);
  if (owner) query.set("owner", owner);
  return `/api/accounts?${query}`;
}

function frame(state, text) {
  document.documentElement.lang = state.lang;
  document.title = text.title;
  show(part("title"), text.title);
  show(part("languages"), ...[["en", "English"], ["ja", "日本語"]].map(([lang, name]) =>
    el("a", { href: link(state, { lang }), lang, "aria-current": lang === state.lang ? "true" : null }, name)));
}

async function render() {
  const turn = ++latest;
  const address = location.hash;
  const state = read();
  const text = words[state.lang];
  frame(state, text);
  try {
    const [ranked, owners] = await Promise.all([fetchJson(listAddress(state)), fetchJson("/api/owners")]);
    if (turn !== latest) return;
    show(part("status"), ...statusView(ranked, text));
    show(part("filters"), ...filtersView(ranked, owners, state, text, link));
    show(part("list"), ...listView(ranked, state, text, link));
    if (!ranked.run) {
      setTimeout(render, 500);
      return;
    }

    await renderAccount(state, text, ranked.run, turn);
    if (turn === latest) document.body.dataset.shown = address;
  } catch (problem) {
    if (turn !== latest) return;
    show(part("status"), el("span", { role: "alert" }, `${text.failed} ${problem.message}`));
  }
}

async function renderAccount(state, text, run, turn) {
  const target = part("account");
  if (state.account === "") {
    show(target, el("p", { class: "quiet" }, text.choose));
  } else {
    const advice = await fetchJson(`/api/accounts/${encodeURIComponent(state.account)}/advice?asOf=${run.asOf}`);
    if (turn !== latest) return;
    show(target, ...accountView(advice, state, text));
    // Whoever chose it is led there; whoever opened the page at it is left at its top.
    if (shownAccount !== null && shownAccount !== state.account) {
      target.focus({ preventScroll: true });
      if (!matchMedia("(min-width: 70rem)").matches) {
        target.scrollIntoView();
      }
    }
  }

  shownAccount = state.account;
}

window.addEventListener("hashchange", render);
render();
