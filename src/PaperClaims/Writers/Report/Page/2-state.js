// What is shown is written in the address, so that it can be sent, kept, and gone back to.
const views = ["papers", "claims", "boards", "datasets", "paper", "board", "dataset"];
const none = { view: "papers", id: "", q: "", types: null, min: 0, from: "", to: "", data: "", metric: "", only: false, sort: "", page: 1, at: null };
let state = { ...none };

// An element with its properties, or its class alone; texts among the children become text nodes.
const element = (name, properties, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(typeof properties === "string" ? { className: properties } : properties)) {
    if (value === null || value === undefined) continue;
    if (key in made && key !== "role") made[key] = value; else made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return made;
};

const link = (address, ...children) => element("a", { href: address }, ...children);
const between = (sign, nodes) => nodes.flatMap((node, i) => i ? [sign, node] : [node]);

function decode(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}

function readAddress(hash) {
  const [path, ...query] = hash.replace(/^#/, "").split("?");
  const slash = path.indexOf("/");
  const view = slash < 0 ? path : path.slice(0, slash);
  const asked = new URLSearchParams(query.join("?"));
  const year = key => /^\d{4}$/.test(asked.get(key) ?? "") ? asked.get(key) : "";
  const types = asked.get("type")?.split(",").filter(type => kinds.includes(type));
  const least = Number(asked.get("min"));
  const at = asked.get("at");
  return {
    view: views.includes(view) ? view : "papers",
    id: slash < 0 ? "" : decode(path.slice(slash + 1)),
    q: asked.get("q") ?? "",
    types: types?.length || asked.get("type") === "" ? new Set(types) : null,
    min: least > 0 && least <= 1 ? least : 0,
    from: year("from"), to: year("to"),
    data: asked.get("data") ?? "", metric: asked.get("metric") ?? "",
    only: asked.get("only") === "1",
    sort: /^-?[a-z]+$/.test(asked.get("sort") ?? "") ? asked.get("sort") : "",
    page: Math.max(1, Math.floor(Number(asked.get("page"))) || 1),
    at: at !== null && /^\d+$/.test(at) ? +at : null,
  };
}

// Views of many share their filters; of one thing only its own place is written.
function addressOf(changes = {}) {
  const to = { ...state, ...changes };
  const asked = new URLSearchParams();
  const put = (key, value) => { if (value) asked.set(key, value); };
  put("q", to.q);
  if (to.types && to.types.size < kinds.length) asked.set("type", kinds.filter(kind => to.types.has(kind)).join(","));
  put("min", to.min && String(to.min));
  put("from", to.from);
  put("to", to.to);
  put("data", to.data);
  put("metric", to.metric);
  put("only", to.only && "1");
  put("sort", to.sort);
  put("page", to.page > 1 && String(to.page));
  put("at", to.at !== null && String(to.at));
  const query = asked.toString();
  return `#${to.view}${to.id ? `/${encodeURIComponent(to.id).replace(/%3A/g, ":").replace(/%2F/g, "/")}` : ""}${query && `?${query}`}`;
}

const fresh = changes => addressOf({ ...none, ...changes });
const paperAddress = (paper, at = null) => fresh({ view: "paper", id: paper.id, at });
const datasetAddress = key => fresh({ view: "dataset", id: key });
const boardAddress = board => fresh({ view: "board", id: board.slug });

// Some frames forbid to write the address: the page then works without.
function write(address, how, kept) {
  try { history[how](kept, "", address); } catch { /* stays as it is */ }
}

let scrolled = 0;
addEventListener("scroll", () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(() => write(location.href, "replaceState", { top: Math.round(scrollY) }), 200);
}, { passive: true });

function go(address) {
  drop();
  clearTimeout(scrolled);
  write(location.href, "replaceState", { top: Math.round(scrollY) });
  write(address, "pushState", null);
  state = readAddress(address);
  show({ top: 0, isMove: true });
}

// What is typed or dragged waits a moment for more of it; any other choice comes after it.
let pending = null;
function soon(changes, what, wait) {
  if (pending && pending.what !== what) flush();
  drop();
  pending = { changes, what, timer: setTimeout(flush, wait) };
}

function drop() {
  clearTimeout(pending?.timer);
  pending = null;
}

function flush() {
  const asked = pending;
  drop();
  if (asked) change(asked.changes, asked.what);
}

// A filter: each choice is a step back, typing and dragging are one step.
let lastChange = "";
function change(changes, what = "") {
  flush();
  const isMore = what !== "" && what === lastChange;
  lastChange = what;
  state = { ...state, page: 1, ...changes };
  write(addressOf(), isMore ? "replaceState" : "pushState", null);
  show({});
}

try { history.scrollRestoration = "manual"; } catch { /* the browser's way, then */ }
addEventListener("popstate", event => {
  drop();
  clearTimeout(scrolled);
  lastChange = "";
  state = readAddress(location.hash);
  show({ top: event.state?.top ?? 0, isMove: true });
});

document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#']");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.classList.contains("skip")) document.getElementById("main").focus();
  else { lastChange = ""; go(link.getAttribute("href")); }
});
