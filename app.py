"""Starts the chat at http://127.0.0.1:7860 over the index of the settings."""

from cchc_qa.config import load_settings
from cchc_qa.ui.server import serve

if __name__ == "__main__":
    serve(load_settings(), host="127.0.0.1", port=7860)
