"""Answers questions from administrative-reform reports with the exact figure and its proof."""
