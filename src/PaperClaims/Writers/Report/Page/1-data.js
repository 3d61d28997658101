// The papers, unpacked from the page itself: gzip in base64, some hundred papers a piece.
const claimKinds = {{kinds}};
const kinds = claimKinds.map(kind => kind.name);
const papers = [];

async function unpack(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

async function load(onProgress) {
  for (const chunk of document.querySelectorAll("script.chunk")) {
    for (const line of (await unpack(chunk.textContent)).split("\n")) {
      if (!line) continue;
      const [abstract, paper] = JSON.parse(line);
      paper.abstract = abstract;
      paper.searched = `${paper.title ?? ""}\n${abstract}\n${paper.id}`.toLowerCase();
      paper.number = papers.length;
      papers.push(paper);
    }
    chunk.remove();
    onProgress();
  }
}

// What a user asks for: text, kinds, confidence, and whether papers without such claims are left out.
const filter = { text: "", kinds: new Set(kinds), confidence: 0, matching: false };

const isShown = claim => filter.kinds.has(claim.type) && claim.confidence >= filter.confidence;

function filtered() {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return papers.filter(paper => words.every(word => paper.searched.includes(word)) && (!filter.matching || paper.claims.some(isShown)));
}
