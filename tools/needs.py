#!/usr/bin/env python3
"""Says what the tests need from the machine and is not there: `python tools/needs.py`.

Chromium for the browser test, FreeSerif for the test that makes the sample reports again.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def missing_packages() -> dict[str, str]:
    """The Debian packages to install, each with its reason."""
    missing = {}
    if not any(shutil.which(name) for name in BROWSERS):
        missing["chromium"] = "trình duyệt để kiểm tra giao diện / browser for the chat's test"
    if not _has_free_serif():
        missing["fonts-freefont-ttf"] = "phông của báo cáo mẫu / font of the sample reports"
    return missing


def _has_free_serif() -> bool:
    sys.path.insert(0, str(ROOT / "corpus"))
    from sample_reports import fonts

    try:
        fonts.face_files()
    except fonts.FontMissingError:
        return False
    return True


def main() -> int:
    missing = missing_packages()
    if not missing:
        return 0
    print("\nTHIẾU ĐỂ CHẠY KIỂM TRA / MISSING FOR THE TESTS", file=sys.stderr)
    for package, reason in missing.items():
        print(f"  {package}: {reason}", file=sys.stderr)
    print(f"Debian, Ubuntu: sudo apt-get install {' '.join(missing)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
