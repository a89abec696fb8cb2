"""The command line: parse, call the pipeline, render, exit. One file a command; nothing is decided here."""
