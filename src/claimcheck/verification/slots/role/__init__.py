"""Roles: objects, places, occasions, and who fills them."""
