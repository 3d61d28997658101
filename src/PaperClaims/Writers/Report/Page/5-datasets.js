// One dataset or benchmark: its papers, the results on it by metric, what is said of its size, and all that over time.
function showDatasets(view) {
  const words = wordsOf(state.q);
  const fitting = index().byUse.filter(known => words.every(word => [known.key, known.family ?? "", ...known.spellings.keys()].join("\n").toLowerCase().includes(word)));
  setFound(`${many(fitting.length, "dataset or benchmark", "datasets and benchmarks")}`);
  view.replaceChildren(element("h2", "hidden", "Datasets and benchmarks"));
  if (!fitting.length) {
    view.append(index().byUse.length ? nothing("No dataset or benchmark has these words in its name.", true) : nothing("No dataset or benchmark is named in these papers.", false));
    return;
  }

  const years = known => {
    const all = [...known.papers].map(paper => paper.year).filter(Boolean).sort();
    return [...new Set([all[0], all.at(-1)])].filter(Boolean).join("–");
  };
  view.append(plainTable("datasetlist", [["data", "Name"], ["type", "Kind"], ["papers", "Papers"], ["rows", "Results"], ["boards", "Boards"], ["date", "Years"]],
    onPage(fitting).map(known => [link(datasetAddress(known.key), known.name), element("span", `kind ${known.kind}`, name(known.kind)),
      whole(known.papers.size), known.results ? whole(known.results) : "", known.boards.length ? whole(known.boards.length) : "", years(known)])), pager(fitting.length) ?? "");
}

const columnsOf = (...keys) => columns.filter(column => keys.includes(column.key));

function part(heading, ...children) {
  return element("section", "part", element("h3", {}, heading), ...children);
}

function resultsBy(known) {
  const byMetric = new Map();
  for (const row of known.rows) {
    if (row.claim.type !== "result") continue;
    const metric = metricOf(row.claim) || "metric not named";
    byMetric.set(metric, [...byMetric.get(metric) ?? [], row]);
  }
  return [...byMetric].sort((a, b) => b[1].length - a[1].length);
}

const isScore = row => row.claim.kind === "score";

const resultsAddress = (known, metric) => fresh({ view: "claims", data: known.name, metric, types: new Set(["result"]) });

function metricPart(known, metric, rows) {
  const board = known.boards.find(board => (board.metric ?? "metric not named").split(" (")[0] === metric);
  const unit = rows.find(isScore)?.claim.unit;
  const scores = rows.filter(row => isScore(row) && row.claim.unit === unit).map(({ paper, claim }) => (
    { paper, value: valueOf(claim), written: claim.text, method: claim.method, start: claim.start, isBaseline: claim.is_own_method === false }));
  const label = `${known.name}, ${metric}, over time`;
  const drawn = board && chart(rowsOf(board), board.better, board.unit, label) || chart(scores, null, unit, label);
  const ordered = [...rows].sort((a, b) => isScore(b) - isScore(a) || valueOf(b.claim) - valueOf(a.claim));
  if (board?.better === "lower") ordered.sort((a, b) => isScore(b) - isScore(a) || valueOf(a.claim) - valueOf(b.claim));
  const shown = columnsOf("claim", "method", "confidence", "date", "paper");
  return element("div", "bymetric",
    element("h4", {}, readable(metric),
      element("span", {}, `${many(rows.length, "result")}, ${many(new Set(rows.map(row => row.paper)).size, "paper")}`),
      board ? link(boardAddress(board), "Leaderboard") : ""),
    drawn ?? "", claimTable(ordered.slice(0, 10), shown, "", null),
    rows.length > 10 ? element("p", {}, link(resultsAddress(known, metric === "metric not named" ? "" : metric), `All ${whole(rows.length)} results`)) : "");
}

function showDataset(view) {
  const known = index().datasets.get(state.id) ?? index().datasets.get(index().keyOf(state.id));
  const up = element("p", "crumbs", link(fresh({ view: "datasets" }), "← All datasets and benchmarks"));
  if (!known) { view.replaceChildren(up, nothing("No paper in this report names this dataset or benchmark.", false)); return; }
  const spellings = [...known.spellings].sort((a, b) => b[1] - a[1]).map(([text]) => text).filter(text => text !== known.name);
  const relatives = known.family ? index().byUse.filter(other => other !== known && other.family === known.family) : [];
  const byDate = [...known.papers].sort((a, b) => (b.when ?? "").localeCompare(a.when ?? ""));
  const sizes = known.rows.filter(row => row.claim.type === "dataset_size");
  const metrics = resultsBy(known);
  const years = yearBars(byDate);
  setFound(`${many(known.papers.size, "paper")}, ${many(known.results, "result")}`);
  view.replaceChildren(up,
    element("h2", { className: "title", dir: "auto" }, known.name, " ", element("span", `kind ${known.kind}`, name(known.kind))),
    element("p", "facts", [many(known.papers.size, "paper"), many(known.results, "result"), spellings.length && `also written ${spellings.slice(0, 6).join(", ")}`].filter(Boolean).join(" · ")),
    relatives.length ? element("p", "also", "Same family: ", ...between(" · ", relatives.slice(0, 12).map(other => link(datasetAddress(other.key), other.name)))) : "",
    years ? part("Papers by year", years) : "",
    metrics.length ? part("Results", ...metrics.slice(0, 8).map(([metric, rows]) => metricPart(known, metric, rows)),
      metrics.length > 8 ? element("p", {}, link(resultsAddress(known, ""), `All results, in ${metrics.length} metrics`)) : "") : "",
    sizes.length ? part("Sizes that papers state", claimTable(sizes.slice(0, 20), columnsOf("claim", "value", "confidence", "date", "paper"), "", null)) : "",
    part("Papers", element("ul", "titles", ...byDate.slice(0, 50).map(paper => {
      const claim = paper.claims.find(claim => isName(claim) && (claim.canonical_id ?? index().keyOf(claim.name)) === known.key);
      return element("li", {}, element("a", { href: paperAddress(paper, claim?.start ?? null), dir: "auto" }, readable(titleOf(paper))), element("span", {}, paper.when ?? ""));
    })), byDate.length > 50 ? element("p", {}, link(fresh({ view: "papers", data: known.name }), `All ${whole(byDate.length)} papers`)) : ""));
}

// One paper, or the papers of one id: the abstract, and what was found in it as a table.
function showPaper(view) {
  const found = index().byId.get(state.id) ?? [];
  view.replaceChildren(element("p", "crumbs", link(back.address, back.text)));
  setFound(found.length ? many(found.reduce((sum, paper) => sum + paper.claims.length, 0), "claim") : "");
  if (!found.length) { view.append(nothing("There is no paper of this id in this report.", false)); return; }
  for (const paper of found) {
    view.append(element("div", "alone", renderPaper(paper, true)));
    const rows = index().rows.filter(row => row.paper === paper);
    if (rows.length) view.append(part("Claims in it", claimTable(rows, columns.filter(column => !column.isHidden && !["date", "paper"].includes(column.key)), "", null)));
  }

  if (state.at === null) return;
  const mark = [...view.querySelectorAll("mark[data-start]")].find(mark => +mark.dataset.start <= state.at && state.at < +mark.dataset.end);
  if (!mark) return;
  mark.scrollIntoView({ block: "center" });
  mark.focus({ preventScroll: true });
}
