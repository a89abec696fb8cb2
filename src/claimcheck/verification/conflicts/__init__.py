"""Sources that conflict among themselves."""
