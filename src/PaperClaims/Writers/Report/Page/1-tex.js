// TeX as people read it. A text becomes pieces, each with the place in the source that it stands for: the offsets of claims stay right, and
// a mark that begins within a formula does not break it. What is not known here stays as it is written.

// No group or formula is longer, and none is nested deeper: whatever a text holds, reading it takes no longer than its length asks for.
const longest = 1000;
const deepest = 12;
const isAscii = /[a-zA-Z]/;
const trigger = /[\\$^_{~\-`']/g;
const mayBeTeX = /[\\$^~{}]|_|--|``|''/;

// The end of the group whose brace stands at a place; -1 where none closes it.
function groupEnd(text, open, limit) {
  let depth = 0;
  const last = Math.min(limit, open + longest);
  for (let i = open; i < last; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return -1;
}

// Where a formula that opens with a dollar ends; -1 where it is money.
function dollarEnd(text, open, limit) {
  const inner = open + 1;
  for (let i = inner; i < limit && i < inner + longest; i++) {
    if (text[i] === "\\") { i++; continue; }
    if (text[i] !== "$") continue;
    const formula = text.slice(inner, i);
    const tight = formula && !/^\s|\s$/.test(formula) && !/\d/.test(text[i + 1] ?? "");
    return tight || /[\\^_]/.test(formula) ? i : -1;
  }
  return -1;
}

function piecesOf(text) {
  if (!mayBeTeX.test(text)) return [{ start: 0, end: text.length, text, path: "" }];
  const pieces = [];
  const put = (start, end, shown, path) => { if (end > start) pieces.push({ start, end, text: shown, path }); };
  const hide = (start, end) => put(start, end, "", "");
  const within = (path, tag) => !tag || path.endsWith(tag) ? path : path ? `${path} ${tag}` : tag;

  // One argument: a group, a command or a sign; its inner range and its end.
  function argument(at, limit) {
    let i = at;
    while (i < limit && text[i] === " ") i++;
    if (i >= limit) return null;
    if (text[i] === "{") {
      const end = groupEnd(text, i, limit);
      return end < 0 ? null : { from: i + 1, to: end, end: end + 1, open: i };
    }
    if (text[i] === "\\") {
      const word = /^\\(?:[a-zA-Z]+|.)/s.exec(text.slice(i, limit));
      let end = i + (word?.[0].length ?? 0);
      for (let close; text[end] === "{" && (close = groupEnd(text, end, limit)) > 0;) end = close + 1;
      return word && { from: i, to: end, end, open: i };
    }
    const length = text.codePointAt(i) > 0xffff ? 2 : 1;
    return { from: i, to: i + length, end: i + length, open: i };
  }

  function group(at, part, limit, path, math) {
    hide(at, part.from);
    read(part.from, part.to, path, math);
    hide(part.to, part.end);
    return part.end;
  }

  // Raised or lowered: signs of Unicode where there are such for all of it, which are copied as they are read.
  function script(at, tag, part, limit, path, math) {
    const inner = text.slice(part.from, part.to).replaceAll("−", "-");
    if (inner && [...inner].every(sign => raised[tag].has(sign))) {
      hide(at, part.from);
      for (let i = 0; i < inner.length; i++) put(part.from + i, part.from + i + 1, raised[tag].get(inner[i]), path);
      hide(part.to, part.end);
      return part.end;
    }
    if (inner === "\\circ" || inner === "\\prime") { put(at, part.end, inner === "\\circ" ? "°" : "′", path); return part.end; }
    return group(at, part, limit, within(path, tag), math);
  }

  // Where a command ends; 0 where it is not known.
  function command(at, limit, path, math) {
    const found = /^\\([a-zA-Z]+)/.exec(text.slice(at, at + 40));
    const word = found?.[1] ?? text[at + 1];
    if (word === undefined) return 0;
    let end = at + 1 + word.length;
    if (!found) {
      if ("%&#_${}|".includes(word)) { put(at, end, word, path); return end; }
      if (word === "(" || word === "[") {
        const close = text.slice(end, Math.min(limit, end + longest)).indexOf(word === "(" ? "\\)" : "\\]") + end;
        if (close < end) return 0;
        return group(at, { from: end, to: close, end: close + 2 }, limit, path, true);
      }
      if (" ,;:\n\\".includes(word)) { put(at, end, " ", path); return end; }
      if ("!/-".includes(word)) { hide(at, end); return end; }
    }
    if (accents.has(word)) {
      const part = argument(end, limit);
      const letter = part && text.slice(part.from, part.to).replace(/^\\([ij])$/, "$1").trim();
      if (letter && /^\p{L}\p{M}*$/u.test(letter)) { put(at, part.end, (letter + accents.get(word)).normalize("NFC"), math ? within(path, "i") : path); return part.end; }
      return found && part && part.from > part.open ? group(at, part, limit, path, math) : 0;
    }
    if (!found) return 0;
    if (signs.has(word)) {
      if (/^\s*\{\}/.test(text.slice(end, end + 4))) end = text.indexOf("}", end) + 1;
      else if (!math && text[end] === " " && /^\p{Ll}/u.test(signs.get(word)) && "oOlLijss aa ae oe".includes(word)) end++;
      put(at, end, signs.get(word), path);
      return end;
    }
    if (silent.has(word)) { hide(at, end); return end; }
    if (word === "frac" || word === "dfrac" || word === "tfrac" || word === "nicefrac") {
      const over = argument(end, limit);
      const under = over && argument(over.end, limit);
      if (!under || over.from === over.open || text[over.end] === " ") return 0;
      group(at, { ...over, end: over.to }, limit, path, math);
      put(over.to, under.open, "/", path);
      return group(under.open, under, limit, path, math);
    }
    if (word === "sqrt") {
      const part = argument(end, limit);
      if (!part) return 0;
      const bare = /^.$|^\d+$|^\\[a-z]+$/su.test(text.slice(part.from, part.to));
      put(at, part.from > at ? part.from : end, bare ? "√" : "√(", path);
      read(part.from, part.to, path, math);
      if (bare) hide(part.to, part.end); else put(part.to, part.end, ")", path);
      return part.end;
    }
    if (word === "href" || word === "textcolor") {
      const first = argument(end, limit);
      const second = first && argument(first.end, limit);
      if (!second || second.from === second.open) return 0;
      if (word === "textcolor") return group(at, second, limit, path, math);
      group(at, { ...first, end: first.to }, limit, path, false);
      put(first.to, second.from, " (", path);
      read(second.from, second.to, path, math);
      put(second.to, second.end, ")", path);
      return second.end;
    }
    if (styles.has(word) && !switches.has(word)) {
      const part = argument(end, limit);
      if (!part || part.from === part.open && !math) return 0;
      if (word === "mathbb" && doubled.has(text.slice(part.from, part.to))) { put(at, part.end, doubled.get(text.slice(part.from, part.to)), path); return part.end; }
      const isText = /^(text|mbox|mathrm|operatorname|mathbf|mathsf|mathtt|hbox|url|path|mathcal|mathbb|mathfrak|mathscr)/.test(word);
      return group(at, part, limit, within(path, styles.get(word)), math && !isText);
    }
    return 0;
  }

  let depth = 0;
  function read(from, to, path, math) {
    if (++depth <= deepest) readInner(from, to, path, math); else put(from, to, text.slice(from, to), path);
    depth--;
  }

  function readInner(from, to, path, math) {
    let plain = from;
    const flush = i => { put(plain, i, text.slice(plain, i), path); };
    for (let i = from; i < to;) {
      if (!math) {
        // Most of a text is no TeX.
        trigger.lastIndex = i;
        const next = trigger.exec(text);
        if (!next || next.index >= to) break;
        i = next.index;
      }

      const sign = text[i];
      const before = i > 0 ? text[i - 1] : "";
      let end = 0;
      const [rest, was] = [pieces.length, plain];
      const start = () => { flush(i); plain = i; };
      const one = (shown, style = path, length = 1) => { start(); put(i, i + length, shown, style); return i + length; };
      if (sign === "\\") { start(); end = command(i, to, path, math); }
      else if (sign === "$" && before !== "\\") {
        const wide = text[i + 1] === "$" ? 2 : 1;
        const close = wide === 2 ? text.slice(i + 2, i + longest).indexOf("$$") + i + 2 : dollarEnd(text, i, to);
        if (close > i + wide - 1 && close < to && text[close] === "$" && close > i + 1) { start(); end = group(i, { from: i + wide, to: close, end: close + wide }, to, path, !math); }
      }
      else if ((sign === "^" || sign === "_") && (math || isScript(i, to))) {
        const digits = !math && /^[-−]?\d+/.exec(text.slice(i + 1, to));
        const part = digits ? { from: i + 1, to: i + 1 + digits[0].length, end: i + 1 + digits[0].length } : argument(i + 1, to);
        if (part) { start(); end = script(i, sign === "^" ? "sup" : "sub", part, to, path, true); }
      }
      else if (sign === "{") {
        const close = groupEnd(text, i, to);
        const style = close > 0 && /^\{\\([a-z]+)\b ?/.exec(text.slice(i, close));
        if (style && switches.has(style[1])) {
          start();
          const inner = i + style[0].length;
          end = group(i, { from: inner, to: close, end: close + 1 }, to, within(path, styles.get(style[1])), math);
        }
        else if (close > 0 && !isArgument(i) && (math || isWordBrace(i, close))) {
          start();
          end = group(i, { from: i + 1, to: close, end: close + 1 }, to, path, math);
        }
      }
      else if (sign === "~" && /[\p{L}\p{N}.,:)\]}$]/u.test(before) && /[\p{L}\p{N}\\$({[]/u.test(text[i + 1] ?? "") && !inAddress(i)) end = one("\u00a0");
      else if (sign === "-" && !math && text[i + 1] === "-" && /[\p{L}\p{N}\s)}\]$]/u.test(before || " ") && !inAddress(i)) {
        const dashes = /^-+/.exec(text.slice(i, Math.min(to, i + 4)))[0].length;
        if (dashes <= 3 && (before.trim() || !/\S/.test(text[i + dashes] ?? " ") || dashes === 3)) end = one(dashes === 3 ? "—" : "–", path, dashes);
      }
      else if (!math && (sign === "`" || sign === "'") && text[i + 1] === sign && text[i + 2] !== sign) end = one(sign === "`" ? "“" : "”", path, 2);
      else if (math && isAscii.test(sign) && !(i > from && isAscii.test(before)) && !isAscii.test(text[i + 1] ?? "")) end = one(sign, within(path, "i"));
      else if (math && sign === "-") end = one("−");
      else if (math && sign === "'") end = one("′");

      if (end > i) plain = i = end;
      else { pieces.length = rest; plain = was; i++; }
    }
    flush(to);
  }

  // Outside a formula only what cannot be a name: 10^{-3}, n^2, x_{i}, a lone x_i.
  function isScript(i, to) {
    const rest = text.slice(i + 1, i + 30);
    const before = text.slice(Math.max(0, i - 2), i);
    if (!/[\p{L}\p{N})\]}]$/u.test(before) || inAddress(i)) return false;
    if (text[i] === "^") return /^\{[^{}]*\}|^[-−]?\d|^[A-Za-z](?![\p{L}\p{N}])/u.test(rest) && i < to;
    return /^\{[^{}]*\}/.test(rest) || /^[A-Za-z0-9](?![\p{L}\p{N}_])/u.test(rest) && /(?:^|[^\p{L}\p{N}_])[A-Za-z]$/u.test(before) && i < to;
  }

  const isLetter = i => /\p{L}/u.test(text[i] ?? "");

  // What stands behind a command that is not known belongs to it.
  const isArgument = open => /\\[a-zA-Z]+$/.test(text.slice(Math.max(0, open - 30), open));

  // {B}ERT, M{\"u}nster: the braces keep capitals or an accent; {name} alone may be meant.
  function isWordBrace(open, close) {
    if (!/^(?:\\["'`^~=.][^{}]*|\\[a-zA-Z]\s?\{?[a-zA-Z]?\}?|\\text[a-z]+|[A-Za-z]{1,12})$/.test(text.slice(open + 1, close))) return false;
    return text[open + 1] === "\\" || isLetter(open - 1) || isLetter(close + 1) && close - open < 4;
  }

  function inAddress(i) {
    let from = i;
    while (from > 0 && i - from < 200 && !/\s/.test(text[from - 1])) from--;
    return text.slice(from, i).includes("://") || text.slice(from, i).startsWith("www.");
  }

  read(0, text.length, "", false);
  return pieces;
}

// The pieces that begin in a range, as nodes: text, in elements for what is raised, lowered, slanted or bold.
function texNodes(pieces, start = 0, end = Infinity) {
  const root = document.createDocumentFragment();
  let open = [];
  let place = root;
  for (const piece of pieces) {
    if (piece.start >= end) break;
    if (piece.end <= start || !piece.text) continue;
    const whole = piece.end - piece.start === piece.text.length;
    if (piece.start < start && !whole) continue;
    const shown = whole ? piece.text.slice(Math.max(0, start - piece.start), end - piece.start) : piece.text;
    const path = piece.path ? piece.path.split(" ") : [];
    let same = 0;
    while (same < path.length && same < open.length && open[same].tag === path[same]) same++;
    open = open.slice(0, same);
    place = open.at(-1)?.made ?? root;
    for (const tag of path.slice(same)) {
      const made = document.createElement(tag);
      place.append(made);
      open.push({ tag, made });
      place = made;
    }
    place.append(shown);
  }
  return root;
}

const readable = text => texNodes(piecesOf(text));
const readableText = text => mayBeTeX.test(text) ? piecesOf(text).map(piece => piece.text).join("") : text;
