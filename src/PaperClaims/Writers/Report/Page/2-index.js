// All claims as rows, and the datasets that they name; made once all papers are there.
const normals = new Map();
const normal = text => {
  let made = normals.get(text);
  if (made === undefined) normals.set(text, made = normalOf(text));
  return made;
};
const normalOf = text => text.toLowerCase().replace(/\b(?:the|datasets?|data sets?|benchmarks?|corpus)\b/g, " ").replace(/[^\p{L}\p{N}]+/gu, "") || text.toLowerCase();
const overlaps = (a, b) => a.start < b.start + b.length && b.start < a.start + a.length;
const isName = claim => claim.name !== undefined && (claim.type === "dataset" || claim.type === "benchmark");
const cache = { size: -1 };

function index() {
  if (cache.size === papers.length) return cache;
  const keys = new Map();
  const datasets = new Map();
  const metrics = new Map();
  const rows = [];
  for (const paper of papers) {
    for (const claim of paper.claims) {
      if (!isName(claim)) continue;
      const plain = normal(claim.name);
      if (!keys.has(plain) || claim.canonical_id) keys.set(plain, claim.canonical_id ?? plain);
    }
  }

  const keyOf = text => { const plain = normal(text); return keys.get(plain) ?? plain; };
  for (const paper of papers) {
    const names = paper.claims.filter(isName);
    for (const claim of paper.claims) {
      const data = dataOf(claim);
      const row = { paper, claim, data, keys: null, number: rows.length };
      row.keys = isName(claim) ? [claim.canonical_id ?? keyOf(claim.name)] : data.map((text, i) => {
        const span = claim.data_spans?.[i];
        const named = span && names.find(other => overlaps(other, span));
        return named ? named.canonical_id ?? keyOf(named.name) : keyOf(text);
      });
      rows.push(row);
      const metric = metricOf(claim);
      if (metric) metrics.set(metric, (metrics.get(metric) ?? 0) + 1);
      if (!isName(claim)) continue;
      const key = row.keys[0];
      let known = datasets.get(key);
      if (!known) datasets.set(key, known = { key, spellings: new Map(), kinds: new Map(), family: claim.family, papers: new Set(), rows: [], boards: [] });
      known.spellings.set(claim.name, (known.spellings.get(claim.name) ?? 0) + 1);
      known.kinds.set(claim.type, (known.kinds.get(claim.type) ?? 0) + 1);
      known.papers.add(paper);
    }
  }

  for (const row of rows) {
    if (isName(row.claim)) continue;
    for (const key of new Set(row.keys)) datasets.get(key)?.rows.push(row);
  }

  const usual = counts => [...counts].sort((a, b) => b[1] - a[1])[0][0];
  for (const known of datasets.values()) {
    known.name = usual(known.spellings);
    known.kind = usual(known.kinds);
    known.results = known.rows.filter(row => row.claim.type === "result").length;
  }

  const slugs = new Set();
  for (const board of boards) {
    board.key = board.data_id ?? keyOf(board.data);
    board.slug = [board.key, board.metric ?? "unnamed metric", board.unit ?? ""].filter(Boolean).join("|");
    while (slugs.has(board.slug)) board.slug += "+";
    slugs.add(board.slug);
    datasets.get(board.key)?.boards.push(board);
  }

  const byId = new Map();
  for (const paper of papers) if (byId.has(paper.id)) byId.get(paper.id).push(paper); else byId.set(paper.id, [paper]);
  const byUse = [...datasets.values()].sort((a, b) => b.papers.size - a.papers.size || b.results - a.results || (a.name < b.name ? -1 : 1));
  return Object.assign(cache, { size: papers.length, rows, datasets, byUse, byId, keyOf, metrics: [...metrics].sort((a, b) => b[1] - a[1]).map(([metric]) => metric) });
}

// Of which kinds and how sure: what is marked and what is listed.
const isShown = claim => (state.types === null || state.types.has(claim.type)) && claim.confidence >= state.min;
const isInYears = paper => (!state.from || paper.year && paper.year >= state.from) && (!state.to || paper.year && paper.year <= state.to);
const wordsOf = text => text.toLowerCase().split(/\s+/).filter(Boolean);

// The rows of a dataset and a metric: exactly those where the name is one that there is, else those that have the text in theirs.
function partsFilter() {
  if (!state.data && !state.metric) return null;
  const { datasets, keyOf, metrics } = index();
  const asked = normal(state.data);
  const key = datasets.has(state.data) ? state.data : datasets.has(keyOf(state.data)) ? keyOf(state.data) : null;
  const metric = state.metric.toLowerCase();
  const isWhole = metrics.some(known => known.toLowerCase() === metric);
  const isMetric = claim => isWhole ? metricOf(claim).toLowerCase() === metric : `${metricOf(claim)}\n${claim.metric ?? ""}`.toLowerCase().includes(metric);
  return row => (!state.data || (key !== null ? row.keys.includes(key) : row.data.some(text => normal(text).includes(asked)))) && (!state.metric || isMetric(row.claim));
}

function filteredPapers() {
  const words = wordsOf(state.q);
  const parts = partsFilter();
  const having = parts && new Set(index().rows.filter(row => isShown(row.claim) && parts(row)).map(row => row.paper));
  const isFound = paper => words.every(word => searchedOf(paper).includes(word));
  return papers.filter(paper => isInYears(paper) && (!having || having.has(paper)) && isFound(paper) && (!state.only || paper.claims.some(isShown)));
}

// A row is found by the words of its claim and of its paper's title and id.
const rowText = row => {
  const claim = row.claim;
  return row.searched ??= both(`${claim.text}\n${row.data.join("\n")}\n${metricOf(claim)}\n${claim.metric ?? ""}\n${methodOf(claim)}\n${claim.unit ?? ""}`).toLowerCase();
};
const headText = paper => paper.head ??= both(`${paper.title ?? ""}\n${paper.id}`).toLowerCase();
const hasWords = (row, words) => words.every(word => rowText(row).includes(word) || headText(row.paper).includes(word));

// The rows that fit, and how many of each kind would if it were chosen.
function filteredRows() {
  const words = wordsOf(state.q);
  const parts = partsFilter();
  const counts = new Map();
  const rows = index().rows.filter(row => {
    if (row.claim.confidence < state.min || !isInYears(row.paper) || parts && !parts(row) || !hasWords(row, words)) return false;
    counts.set(row.claim.type, (counts.get(row.claim.type) ?? 0) + 1);
    return isShown(row.claim);
  });
  return { rows, counts };
}
