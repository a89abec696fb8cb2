"""The stages in order. Only this room knows it, and it holds no heuristic.

Nothing is imported here, so that who only watches a run (`pipeline.progress`) does not load the stages.
"""
