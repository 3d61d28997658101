// Leaderboards, as PaperClaims built them: best scores by dataset and metric, each with the sentence that states it.
const betterText = { higher: "higher is better", lower: "lower is better" };
const boardName = board => `${board.data}: ${board.metric ?? "metric not named"}`;
const unitText = board => board.unit === "percent" ? "in per cent" : board.unit ? `in ${board.unit}` : "";

// The rows with their papers and claims.
function rowsOf(board) {
  return board.read ??= board.rows.map(([rank, value, written, method, flags, id, start, code]) => {
    const candidates = index().byId.get(id) ?? [];
    const isIt = claim => claim.type === "result" && claim.start === start;
    const paper = candidates.find(paper => paper.claims.some(isIt)) ?? candidates[0];
    const [isApproximate, isFromTitle, isBaseline] = [..."atb"].map(flag => flags.includes(flag));
    return { rank, value, written, method, isApproximate, isFromTitle, isBaseline, paper, start, code, claim: paper?.claims.find(isIt) };
  }).filter(row => row.claim);
}

const papersOn = board => board.paperCount ??= new Set(rowsOf(board).map(row => row.paper)).size;
const scoreText = row => `${row.isApproximate ? "~" : ""}${row.written}`;

// A table whose rows are cards on a phone.
function plainTable(className, heads, rows) {
  return element("div", "table", element("table", { className },
    element("thead", {}, element("tr", {}, ...heads.map(([key, head]) => element("th", { scope: "col", className: key }, head)))),
    element("tbody", {}, ...rows.map(row => element("tr", {}, ...row.map((cell, i) =>
      element("td", { className: heads[i][0], "data-head": heads[i][1], dir: "auto" }, ...(Array.isArray(cell) ? cell : [cell]))))))));
}

function showBoards(view) {
  index();
  const words = wordsOf(state.q);
  const fitting = boards.filter(board => rowsOf(board).length && words.every(word => `${board.data}\n${board.metric ?? ""}\n${board.family ?? ""}`.toLowerCase().includes(word)));
  setFound(`${many(fitting.length, "board")} of ${many(new Set(fitting.map(board => board.key)).size, "dataset")}`);
  view.replaceChildren(element("h2", "hidden", "Leaderboards"));
  if (!fitting.length) {
    view.append(boards.length
      ? nothing("No board has these words in its dataset or metric.", true)
      : nothing("There are no boards in this report.", false,
        "A board needs a score with its dataset or benchmark named, at a confidence of 0.77 or more. All results are under Claims."));
    return;
  }

  view.append(
    element("p", "lead", "The scores that papers state, by dataset and metric: those that are read with a confidence of 0.77 or more. ",
      "Abstracts seldom give the split or the protocol, so read the sentence before you compare."),
    plainTable("boardlist", [["data", "Dataset"], ["metric", "Metric"], ["papers", "Papers"], ["rows", "Rows"], ["score", "Best"], ["method", "Method"], ["date", "Date"]],
      onPage(fitting).map(board => {
        const best = rowsOf(board)[0];
        return [link(boardAddress(board), readable(board.data)), readable(board.metric ?? "not named"), whole(papersOn(board)), whole(rowsOf(board).length),
          best.rank ? scoreText(best) : "", best.rank ? readable(best.method ?? "") : "", best.rank ? best.paper.when ?? "" : ""];
      })),
    pager(fitting.length) ?? "");
}

function methodCell(row) {
  return [element("b", {}, readable(row.method ?? "not named")),
    row.isBaseline ? element("span", { className: "tag", title: "Another system that the paper compares with" }, "baseline") : "",
    row.isFromTitle ? element("span", { className: "tag", title: "The abstract gives no name; the title does" }, "from title") : ""];
}

function boardTable(rows) {
  return plainTable("board", [["rank", "Rank"], ["method", "Method"], ["score", "Score"], ["paper", "Paper"], ["date", "Date"], ["sentence", "Sentence"]], rows.map(row => [
    row.rank ? whole(row.rank) : "", methodCell(row), element("a", { href: paperAddress(row.paper, row.start), title: "Show it in its abstract" }, scoreText(row)),
    [link(paperAddress(row.paper), readable(titleOf(row.paper))), " ",
      element("span", "ids", idNode(row.paper.id), safeAddress(row.code ?? "") ? outwards(safeAddress(row.code), "code") : "")],
    row.paper.when ?? "", sentenceNodes(row.paper, row.claim)]));
}

function showBoard(view) {
  index();
  const board = boards.find(board => board.slug === state.id);
  const up = element("p", "crumbs", link(fresh({ view: "boards" }), "← All boards"));
  if (!board) { view.replaceChildren(up, nothing("There is no such board in this report.", false)); return; }
  const rows = rowsOf(board);
  setFound(`${many(rows.length, "row")} of ${many(papersOn(board), "paper")}`);
  const drawn = chart(rows, rows[0]?.rank ? board.better : null, board.unit, `${boardName(board)} over time`);
  const others = boards.filter(other => other !== board && (other.key === board.key || board.family && other.family === board.family));
  view.replaceChildren(
    up,
    element("h2", { className: "title", dir: "auto" }, readable(board.metric ?? "Metric not named"), " on ",
      index().datasets.has(board.key) ? link(datasetAddress(board.key), board.data) : board.data),
    element("p", "facts", [many(papersOn(board), "paper"), unitText(board), rows[0]?.rank ? betterText[board.better] : "sorted, not ranked"].filter(Boolean).join(" · ")),
    drawn ?? "", boardTable(onPage(rows)), pager(rows.length) ?? "",
    others.length ? element("p", "also", "Also: ", ...between(" · ", others.slice(0, 12).map(other => link(boardAddress(other), boardName(other))))) : "");
}
