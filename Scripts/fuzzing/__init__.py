"""What `Scripts/fuzz` tries: one module a kind, each case made from its seed and number alone."""
