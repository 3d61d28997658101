// The papers, unpacked from the page itself as it arrives: gzip in base64, some hundred papers a piece.
const claimKinds = {{kinds}};
const kinds = claimKinds.map(kind => kind.name);
const papers = [];
const boards = [];

async function unpack(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

// The next piece that the browser has whole; null when the page is at its end.
async function nextChunk() {
  for (;;) {
    const chunk = document.querySelector("script.chunk");
    const isWhole = document.readyState !== "loading";
    if (chunk && (chunk.nextSibling || isWhole)) return chunk;
    if (isWhole) return null;
    await new Promise(resolve => setTimeout(resolve, 15));
  }
}

async function load(onProgress) {
  for (let chunk; (chunk = await nextChunk());) {
    const lines = (await unpack(chunk.textContent)).split("\n");
    chunk.remove();
    for (const line of lines) if (line) add(...JSON.parse(line));
    onProgress();
  }

  const packed = document.querySelector("script.boards");
  if (packed) for (const line of (await unpack(packed.textContent)).split("\n")) if (line) boards.push(JSON.parse(line));
  packed?.remove();
}

function add(abstract, paper) {
  paper.abstract = abstract;
  paper.number = papers.length;
  paper.when = whenOf(paper);
  paper.year = paper.when?.slice(0, 4) ?? "";
  papers.push(paper);
}

const titleOf = paper => paper.title ?? paper.id;
const whole = number => number.toLocaleString("en");
const many = (count, one, more = `${one}s`) => `${whole(count)} ${count === 1 ? one : more}`;
const name = kind => kind === "code_url" ? "code link" : kind.replaceAll("_", " ");
const plurals = new Map(claimKinds.map(kind => [kind.name, kind.name === "code_url" ? "code links" : kind.plural.replaceAll("_", " ")]));

// What is searched: as it is written, and as it is read.
const both = text => mayBeTeX.test(text) ? `${text}\n${readableText(text)}` : text;
const searchedOf = paper => paper.searched ??= both(`${paper.title ?? ""}\n${paper.abstract}\n${paper.id}`).toLowerCase();

// What a claim says, by the names that kinds share.
const dataOf = claim => claim.name !== undefined ? [claim.name] : Array.isArray(claim.data) ? claim.data : claim.of !== undefined ? [claim.of] : [];
const metricOf = claim => claim.metric_name ?? claim.metric ?? "";
const methodOf = claim => claim.method ?? claim.model ?? "";
const valueOf = claim => claim.value ?? claim.parameters;
const units = { percent: "%", points: "points", ratio: "×" };
const unitOf = claim => claim.parameters !== undefined ? "parameters" : units[claim.unit] ?? claim.unit ?? "";

const short = number => {
  const [size, sign] = [[1e12, "T"], [1e9, "B"], [1e6, "M"]].find(([least]) => number >= least) ?? [1, ""];
  return `${Number((number / size).toPrecision(3))}${sign}`;
};

function valueText(claim) {
  const value = valueOf(claim);
  if (typeof value !== "number") return "";
  const write = claim.parameters !== undefined ? short : number => Math.abs(number) >= 1e7 ? short(number) : number.toLocaleString("en", { maximumFractionDigits: 6 });
  const range = typeof claim.high === "number" ? `${write(value)}–${write(claim.high)}` : write(value);
  const unit = claim.parameters !== undefined ? "" : unitOf(claim);
  return `${{ approximate: "~", at_least: "≥ ", at_most: "≤ " }[claim.bound] ?? ""}${range}${unit === "%" || unit === "×" ? unit : unit && ` ${unit}`}`;
}
