// The filters, and the start.
const status = document.getElementById("status");
const textBox = document.getElementById("text");
const counters = new Map();

for (const kind of kinds) {
  const box = element("input", { type: "checkbox", checked: true, value: kind });
  const counter = element("span", {});
  counters.set(kind, counter);
  box.addEventListener("change", () => { if (box.checked) filter.kinds.add(kind); else filter.kinds.delete(kind); update(); });
  document.getElementById("kinds").append(element("label", { className: kind }, box, name(kind), counter));
}

function update() {
  const shown = filtered();
  const counts = new Map(kinds.map(kind => [kind, 0]));
  for (const paper of shown) {
    for (const claim of paper.claims) if (claim.confidence >= filter.confidence) counts.set(claim.type, (counts.get(claim.type) ?? 0) + 1);
  }

  for (const [kind, counter] of counters) counter.textContent = counts.get(kind).toLocaleString("en");
  const some = shown.length < papers.length ? `${shown.length.toLocaleString("en")} of ` : "";
  status.textContent = `${some}${papers.length.toLocaleString("en")} ${papers.length === 1 ? "paper" : "papers"}`;
  showPlots(shown);
  showList(shown);
}

let typing = 0;
textBox.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(() => { filter.text = textBox.value; update(); }, 120); });

function search(text) {
  textBox.value = filter.text = text;
  update();
}

document.getElementById("confidence").addEventListener("input", event => {
  filter.confidence = +event.target.value;
  document.getElementById("least").textContent = filter.confidence.toFixed(2);
  clearTimeout(typing);
  typing = setTimeout(update, 60);
});
document.getElementById("matching").addEventListener("change", event => { filter.matching = event.target.checked; update(); });
document.getElementById("overview").addEventListener("toggle", () => render());
document.getElementById("theme").addEventListener("click", () => {
  const dark = getComputedStyle(document.documentElement).colorScheme === "dark" || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "light" : "dark";
});
document.addEventListener("keydown", event => {
  if (event.target.matches("input")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); textBox.focus(); }
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
});

load(() => { status.textContent = `Reading ... ${papers.length.toLocaleString("en")} papers`; }).then(() => {
  list.setAttribute("aria-busy", "false");
  update();
});
