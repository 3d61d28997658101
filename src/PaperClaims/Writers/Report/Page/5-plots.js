// Plots of the papers that are shown, as lists with bars: a screen reader reads names and numbers.
function bars(section, heading, kind, rows, note, onChoose) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const items = rows.map(([label, count, title]) => {
    const bar = element("i", {});
    bar.style.width = `${100 * count / most}%`;
    const text = onChoose ? element("button", { type: "button", title: title ?? label, onclick: () => onChoose(label) }, label) : element("span", { title: title ?? label }, label);
    return element("li", {}, text, bar, element("b", {}, count.toLocaleString("en")));
  });
  section.className = kind;
  section.replaceChildren(element("h2", {}, heading), rows.some(([, count]) => count) ? element("ol", {}, ...items) : element("p", {}, "None in these papers."), note ? element("p", {}, note) : "");
}

function namesOf(shown) {
  const byName = new Map();
  for (const paper of shown) {
    const seen = new Set();
    for (const claim of paper.claims) {
      if ((claim.type !== "dataset" && claim.type !== "benchmark") || !isShown(claim)) continue;
      const key = claim.canonical_id ?? claim.name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = byName.get(key) ?? { count: 0, spellings: new Map() };
      entry.count++;
      entry.spellings.set(claim.name, (entry.spellings.get(claim.name) ?? 0) + 1);
      byName.set(key, entry);
    }
  }

  return [...byName.values()].sort((a, b) => b.count - a.count).slice(0, 12)
    .map(entry => [[...entry.spellings].sort((a, b) => b[1] - a[1])[0][0], entry.count]);
}

function histogram(values, edges, label) {
  const counts = new Array(edges.length + 1).fill(0);
  for (const value of values) {
    let bin = 0;
    while (bin < edges.length && value >= edges[bin]) bin++;
    counts[bin]++;
  }

  return counts.map((count, i) => [label(edges[i - 1], edges[i]), count]);
}

const short = parameters => parameters >= 1e12 ? `${parameters / 1e12}T` : parameters >= 1e9 ? `${parameters / 1e9}B` : `${parameters / 1e6}M`;
const between = (low, high, write) => low === undefined ? `under ${write(high)}` : high === undefined ? `${write(low)} and more` : `${write(low)} to ${write(high)}`;

function showPlots(shown) {
  const claims = shown.flatMap(paper => paper.claims.filter(isShown));
  bars(document.getElementById("plot-names"), "Datasets and benchmarks, by papers", "dataset", namesOf(shown), "Choose one to see its papers.", chosen => search(chosen));

  // The largest model of a paper stands for it, by year where the papers are dated.
  const largest = shown.map(paper => [paper.date?.slice(0, 4), Math.max(0, ...paper.claims.filter(claim => claim.type === "model_size" && isShown(claim)).map(claim => claim.parameters))]).filter(([, size]) => size);
  const years = [...new Set(largest.map(([year]) => year))].filter(Boolean).sort();
  const median = year => { const sizes = largest.filter(([y]) => y === year).map(([, size]) => size).sort((a, b) => a - b); return sizes[sizes.length >> 1]; };
  bars(document.getElementById("plot-sizes"), "Largest model, by papers", "model_size",
    histogram(largest.map(([, size]) => size), [1e7, 1e8, 1e9, 3e9, 1e10, 3e10, 1e11, 1e12], (low, high) => between(low, high, short)),
    years.length > 1 ? `Median by year: ${years.map(year => `${year} ${short(median(year))}`).join(", ")}.` : "");

  const gains = claims.filter(claim => claim.type === "result" && claim.kind === "change" && (claim.unit === "percent" || claim.unit === "points") && claim.improvement !== false);
  bars(document.getElementById("plot-gains"), "Gains, by results", "result",
    histogram(gains.map(claim => Math.abs(claim.value)), [1, 2, 5, 10, 20, 30, 50, 100], (low, high) => between(low, high, value => `${value}`)),
    gains.length ? `Per cent, of which ${gains.filter(claim => claim.unit === "points").length.toLocaleString("en")} are points.` : "");
}
