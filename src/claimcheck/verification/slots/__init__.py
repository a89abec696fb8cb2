"""The slots of a statement, compared one by one: a module each."""
