"""What the documentation lists is what the code has, and its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cchc_qa import errors
from cchc_qa.types import Reason

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
ERRORS = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, Exception)]
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: e.__name__)
def test_every_error_is_listed_with_its_status_or_reason(error: type[errors.CchcError]):
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    if issubclass(error, errors.ReadError) and error is not errors.ReadError:
        assert f"| `{error.code}` | `{error.__name__}` |" in page
    else:
        assert f"| {error.exit_status} | `{error.__name__}` |" in page


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_is_listed(reason: Reason):
    assert f"| `{reason}` |" in (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_to_files(page: Path):
    links = LINK.findall(page.read_text(encoding="utf-8"))
    missing = [link for link in links if not (page.parent / link).exists()]
    assert missing == []


def test_every_module_is_named_by_the_architecture():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    package = ROOT / "src" / "cchc_qa"
    names = {p.stem for p in package.iterdir() if p.suffix == ".py"} | {
        p.parent.name for p in package.glob("*/__init__.py")
    }
    unnamed = {n for n in names - {"__init__", "data"} if f"`{n}`" not in page}
    assert unnamed == set()
