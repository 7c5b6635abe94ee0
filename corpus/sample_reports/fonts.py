"""Where FreeSerif is: the one font of the PDF samples.

It looks like the Times New Roman of official papers and has every Vietnamese letter; Liberation
Serif, the usual stand-in, lacks ạ, ế, ơ, ư and some hundred more.
"""

from __future__ import annotations

from pathlib import Path

FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".local/share/fonts",
    Path.home() / ".fonts",
    Path("/Library/Fonts"),
)
FACES = {
    "Serif": "FreeSerif.ttf",
    "Serif-Bold": "FreeSerifBold.ttf",
    "Serif-Italic": "FreeSerifItalic.ttf",
    "Serif-BoldItalic": "FreeSerifBoldItalic.ttf",
}


class FontMissingError(Exception):
    """FreeSerif is not on this machine."""


def face_files() -> dict[str, Path]:
    """The file of each face. Raises FontMissingError, naming the package to install."""
    return {face: _find(name) for face, name in FACES.items()}


def _find(name: str) -> Path:
    for folder in FOLDERS:
        for path in sorted(folder.rglob(name)) if folder.is_dir() else ():
            return path
    places = ", ".join(map(str, FOLDERS))
    raise FontMissingError(
        f"{name} was not found under {places}. "
        "Install it (Debian, Ubuntu: apt-get install fonts-freefont-ttf) and run again."
    )
