// Scores over time as a drawing: a point a row, filled for a paper's own method, and the best so far as a line where it is known what is better.
const svgSpace = "http://www.w3.org/2000/svg";
function shape(name, attributes, ...children) {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// 2021, 2021-03 and 2021-03-14 as years.
function yearsOf(when) {
  const [year, month, day] = when.split("-").map(Number);
  return year + (month >= 1 && month <= 12 ? (month - 1 + (day >= 1 && day <= 31 ? (day - 1) / 31 : 0.5)) / 12 : 0.5);
}

function niceSteps(low, high, most) {
  const rough = (high - low || Math.abs(high) || 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const size = [1, 2, 2.5, 5, 10].map(by => by * power).find(by => by >= rough * 0.999);
  const steps = [];
  for (let i = Math.ceil(low / size - 1e-9); i * size <= high + size * 1e-9 && steps.length < 20; i++) steps.push(Number((i * size).toPrecision(12)));
  return steps;
}

// Null where a drawing would say nothing: fewer than three points, or all of one day.
function chart(rows, better, unit, label) {
  const points = rows.filter(row => row.paper.when && Number.isFinite(row.value)).map(row => ({ ...row, x: yearsOf(row.paper.when), y: row.value })).sort((a, b) => a.x - b.x);
  if (points.length < 3 || points[0].x === points.at(-1).x || new Set(points.map(point => point.y)).size < 2) return null;
  const width = Math.max(280, document.getElementById("main").clientWidth - 36);
  const height = width < 500 ? 190 : 230;
  const [left, right, upper, lower] = [46, 14, 14, 26];
  let [x0, x1] = [Math.floor(points[0].x * 4) / 4, Math.ceil(points.at(-1).x * 4 + 0.01) / 4];
  let [y0, y1] = [Math.min(...points.map(point => point.y)), Math.max(...points.map(point => point.y))];
  const room = (y1 - y0) * 0.1;
  [y0, y1] = [y0 - room, y1 + room];
  const xOf = x => left + (x - x0) / (x1 - x0) * (width - left - right);
  const yOf = y => height - lower - (y - y0) / (y1 - y0) * (height - upper - lower);
  const drawing = shape("svg", { class: "chart", width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label });
  for (const step of niceSteps(y0, y1, 4)) {
    drawing.append(shape("line", { class: "grid", x1: left, x2: width - right, y1: yOf(step), y2: yOf(step) }),
      shape("text", { x: left - 8, y: yOf(step) + 4, "text-anchor": "end" }, `${whole(step)}${unit === "percent" ? "%" : ""}`));
  }

  for (const step of niceSteps(x0, x1, width < 500 ? 4 : 8).filter(Number.isInteger)) {
    drawing.append(shape("line", { class: "tick", x1: xOf(step), x2: xOf(step), y1: height - lower, y2: height - lower + 4 }),
      shape("text", { x: xOf(step), y: height - 6, "text-anchor": "middle" }, String(step)));
  }

  if (better) {
    let best = null;
    const path = [];
    for (const point of points.filter(point => !point.isBaseline)) {
      if (best !== null && (better === "lower" ? point.y >= best : point.y <= best)) continue;
      path.push(best === null ? `M${xOf(point.x)} ${yOf(point.y)}` : `H${xOf(point.x)}V${yOf(point.y)}`);
      best = point.y;
    }
    if (path.length) drawing.append(shape("path", { class: "best", d: `${path.join("")}H${width - right}` }));
  }

  for (const point of points) {
    const says = `${point.method ? `${readableText(point.method)}: ` : ""}${point.written} (${point.paper.when}, ${readableText(titleOf(point.paper))})`;
    drawing.append(shape("a", { href: paperAddress(point.paper, point.start), "aria-label": says, class: point.isBaseline ? "point other" : "point" },
      shape("title", {}, says), shape("circle", { class: "hit", cx: xOf(point.x), cy: yOf(point.y), r: 12 }), shape("circle", { cx: xOf(point.x), cy: yOf(point.y), r: 5 })));
  }

  return element("figure", {}, drawing, element("figcaption", {}, `Each point is one row, by the date of its paper.${better ? " The line is the best score so far." : ""}`));
}

// Numbers by year as bars, where there are several years.
function yearBars(of) {
  const counts = new Map();
  for (const paper of of) if (paper.year) counts.set(paper.year, (counts.get(paper.year) ?? 0) + 1);
  if (counts.size < 2) return null;
  const years = [...counts.keys()].sort();
  const [first, last] = [+years[0], +years.at(-1)];
  const all = last - first < 40 ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i)) : years;
  const most = Math.max(...counts.values());
  return element("ol", "years", ...all.map(year => {
    const bar = element("i", {});
    bar.style.height = `${(counts.get(year) ?? 0) / most * 4}rem`;
    return element("li", {}, element("b", {}, counts.has(year) ? whole(counts.get(year)) : ""), bar, element("span", {}, year));
  }));
}
