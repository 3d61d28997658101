// The filters, the views, and the start.
const byName = id => document.getElementById(id);
const main = byName("main");
const view = byName("view");
const found = byName("found");
const textBox = byName("text");
const filters = byName("filters");
const counters = new Map();
const isList = () => state.view === "papers" || state.view === "claims";
let isRead = false;
let back = { address: "#papers", text: "← All papers" };
let chosen = {};

const setFound = text => { found.textContent = text; byName("apply").textContent = text ? `Show ${text}` : "Close"; };
const setCounts = counts => { for (const [kind, counter] of counters) counter.textContent = whole(counts.get(kind) ?? 0); };
const isFiltered = () => ["q", "min", "from", "to", "data", "metric", "only"].some(key => state[key]) || state.types !== null;
const clearFilters = () => change({ ...none, view: state.view, sort: state.sort });

for (const kind of kinds) {
  const box = element("input", { type: "checkbox", checked: true, value: kind });
  const counter = element("span", "count");
  counters.set(kind, counter);
  box.addEventListener("change", () => {
    const types = new Set(kinds.filter(other => other === kind ? box.checked : state.types === null || state.types.has(other)));
    change({ types: types.size === kinds.length ? null : types });
  });
  byName("kinds").append(element("label", { className: kind }, box, element("span", {}, name(kind)), counter));
}

function showPapers(how) {
  const shown = filteredPapers();
  const counts = new Map();
  for (const paper of shown) for (const claim of paper.claims) if (claim.confidence >= state.min) counts.set(claim.type, (counts.get(claim.type) ?? 0) + 1);
  setCounts(counts);
  setFound(shown.length < papers.length ? `${whole(shown.length)} of ${many(papers.length, "paper")}` : many(papers.length, "paper"));
  showPlots(shown);
  showList(shown, how.isMove ? how.top : undefined);
}

const shows = { claims: showClaims, boards: showBoards, board: showBoard, datasets: showDatasets, dataset: showDataset, paper: showPaper };
const searches = { claims: "Claim, dataset, metric, method or title", boards: "Dataset or metric", datasets: "Name of a dataset or benchmark" };
const tabs = { papers: "papers", claims: "claims", boards: "boards", datasets: "datasets", paper: "papers", board: "boards", dataset: "datasets" };

// The controls as the address has them.
function setControls() {
  document.body.dataset.view = state.view;
  const active = document.activeElement;
  const set = (box, value) => { if (box !== active && box.value !== value) box.value = value; };
  set(textBox, state.q);
  if (textBox === active && textBox.value.trim() !== state.q.trim() && !pending) textBox.value = state.q;
  textBox.placeholder = `${searches[state.view] ?? "Title, abstract or id"} ( / )`;
  for (const key of ["from", "to", "data", "metric"]) set(byName(key), state[key]);
  byName("confidence").value = state.min;
  byName("least").textContent = state.min.toFixed(2);
  byName("matching").checked = state.only;
  for (const box of byName("kinds").querySelectorAll("input")) box.checked = state.types === null || state.types.has(box.value);
  const active_ = ["min", "from", "to", "data", "metric", "only"].filter(key => state[key]).length + (state.types ? 1 : 0);
  byName("active").textContent = active_ || "";
  byName("clear").hidden = !isFiltered();
  if (isList()) {
    chosen = { ...state, id: "", sort: "", page: 1, at: null };
    back = { address: addressOf(), text: state.view === "papers" ? isFiltered() ? "← The papers" : "← All papers" : "← The claims" };
  } else if (state.view !== "paper") back = { address: addressOf(), text: `← ${state.view === "dataset" ? "The dataset" : state.view === "board" ? "The leaderboard" : "Back"}` };
  for (const link of document.querySelectorAll("#views a")) {
    const tab = link.dataset.view;
    link.setAttribute("href", tab === "papers" || tab === "claims" ? addressOf({ ...none, ...chosen, view: tab }) : fresh({ view: tab }));
    if (tab === tabs[state.view]) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
  }
}

