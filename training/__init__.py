"""Trains the embedded encoder: ``python -m training.train_static``. Not part of the package."""
