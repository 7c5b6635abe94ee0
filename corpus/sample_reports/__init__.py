"""The sample reports: their content as data, and the two writers that print it."""
