# paperclaims: completions for fish. paperclaims completions fish > ~/.config/fish/completions/paperclaims.fish
complete -c paperclaims -a '(paperclaims "[suggest:"(commandline -C)"]" (commandline -b) 2>/dev/null)'
