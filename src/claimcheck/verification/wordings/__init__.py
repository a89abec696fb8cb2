"""The other wordings in which a statement may be read: "X employs 900", "X has 900 employees"."""
