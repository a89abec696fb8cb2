"""Times that are placed by another: by the day of writing, or by a time that is named."""
