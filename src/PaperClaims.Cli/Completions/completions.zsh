# paperclaims: completions for zsh. In ~/.zshrc, after compinit: source <(paperclaims completions zsh)
_paperclaims() {
  local -a found
  found=(${(f)"$(paperclaims "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
  compadd -a found
  _files
}
compdef _paperclaims paperclaims
