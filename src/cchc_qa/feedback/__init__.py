"""What people said of answers, kept beside the index, and the gold questions that come of it."""
