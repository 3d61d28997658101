// The list: only the papers in view are in the document, however many there are.
const list = document.getElementById("list");
const guess = 260;
const overscan = 800;
const mostPrinted = 500;
let visible = [];
let tops = [0];
const heights = new Map();
const live = new Map();
const bar = document.getElementById("bar");

const listTop = () => list.getBoundingClientRect().top + scrollY;

function layOut() {
  tops = new Array(visible.length + 1);
  tops[0] = 0;
  for (let i = 0; i < visible.length; i++) tops[i + 1] = tops[i] + (heights.get(visible[i].number) ?? guess);
  list.style.height = `${tops[visible.length]}px`;
}

// The first paper whose end is below a place.
function indexAt(place) {
  let low = 0, high = visible.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle + 1] > place) high = middle; else low = middle + 1;
  }
  return low;
}

function put(i) {
  const article = renderPaper(visible[i]);
  article.setAttribute("aria-posinset", i + 1);
  article.setAttribute("aria-setsize", visible.length);
  article.dataset.index = i;
  live.set(i, article);
  const next = [...list.children].find(other => +other.dataset.index > i);
  list.insertBefore(article, next ?? null);
}

function render() {
  if (state.view !== "papers" || !visible.length) return;
  const top = scrollY - listTop();
  const first = indexAt(Math.max(0, top - overscan));
  const last = Math.min(visible.length, indexAt(top + innerHeight + overscan) + 1);
  for (const [index, article] of live) {
    if ((index < first || index >= last) && !article.contains(document.activeElement)) {
      article.remove();
      live.delete(index);
    }
  }

  for (let i = first; i < last; i++) if (!live.has(i)) put(i);

  // A guess above the view that proves wrong must not move what is read.
  const anchor = indexAt(Math.max(0, top));
  const before = tops[anchor];
  let changed = false;
  for (const [index, article] of live) {
    const height = article.offsetHeight;
    if (heights.get(visible[index].number) !== height) {
      heights.set(visible[index].number, height);
      changed = true;
    }
  }

  if (changed) {
    layOut();
    if (tops[anchor] !== before && top > 0) scrollBy(0, tops[anchor] - before);
  }

  for (const [index, article] of live) article.style.top = `${tops[index]}px`;
}

function showList(papersToShow, top) {
  closeCard();
  visible = papersToShow;
  list.replaceChildren();
  live.clear();
  layOut();
  if (!visible.length) {
    list.style.height = "";
    list.append(papers.length ? nothing("No paper fits these filters.", true) : nothing("There are no papers in this report: the list that it was made from was empty.", false));
    return;
  }
  if (top !== undefined) scrollTo(0, top);
  else if (scrollY > listTop()) scrollTo(0, listTop() - bar.offsetHeight - 8);
  render();
}

// More papers of the same list have come: what is on the screen stays.
function growList(papersToShow) {
  visible = papersToShow;
  layOut();
  for (const article of live.values()) article.setAttribute("aria-setsize", visible.length);
  render();
}

let waiting = false;
const renderSoon = () => {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => { waiting = false; render(); });
  }
};
addEventListener("scroll", renderSoon, { passive: true });
let listWidth = list.clientWidth;
addEventListener("resize", () => {
  if (list.clientWidth === listWidth) { renderSoon(); return; }
  listWidth = list.clientWidth;
  closeCard();
  heights.clear();
  layOut();
  renderSoon();
});

// On paper the whole list stands, up to a length that a browser prints.
addEventListener("beforeprint", () => {
  if (state.view === "papers") for (let i = 0; i < Math.min(visible.length, mostPrinted); i++) if (!live.has(i)) put(i);
});
addEventListener("afterprint", renderSoon);

// From paper to paper: j and k, as in mail programs and feeds.
function step(by) {
  if (state.view !== "papers" || !visible.length) return;
  const current = document.activeElement.closest?.("article");
  const from = current?.dataset.index ? +current.dataset.index : indexAt(Math.max(0, scrollY - listTop() + bar.offsetHeight)) - (by > 0 ? 1 : 0);
  const to = Math.max(0, Math.min(visible.length - 1, from + by));
  scrollTo(0, listTop() + tops[to] - bar.offsetHeight - 8);
  render();
  live.get(to)?.focus({ preventScroll: true });
}

// What stands where nothing is found, and the way on.
function nothing(text, canClear, more) {
  return element("div", "nothing", element("p", {}, text), more ? element("p", {}, more) : null,
    canClear && isFiltered() ? element("button", { type: "button", className: "plain", onclick: clearFilters }, "Clear all filters") : null);
}
