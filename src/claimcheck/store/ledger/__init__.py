"""The ledger: what was read and worked out, on disk, so that a later run need not do it again."""
