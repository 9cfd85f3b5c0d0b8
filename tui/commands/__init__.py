"""The subcommands, one file each: `configure` declares its options, `run` does it and returns the exit status."""
