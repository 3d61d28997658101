// Plots of the papers that are shown, as lists with bars: a screen reader reads names and numbers. Only those that say something.
function bars(section, heading, kind, rows, note) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const items = rows.map(([label, count, address]) => {
    const bar = element("i", {});
    bar.style.width = `${100 * count / most}%`;
    const text = address ? element("a", { href: address, title: label }, label) : element("span", { title: label }, label);
    return element("li", {}, text, bar, element("b", {}, whole(count)));
  });
  section.className = kind;
  section.hidden = false;
  section.replaceChildren(element("h2", {}, heading), element("ol", {}, ...items), note ? element("p", {}, note) : "");
}

function namesOf(shown) {
  const byName = new Map();
  for (const paper of shown) {
    const seen = new Set();
    for (const claim of paper.claims) {
      if (!isName(claim) || !isShown(claim)) continue;
      const key = claim.canonical_id ?? normal(claim.name);
      const entry = byName.get(key) ?? { key, count: 0, spellings: new Map() };
      entry.spellings.set(claim.name, (entry.spellings.get(claim.name) ?? 0) + 1);
      byName.set(key, entry);
      if (seen.has(key)) continue;
      seen.add(key);
      entry.count++;
    }
  }

  return [...byName.values()].sort((a, b) => b.count - a.count).slice(0, 8)
    .map(entry => [[...entry.spellings].sort((a, b) => b[1] - a[1])[0][0], entry.count, datasetAddress(entry.key)]);
}

// Without the empty ends.
function histogram(values, edges, label) {
  const counts = new Array(edges.length + 1).fill(0);
  for (const value of values) {
    let bin = 0;
    while (bin < edges.length && value >= edges[bin]) bin++;
    counts[bin]++;
  }

  const first = counts.findIndex(Boolean);
  const last = counts.findLastIndex(Boolean);
  return counts.map((count, i) => [label(edges[i - 1], edges[i]), count]).slice(Math.max(0, first), last + 1);
}

const interval = (low, high, write) => low === undefined ? `under ${write(high)}` : high === undefined ? `${write(low)} and more` : `${write(low)} to ${write(high)}`;
const saysSomething = rows => rows.filter(([, count]) => count).length >= 3;

function showPlots(shown) {
  const plots = ["names", "sizes", "gains"].map(plot => document.getElementById(`plot-${plot}`));
  for (const plot of plots) plot.hidden = true;
  const names = namesOf(shown);
  if (names.length >= 3 && names[0][1] > 1) bars(plots[0], "Datasets and benchmarks", "dataset", names, "Papers that name them. Choose one to see its results.");

  // The largest model of a paper stands for it, by year where the papers are dated.
  const sizesOf = paper => paper.claims.filter(claim => claim.type === "model_size" && isShown(claim)).map(claim => claim.parameters);
  const largest = shown.map(paper => [paper.year, Math.max(0, ...sizesOf(paper))]).filter(([, size]) => size);
  const sizes = histogram(largest.map(([, size]) => size), [1e6, 1e7, 1e8, 1e9, 3e9, 1e10, 3e10, 1e11, 1e12], (low, high) => interval(low, high, short));
  if (largest.length >= 5 && saysSomething(sizes)) {
    const byYear = new Map();
    for (const [year, size] of largest) if (year) byYear.set(year, [...byYear.get(year) ?? [], size]);
    const medians = [...byYear].filter(([, of]) => of.length >= 3).sort().map(([year, of]) => `${year} ${short(of.sort((a, b) => a - b)[of.length >> 1])}`);
    bars(plots[1], "Largest model of a paper", "model_size", sizes, medians.length > 1 ? `Median by year: ${medians.slice(-6).join(", ")}.` : "");
  }

  const isGain = claim => claim.type === "result" && claim.kind === "change" && ["percent", "points"].includes(claim.unit) && claim.improvement !== false && isShown(claim);
  const gains = shown.flatMap(paper => paper.claims.filter(isGain));
  const steps = histogram(gains.map(claim => Math.abs(claim.value)), [1, 2, 5, 10, 20, 30, 50, 100], (low, high) => interval(low, high, String));
  if (gains.length >= 5 && saysSomething(steps)) {
    bars(plots[2], "Stated gains, in per cent", "result", steps, `${many(gains.length, "result")}, of which ${whole(gains.filter(claim => claim.unit === "points").length)} in points.`);
  }
  document.getElementById("overview").hidden = plots.every(plot => plot.hidden);
}
