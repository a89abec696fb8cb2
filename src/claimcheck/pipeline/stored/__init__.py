"""Runs with a store: from the files of a corpus to the ledger, and from the ledger to verdicts."""
