"""One module a command: its docstring is its help, `add_arguments` and `run` its contract."""
