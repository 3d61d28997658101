// The rows as a table for spreadsheets: the text as the source has it. A text that a spreadsheet would run as a formula gets an apostrophe.
const csvColumns = [
  ["id", row => row.paper.id], ["title", row => row.paper.title], ["date", row => row.paper.when], ["url", row => linkOf(row.paper.id)?.[0]],
  ...["type", "text", "start", "length", "confidence"].map(key => [key, row => row.claim[key]]),
  ["value", row => valueOf(row.claim)], ["high", row => row.claim.high], ["unit", row => unitOf(row.claim)], ["bound", row => row.claim.bound], ["kind", row => row.claim.kind],
  ["data", row => row.data.join("; ")], ["data_ids", row => row.keys.join("; ")], ["metric", row => row.claim.metric], ["metric_name", row => row.claim.metric_name],
  ["method", row => methodOf(row.claim)], ["baseline", row => row.claim.baseline], ["code_url", row => row.claim.url],
];

function csvCell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = String(value);
  const safe = /^[=+\-@\t\r\n]/.test(text) && !/^[-+]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}

const csvOf = rows => [csvColumns.map(([head]) => head).join(","), ...rows.map(row => csvColumns.map(([, read]) => csvCell(read(row))).join(","))].join("\r\n");

function download(rows) {
  const address = URL.createObjectURL(new Blob(["\ufeff", csvOf(rows), "\r\n"], { type: "text/csv;charset=utf-8" }));
  const link = element("a", { href: address, download: "claims.csv" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
