// Where a paper is, as its id tells: only addresses of http and https, and none for an id that could be anything.
const arxivPlace = String.raw`(?:oai:)?(?:https?://)?(?:(?:www\.|export\.)?arxiv(?:\.org)?(?::|/(?:abs|pdf|html)/)\s*|(?:doi:\s*|(?:dx\.)?doi\.org/)?10\.48550/arxiv\.)?`;
const month = "(\\d{2})(0[1-9]|1[0-2])";
const arxivId = new RegExp(String.raw`^${arxivPlace}(${month}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?/${month}\d{3})(v\d+)?(?:\.pdf)?$`, "i");
const idForms = [
  [arxivId, found => [`https://arxiv.org/abs/${found[1]}${found[6] ?? ""}`, `arXiv:${found[1]}${found[6] ?? ""}`]],
  [/^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i, found => [`https://doi.org/${encodeURI(found[1]).replace(/[?#]/g, encodeURIComponent)}`, `doi:${found[1]}`]],
  [/^(?:pmid|pubmed|medline)[:\s]\s*(\d{1,8})$/i, found => [`https://pubmed.ncbi.nlm.nih.gov/${found[1]}/`, `PMID ${found[1]}`]],
  [/^(?:pmcid:\s*)?(PMC\d{3,9})$/i, found => [`https://pmc.ncbi.nlm.nih.gov/articles/${found[1].toUpperCase()}/`, found[1]]],
  [/^(?:openalex:\s*)?(W\d{6,12})$/i, found => [`https://openalex.org/${found[1].toUpperCase()}`, `OpenAlex ${found[1]}`]],
  [/^(?:acl:\s*)?((?:19|20)\d{2}\.[a-z][a-z0-9]*-[a-z0-9]+\.\d{1,4}|[A-Z]\d{2}-\d{4,5})$/, found => [`https://aclanthology.org/${found[1]}/`, found[1]]],
];

function safeAddress(text) {
  if (!/^https?:\/\//i.test(text) || /[\s\u0000-\u001f<>"]/.test(text)) return null;
  try {
    const url = new URL(text);
    return url.hostname && !url.username && !url.password ? url.href : null;
  } catch { return null; }
}

// An address and what is written for it; null for an id that tells none.
function linkOf(id) {
  const text = id.trim();
  for (const [form, made] of idForms) {
    const found = form.exec(text);
    if (found) return made(found);
  }
  const address = safeAddress(text);
  return address && [address, text.replace(/^https?:\/\/(www\.)?/i, "")];
}

function outwards(address, text, properties = {}) {
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer", className: "out", ...properties }, text);
}

function idNode(id) {
  const link = linkOf(id);
  return link ? outwards(link[0], link[1], { title: `Open ${link[0]}` }) : document.createTextNode(id);
}

// The day, month or year of a paper; where it has none, the month in its arXiv id.
function whenOf(paper) {
  if (/^\d{4}/.test(paper.date ?? "")) return paper.date;
  const found = arxivId.exec(paper.id.trim());
  if (!found) return null;
  const [year, month] = found[2] ? [found[2], found[3]] : [found[4], found[5]];
  return `${+year >= 91 ? 19 : 20}${year}-${month}`;
}
