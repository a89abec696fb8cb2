"""What phrases state beside the verb of their clause: appositions, noun phrases, changes, parts."""
