// An abstract as text with its claims marked in place. Everything becomes a text node: nothing in an abstract is ever HTML.
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

const linkParts = claim => [
  ["metric", claim.metric_span], ["task", claim.task_span], ["method", claim.method_span], ["baseline", claim.baseline_span],
  ...(claim.data_spans ?? []).map(span => ["data", span]),
  ...(claim.condition_spans ?? []).map(span => ["condition", span]),
].filter(([, span]) => span);

// A result and its percentage are the same characters: the mark is that of what is built from the other.
const order = new Map([...claimKinds].sort((a, b) => b.derived - a.derived).map((kind, i) => [kind.name, i]));
const plurals = new Map(claimKinds.map(kind => [kind.name, kind.plural]));

function renderAbstract(paper) {
  const text = paper.abstract;
  const shown = paper.claims.filter(isShown);
  const cuts = new Set([0, text.length]);
  const cut = span => { cuts.add(span.start); cuts.add(span.start + span.length); };
  for (const claim of shown) {
    cut(claim);
    for (const [, span] of linkParts(claim)) cut(span);
  }

  const places = [...cuts].sort((a, b) => a - b);
  const abstract = element("p", { className: "abstract", dir: "auto" });
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i], places[i + 1]];
    const piece = text.slice(start, end);
    const here = shown.filter(claim => claim.start < end && start < claim.start + claim.length);
    if (!shown.length) {
      abstract.append(piece);
      continue;
    }

    here.sort((a, b) => order.get(a.type) - order.get(b.type));
    const part = here.length
      ? element("mark", { className: here[0].type, tabIndex: 0 }, piece)
      : element("span", {}, piece);
    part.dataset.start = start;
    part.dataset.end = end;
    if (here.length) {
      part.setAttribute("role", "button");
      part.setAttribute("aria-describedby", "card");
      part.claims = here;
    }

    abstract.append(part);
  }

  return abstract;
}

function renderPaper(paper) {
  const counts = kinds.map(kind => [kind, paper.claims.filter(claim => claim.type === kind && isShown(claim)).length]).filter(([, count]) => count);
  const about = [paper.title ? paper.id : null, paper.date, counts.map(([kind, count]) => `${count} ${name(count === 1 ? kind : plurals.get(kind))}`).join(", ") || "no claims"].filter(Boolean).join(" · ");
  const article = element("article", { tabIndex: 0 }, element("div", {},
    element("h2", { dir: "auto" }, paper.title ?? paper.id),
    element("p", { className: "about", dir: "auto" }, about),
    renderAbstract(paper)));
  article.setAttribute("aria-label", paper.title ?? paper.id);
  return article;
}

const name = kind => kind.replaceAll("_", " ");
