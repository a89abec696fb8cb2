"""What stands around a statement, and has to be known for harmless."""
