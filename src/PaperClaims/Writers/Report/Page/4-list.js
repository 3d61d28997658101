// The list: only the papers in view are in the document, however many there are.
const list = document.getElementById("papers");
const guess = 260;
const overscan = 800;
let visible = [];
let heights = [];
let tops = [];
const live = new Map();

function layOut() {
  tops = new Array(visible.length + 1);
  tops[0] = 0;
  for (let i = 0; i < visible.length; i++) tops[i + 1] = tops[i] + heights[i];
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

function render() {
  const top = scrollY - list.offsetTop;
  const first = indexAt(Math.max(0, top - overscan));
  const last = Math.min(visible.length, indexAt(top + innerHeight + overscan) + 1);
  for (const [index, article] of live) {
    if ((index < first || index >= last) && !article.contains(document.activeElement)) {
      article.remove();
      live.delete(index);
    }
  }

  for (let i = first; i < last; i++) {
    if (!live.has(i)) {
      const article = renderPaper(visible[i]);
      article.setAttribute("aria-posinset", i + 1);
      article.setAttribute("aria-setsize", visible.length);
      article.dataset.index = i;
      live.set(i, article);
      const next = [...list.children].find(other => +other.dataset.index > i);
      list.insertBefore(article, next ?? null);
    }
  }

  // A guess above the view that proves wrong must not move what is read.
  const anchor = indexAt(Math.max(0, top));
  const before = tops[anchor];
  let changed = false;
  for (const [index, article] of live) {
    const height = article.offsetHeight;
    if (heights[index] !== height) {
      heights[index] = height;
      changed = true;
    }
  }

  if (changed) {
    layOut();
    if (tops[anchor] !== before && top > 0) scrollBy(0, tops[anchor] - before);
  }

  for (const [index, article] of live) article.style.top = `${tops[index]}px`;
}

function showList(papersToShow) {
  closeCard();
  visible = papersToShow;
  heights = new Array(visible.length).fill(guess);
  list.replaceChildren();
  live.clear();
  layOut();
  if (scrollY > list.offsetTop) scrollTo(0, list.offsetTop - document.querySelector("header").offsetHeight);
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
addEventListener("resize", () => { heights.fill(guess); layOut(); renderSoon(); });

// From paper to paper: j and k, as in mail programs and feeds.
function step(by) {
  const current = document.activeElement.closest?.("article");
  const from = current ? +current.dataset.index : indexAt(scrollY - list.offsetTop + document.querySelector("header").offsetHeight) - (by > 0 ? 1 : 0);
  const to = Math.max(0, Math.min(visible.length - 1, from + by));
  if (!visible.length) return;
  scrollTo(0, list.offsetTop + tops[to] - document.querySelector("header").offsetHeight - 8);
  render();
  live.get(to)?.focus({ preventScroll: true });
}
