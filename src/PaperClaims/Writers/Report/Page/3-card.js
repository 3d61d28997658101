// What a claim says, beside it, when the pointer or the focus is on it; of a result its parts are marked in the abstract.
const card = document.getElementById("card");
let opened = null;

const hiddenFields = new Set([
  "type", "text", "start", "length", "confidence", "sentence", "built_from", "confidences",
  "metric_span", "data_spans", "task_span", "condition_spans", "method_span", "baseline_span",
]);

function fieldValue(key, value) {
  if (key === "url" && /^https:\/\//.test(value)) return element("a", { href: value, rel: "noopener noreferrer", target: "_blank" }, value);
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "number" ? value.toLocaleString("en") : String(value);
}

function describe(claim) {
  const fields = element("dl", {});
  for (const [key, value] of Object.entries(claim)) {
    if (hiddenFields.has(key) || (Array.isArray(value) && !value.length)) continue;
    fields.append(element("dt", {}, name(key)), element("dd", { dir: "auto" }, fieldValue(key, value)));
  }

  return element("section", { className: claim.type },
    element("h3", {}, name(claim.type), element("span", {}, `confidence ${claim.confidence.toFixed(2)}`)), fields);
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
  closeCard();
  opened = mark;
  mark.classList.add("open");
  card.replaceChildren(...mark.claims.map(describe));
  card.className = mark.claims[0].type;
  for (const claim of mark.claims) showLinks(mark, claim);
  card.hidden = false;
  placeCard(mark);
}

// Under or over all that is lit, so that it hides none of it; the labels stand over their words.
function placeCard(mark) {
  const lit = [mark, ...mark.parentElement.querySelectorAll(".link")].flatMap(part => [...part.getClientRects()]);
  const bottom = Math.max(...lit.map(place => place.bottom)) + 6;
  const top = Math.min(...lit.map(place => place.top)) - card.offsetHeight - 18;
  const left = Math.min(mark.getClientRects()[0].left, innerWidth - card.offsetWidth - 16);
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

const markOf = event => event.target.closest?.("mark");
document.addEventListener("pointerover", event => {
  const mark = markOf(event);
  if (mark) openCard(mark);
  else if (opened && !card.contains(event.target) && document.activeElement !== opened) closeCard();
});
document.addEventListener("focusin", event => { const mark = markOf(event); if (mark) openCard(mark); else if (!card.contains(event.target)) closeCard(); });
document.addEventListener("keydown", event => { if (event.key === "Escape") closeCard(); });
