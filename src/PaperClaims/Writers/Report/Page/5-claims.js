// All claims as a table: a row a claim, a page of rows at a time.
const rowsOnPage = 100;
const columns = [
  { key: "claim", head: "Claim", sort: row => row.claim.text.toLowerCase() },
  { key: "type", head: "Type", sort: row => row.claim.type, isHidden: true },
  { key: "value", head: "Value", sort: row => valueOf(row.claim), isNumber: true },
  { key: "data", head: "Dataset", sort: row => row.data.join("; ").toLowerCase() },
  { key: "metric", head: "Metric", sort: row => metricOf(row.claim).toLowerCase() },
  { key: "method", head: "Method", sort: row => methodOf(row.claim).toLowerCase() },
  { key: "confidence", head: "Confidence", sort: row => row.claim.confidence, isNumber: true },
  { key: "date", head: "Date", sort: row => row.paper.when ?? "" },
  { key: "paper", head: "Paper", sort: row => titleOf(row.paper).toLowerCase() },
];

// What has no value stands last, whichever way the rest is sorted.
function sorted(rows, sort) {
  const column = columns.find(column => column.key === sort.replace("-", ""));
  if (!column) return rows;
  const way = sort.startsWith("-") ? -1 : 1;
  const keyed = rows.map(row => [column.sort(row), row]);
  const empty = value => value === undefined || value === "";
  keyed.sort(([a, x], [b, y]) => empty(a) || empty(b) ? empty(a) - empty(b) || x.number - y.number : a < b ? -way : a > b ? way : x.number - y.number);
  return keyed.map(([, row]) => row);
}

const dataLinks = row => row.data.flatMap((text, i) => {
  const known = index().datasets.get(row.keys[i]);
  return [i ? "; " : "", known ? link(datasetAddress(known.key), readable(text)) : readable(text)];
});

const cells = {
  claim: ({ paper, claim }) => [
    element("a", { href: paperAddress(paper, claim.start), title: "Show it in its abstract" }, statedNodes(paper, claim)),
    element("span", `kind ${claim.type}`, name(claim.type), claim.type === "result" && claim.kind !== "score" ? ` (${claim.kind})` : "")],
  value: row => valueText(row.claim),
  data: row => dataLinks(row),
  metric: row => readable(metricOf(row.claim)),
  method: row => readable(methodOf(row.claim)),
  confidence: row => row.claim.confidence.toFixed(2),
  date: row => row.paper.when ?? "",
  paper: row => link(paperAddress(row.paper), readable(titleOf(row.paper))),
};

function claimTable(rows, shown, sort, onSort) {
  const heads = shown.map(column => {
    const way = sort === column.key ? "ascending" : sort === `-${column.key}` ? "descending" : null;
    const next = way === "ascending" || (!way && column.isNumber) ? `-${column.key}` : column.key;
    const arrow = element("span", { "aria-hidden": "true" }, way === "ascending" ? " ↑" : way ? " ↓" : "");
    const text = onSort ? element("button", { type: "button", onclick: () => onSort(next) }, column.head, arrow) : column.head;
    return element("th", { scope: "col", className: column.key, "aria-sort": way }, text);
  });
  const body = rows.map(row => element("tr", {}, ...shown.map(column => {
    const made = cells[column.key](row);
    return element("td", { className: column.key, "data-head": column.head, dir: "auto" }, ...(Array.isArray(made) ? made : [made]));
  })));
  return element("div", "table", element("table", "claims", element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...body)));
}

function pager(count) {
  const last = Math.max(1, Math.ceil(count / rowsOnPage));
  if (last === 1) return null;
  const page = Math.min(state.page, last);
  const to = (number, text, label) => number < 1 || number > last
    ? element("span", { className: "plain off", "aria-hidden": "true" }, text)
    : element("a", { className: "plain", href: addressOf({ page: number }), "aria-label": label }, text);
  return element("nav", { className: "pager", "aria-label": "Pages of rows" },
    to(page > 1 ? 1 : 0, "First", "First page"), to(page - 1, "← Previous", "Previous page"),
    element("span", {}, `Page ${whole(page)} of ${whole(last)}`),
    to(page + 1, "Next →", "Next page"), to(page < last ? last : last + 1, "Last", "Last page"));
}

const onPage = rows => {
  const page = Math.min(state.page, Math.max(1, Math.ceil(rows.length / rowsOnPage)));
  return rows.slice((page - 1) * rowsOnPage, page * rowsOnPage);
};

function showClaims(view) {
  const found = filteredRows();
  const rows = sorted(found.rows, state.sort);
  setCounts(found.counts);
  view.replaceChildren(element("h2", "hidden", "All claims"));
  setFound(!rows.length ? "" : `${many(rows.length, "claim")} in ${many(new Set(rows.map(row => row.paper)).size, "paper")}`);
  if (!rows.length) {
    view.append(papers.some(paper => paper.claims.length)
      ? nothing("No claim fits these filters.", true)
      : nothing("No claims were found in these papers.", false, "The abstracts are under Papers. Claims are numbers, names of datasets and benchmarks, and links."));
    return;
  }

  const chooser = element("select", { onchange: event => change({ sort: event.target.value }) }, element("option", { value: "" }, "Order of the text"),
    ...columns.flatMap(column => [element("option", { value: column.key }, `${column.head} ↑`), element("option", { value: `-${column.key}` }, `${column.head} ↓`)]));
  chooser.value = state.sort;
  view.append(
    element("div", "tools",
      element("label", "sorting", "Sort by ", chooser),
      element("button", { id: "csv", type: "button", className: "plain", onclick: () => download(rows) }, `Download ${many(rows.length, "row")} as CSV`)),
    claimTable(onPage(rows), columns.filter(column => !column.isHidden), state.sort, sort => change({ sort })),
    pager(rows.length) ?? "");
}
