# paperclaims: completions for bash. In ~/.bashrc: source <(paperclaims completions bash)
_paperclaims() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(paperclaims "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _paperclaims paperclaims