function show(how) {
  closeCard();
  setControls();
  const isPapers = state.view === "papers";
  list.hidden = !isPapers;
  byName("overview").hidden = byName("overview").hidden || !isPapers;
  view.hidden = isPapers;
  if (isPapers) {
    view.replaceChildren();
    showPapers(how);
    return;
  }

  list.replaceChildren();
  live.clear();
  if (!isRead) { view.replaceChildren(element("p", "nothing", "Reading the papers ...")); return; }
  if (how.isMove && state.at === null) scrollTo(0, 0);
  shows[state.view](view);
  if (how.isMove && state.at === null) scrollTo(0, how.top ?? 0);
  else if (!how.isMove && scrollY > main.offsetTop) scrollTo(0, Math.max(0, main.offsetTop - bar.offsetHeight - 16));
}

textBox.addEventListener("input", () => {
  const stays = isList() || state.view === "boards" || state.view === "datasets";
  soon({ ...stays ? {} : { ...none, view: "papers" }, q: textBox.value }, "q", 150);
});
for (const key of ["data", "metric"]) byName(key).addEventListener("input", () => soon({ [key]: byName(key).value.trim() }, key, 250));
for (const key of ["from", "to"]) {
  byName(key).addEventListener("input", () => { if (/^(\d{4})?$/.test(byName(key).value)) soon({ [key]: byName(key).value }, key, 250); });
}
byName("confidence").addEventListener("input", event => {
  byName("least").textContent = (+event.target.value).toFixed(2);
  soon({ min: +event.target.value }, "min", 80);
});
byName("matching").addEventListener("change", event => change({ only: event.target.checked }));
byName("clear").addEventListener("click", clearFilters);
byName("overview").addEventListener("toggle", () => render());

// On narrow screens the filters are a sheet at the foot.
const more = byName("more");
function openFilters(isOpen) {
  document.body.classList.toggle("filtering", isOpen);
  more.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) filters.querySelector("input").focus(); else if (filters.contains(document.activeElement)) more.focus();
}
more.addEventListener("click", () => openFilters(!document.body.classList.contains("filtering")));
byName("apply").addEventListener("click", () => openFilters(false));
byName("shade").addEventListener("click", () => openFilters(false));

// Names to choose from: the most used, asked for when somebody is about to choose.
for (const [key, names] of [["data", () => index().byUse.map(known => known.name)], ["metric", () => index().metrics]]) {
  byName(key).addEventListener("focus", () => {
    const options = byName(`${key}-names`);
    if (isRead && !options.children.length) options.append(...names().slice(0, 400).map(value => element("option", { value })));
  });
}

byName("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && document.body.classList.contains("filtering")) openFilters(false);
  if (event.target.matches("input, select, textarea")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); textBox.focus(); textBox.select(); }
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
});

// What is searched is made while nobody waits for it.
function prepare(from) {
  for (const paper of papers.slice(from, from + 200)) searchedOf(paper);
  if (from < papers.length) setTimeout(prepare, 20, from + 200);
}

const status = byName("status");
state = readAddress(location.hash);
if (matchMedia("(max-width: 48rem)").matches) byName("overview").open = false;
const firstTop = history.state?.top ?? 0;
let isStarted = false;
load(() => {
  status.textContent = `Reading ... ${many(papers.length, "paper")}`;
  if (isFiltered()) return;
  if (!isStarted) { isStarted = true; show({}); } else if (state.view === "papers") growList(papers);
}).then(() => {
  isRead = true;
  list.setAttribute("aria-busy", "false");
  document.body.dataset.ready = "";
  status.textContent = `${many(papers.reduce((sum, paper) => sum + paper.claims.length, 0), "claim")} in the abstracts of ${many(papers.length, "paper")}`;
  for (const link of document.querySelectorAll("#views a")) {
    if (link.dataset.view === "boards") link.hidden = !boards.length && state.view !== "boards";
  }
  prepare(0);
  show(isStarted && scrollY > 0 && state.view === "papers" ? { isMove: true, top: scrollY } : { isMove: true, top: firstTop });
});
