"""The chat: a web server of ours with Gradio mounted in it, for people in a browser."""
