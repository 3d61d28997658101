// What a claim says, beside it, when the pointer or the focus is on it; of a result its parts are marked in the abstract.
const card = document.getElementById("card");
const cardText = document.getElementById("card-text");
let opened = null;

const hiddenFields = new Set([
  "type", "text", "start", "length", "confidence", "sentence", "built_from", "confidences",
  "value", "unit", "high", "bound", "parameters", "metric_span", "data_spans", "task_span", "condition_spans", "method_span", "baseline_span", "canonical_id", "family",
]);
const written = new Set(["url", "host", "owner", "repository"]);
const labels = { is_own_method: "own method", metric_name: "usual name", of: "dataset" };

function fieldValue(key, value, claim) {
  if (key === "url" && safeAddress(value)) return outwards(safeAddress(value), value);
  if (key === "name" && isName(claim)) return element("a", { href: datasetAddress(claim.canonical_id ?? index().keyOf(value)) }, value);
  if (Array.isArray(value)) return readable(value.join("; "));
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en", { maximumFractionDigits: 12 });
  return written.has(key) ? value : readable(String(value));
}

// A percentage that a result is built from is told in a line.
function describe(claim, i, all) {
  const fields = element("dl", {});
  const isTold = claim.type === "percentage" && all[0] !== claim && all[0].built_from?.some(part => part.type === claim.type);
  const value = valueText(claim);
  const number = claim.parameters;
  if (value) fields.append(element("dt", {}, number ? "parameters" : "value"), element("dd", {}, number ? `${value} (${whole(number)})` : value));
  for (const [key, value] of Object.entries(claim)) {
    if (hiddenFields.has(key) || (Array.isArray(value) && !value.length) || (key === "metric_name" && value === claim.metric)) continue;
    if (value !== null && typeof value === "object" && !Array.isArray(value)) continue;
    fields.append(element("dt", {}, labels[key] ?? name(key)), element("dd", { dir: "auto" }, fieldValue(key, value, claim)));
  }

  return element("section", { className: claim.type },
    element("h3", {}, element("span", "kind", name(claim.type)), element("span", "sure", `confidence ${claim.confidence.toFixed(2)}`)),
    isTold ? null : fields);
}

function showLinks(mark, claim) {
  const parts = mark.parentElement.querySelectorAll("[data-start]");
  for (const [role, span] of linkParts(claim)) {
    const linked = [...parts].filter(part => +part.dataset.start < span.start + span.length && span.start < +part.dataset.end);
    for (const part of linked) part.classList.add("link");
    if (linked.length) linked.at(-1).dataset.role = role;
  }
}

function openCard(mark) {
  if (opened === mark) return;
  closeCard();
  opened = mark;
  mark.classList.add("open");
  cardText.replaceChildren(...mark.claims.map(describe));
  card.className = mark.claims[0].type;
  for (const claim of mark.claims) showLinks(mark, claim);
  card.hidden = false;
  placeCard(mark);
}

// Under or over all that is lit, so that it hides none of it; the labels stand over their words. On phones at the foot, by the style.
function placeCard(mark) {
  const lit = [mark, ...mark.parentElement.querySelectorAll(".link")].flatMap(part => [...part.getClientRects()]);
  if (getComputedStyle(card).position === "fixed") {
    const hidden = mark.getBoundingClientRect().bottom + 24 - (innerHeight - card.offsetHeight);
    if (hidden > 0) scrollBy(0, hidden);
    return;
  }

  const bottom = Math.max(...lit.map(place => place.bottom)) + 6;
  const top = Math.min(...lit.map(place => place.top)) - card.offsetHeight - 18;
  const left = Math.min(mark.getClientRects()[0].left, document.documentElement.clientWidth - card.offsetWidth - 16);
  card.style.left = `${scrollX + Math.max(8, left)}px`;
  card.style.top = `${scrollY + (bottom + card.offsetHeight < innerHeight || top < 8 ? bottom : top)}px`;
}

function closeCard() {
  if (!opened) return;
  opened.classList.remove("open");
  for (const part of opened.parentElement?.querySelectorAll(".link") ?? []) {
    part.classList.remove("link");
    delete part.dataset.role;
  }

  opened = null;
  card.hidden = true;
}

const markOf = event => { const mark = event.target.closest?.("mark"); return mark?.claims ? mark : null; };
document.addEventListener("pointerover", event => {
  const mark = markOf(event);
  if (mark) openCard(mark);
  else if (opened && event.pointerType === "mouse" && !card.contains(event.target) && document.activeElement !== opened) closeCard();
});
document.addEventListener("click", event => { if (opened && !event.defaultPrevented && !markOf(event) && !card.contains(event.target)) closeCard(); });
document.addEventListener("focusin", event => { const mark = markOf(event); if (mark) openCard(mark); else if (!card.contains(event.target)) closeCard(); });
document.addEventListener("keydown", event => { if (event.key === "Escape") closeCard(); });
document.getElementById("card-close").addEventListener("click", closeCard);
