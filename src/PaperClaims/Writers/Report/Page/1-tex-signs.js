// The commands of TeX that are known, and what stands for them.
const words = text => text.trim().split(/\s+/);
// Names and what stands for them, in turn.
const inTurn = text => { const all = words(text); return new Map(all.flatMap((word, i) => i & 1 ? [] : [[word, all[i + 1]]])); };
const signs = inTurn(`
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ tau τ upsilon υ phi ϕ
  varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet •
  oplus ⊕ otimes ⊗ odot ⊙ leq ≤ le ≤ geq ≥ ge ≥ leqslant ≤ geqslant ≥ ll ≪ gg ≫ lt < gt > neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ to → rightarrow →
  longrightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ infty ∞ partial ∂ nabla ∇ sum ∑
  prod ∏ int ∫ forall ∀ exists ∃ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ land ∧ wedge ∧ lor ∨ vee ∨ neg ¬ lnot ¬
  perp ⊥ top ⊤ asymp ≍ boxtimes ⊠ parallel ∥ mid ∣ angle ∠ prime ′ dagger † ddagger ‡ ell ℓ hbar ℏ Re ℜ Im ℑ ldots … dots … cdots ⋯ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈
  rceil ⌉ vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ lbrace { rbrace } sharp ♯ flat ♭ checkmark ✓ cmark ✓ xmark ✗ copyright © S § P ¶ degree ° textdegree ° textpm ±
  texttimes × textmu µ micro µ euro € pounds £ textdollar $ textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textendash – textemdash — textquoteright ’
  textquotesingle ' textquotedblleft “ textquotedblright ” textless < textgreater > textbar | textregistered ® texttrademark ™ ss ß o ø O Ø aa å AA Å ae æ AE Æ oe œ OE Œ l ł L Ł
  i ı j ȷ bmod mod`);
for (const word of words(`LaTeX TeX BibTeX log ln exp min max sup inf lim sin cos tan tanh det dim ker deg arg argmin argmax Pr gcd mod`)) signs.set(word, word);
for (const word of words("quad qquad thinspace enspace newline")) signs.set(word, " ");
const silent = new Set(words(`
  left right big Big bigl bigr Bigl Bigr bigg displaystyle textstyle scriptstyle limits nolimits xspace allowbreak nobreak protect noindent normalfont rm sf sl upshape mdseries
  smallskip medskip relax centering`));
const styles = inTurn(`
  emph i textit i textsl i mathit i textbf b mathbf b boldsymbol b bm b pmb b texttt code mathtt code textsuperscript sup textsubscript sub em i it i itshape i bf b bfseries b
  tt code ttfamily code path code`);
for (const word of words(`textrm text textsc textsf textnormal textup textmd mathrm mathsf mathnormal mathcal mathscr mathfrak mathbb operatorname mbox hbox fbox ensuremath underline url nolinkurl sc
  underbrace overline widetilde widehat`)) styles.set(word, "");
const switches = new Set(words("em it itshape bf bfseries tt ttfamily sc"));
// Accents and the signs that combine with a letter, as code points.
const accents = new Map([...inTurn(`
  ' 301 \` 300 ^ 302 " 308 ~ 303 = 304 . 307 u 306 v 30c H 30b c 327 k 328 r 30a d 323 b 331 t 361 hat 302 tilde 303 bar 304 vec 20d7 dot 307 ddot 308 acute 301 grave 300
  check 30c breve 306 mathring 30a`)].map(([name, point]) => [name, String.fromCharCode(parseInt(point, 16))]));
const doubled = inTurn("R ℝ N ℕ Z ℤ Q ℚ C ℂ E 𝔼 P ℙ 1 𝟙");
const pairs = (from, to) => new Map([...from].map((sign, i) => [sign, to[i]]));
const raised = { sup: pairs("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"), sub: pairs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎") };
