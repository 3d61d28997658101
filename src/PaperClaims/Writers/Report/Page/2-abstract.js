// An abstract as text with its claims marked in place. Everything becomes a text node: nothing in an abstract is ever HTML.
const linkParts = claim => [
  ["metric", claim.metric_span], ["task", claim.task_span], ["method", claim.method_span], ["baseline", claim.baseline_span],
  ...(claim.data_spans ?? []).map(span => ["data", span]),
  ...(claim.condition_spans ?? []).map(span => ["condition", span]),
].filter(([, span]) => span);

// A result and its percentage are the same characters: the mark is that of what is built from the other.
const order = new Map([...claimKinds].sort((a, b) => b.derived - a.derived).map((kind, i) => [kind.name, i]));
const abstractPieces = paper => paper.pieces ??= piecesOf(paper.abstract);

function renderAbstract(paper) {
  const text = paper.abstract;
  const shown = paper.claims.filter(isShown);
  const cuts = new Set([0, text.length]);
  const cut = span => { cuts.add(span.start); cuts.add(span.start + span.length); };
  for (const claim of shown) {
    cut(claim);
    for (const [, span] of linkParts(claim)) cut(span);
  }

  const pieces = abstractPieces(paper);
  const places = [...cuts].sort((a, b) => a - b);
  const abstract = element("p", { className: "abstract", dir: "auto" });
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i], places[i + 1]];
    const piece = texNodes(pieces, start, end);
    const here = shown.filter(claim => claim.start < end && start < claim.start + claim.length);
    if (!shown.length || !piece.hasChildNodes()) {
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

// What states the claim; of papers without abstracts the claims say it themselves.
const statedNodes = (paper, claim) =>
  paper.abstract ? texNodes(abstractPieces(paper), claim.start, claim.start + claim.length) : readable(claim.text);

// Of a result the number in its sentence.
function sentenceNodes(paper, claim) {
  const pieces = abstractPieces(paper);
  const { start, length } = claim.sentence ?? claim;
  return [
    texNodes(pieces, start, claim.start),
    element("mark", { className: claim.type }, statedNodes(paper, claim)),
    texNodes(pieces, claim.start + claim.length, start + length),
  ];
}

function countsOf(paper) {
  const counts = kinds.map(kind => [kind, paper.claims.filter(claim => claim.type === kind && isShown(claim)).length]).filter(([, count]) => count);
  return counts.map(([kind, count]) => `${count} ${count === 1 ? name(kind) : plurals.get(kind)}`).join(", ") || "no claims";
}

function renderPaper(paper, isAlone = false) {
  const about = element("p", { className: "facts", dir: "auto" });
  const facts = [paper.title || linkOf(paper.id) ? idNode(paper.id) : "", paper.when ?? "", countsOf(paper)].filter(Boolean);
  facts.forEach((fact, i) => about.append(...(i ? [" · ", fact] : [fact])));
  const title = readable(titleOf(paper));
  return element("article", { tabIndex: 0, "aria-label": readableText(titleOf(paper)) }, element("div", {},
    element("h2", { dir: "auto" }, isAlone ? title : link(paperAddress(paper), title)),
    about,
    paper.abstract ? renderAbstract(paper) : element("p", "empty", "This paper came without an abstract.")));
}
