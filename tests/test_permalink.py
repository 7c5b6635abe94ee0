"""Links to answers: there and back for every question, and nothing from hostile addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.permalink import MAX_QUESTION, Permalink, fragment, parsed

GENERATION = "0123456789abcdef"


def test_fragment():
    link = Permalink("tỷ lệ & «toàn trình» + 50%?", GENERATION)
    written = fragment(link)
    assert written.startswith("#hoi=t%E1%BB%B7%20l%E1%BB%87%20%26%20")
    assert written.endswith(f"%3F&ban={GENERATION}")
    assert written.isascii()
    assert parsed(written) == link


LINES = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=MAX_QUESTION)


@given(LINES)
def test_there_and_back(question):
    link = Permalink(question, GENERATION)
    try:
        written = fragment(link)
    except ValueError:
        return
    found = parsed(written)
    assert found is not None
    assert fragment(found) == written


@given(st.text(max_size=200))
def test_any_text_gives_a_link_or_nothing(written):
    found = parsed(written)
    assert found is None or parsed(fragment(found)) == found


def test_parts_in_any_order_and_other_ways_to_write_a_blank():
    assert parsed(f"ban={GENERATION}&hoi=toàn+trình") == Permalink("toàn trình", GENERATION)
    assert parsed(f"#hoi=a&ban={GENERATION.upper()}&khac=1") == Permalink("a", GENERATION)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "#",
        "#hoi=a",
        f"#ban={GENERATION}",
        f"#hoi=&ban={GENERATION}",
        f"#hoi=%20%0A&ban={GENERATION}",
        f"#hoi=%FF&ban={GENERATION}",
        f"#hoi=a%00b&ban={GENERATION}",
        f"#hoi=%ED%A0%80&ban={GENERATION}",
        "#hoi=a&ban=../../../etc/passw",
        "#hoi=a&ban=0123456789abcde",
        "#hoi=a&ban=0123456789abcdeg",
        f"#hoi=a&ban={GENERATION}%0A",
        f"#hoi={'a' * (MAX_QUESTION + 1)}&ban={GENERATION}",
        f"#hoi={'a' * 1_000_000}&ban={GENERATION}",
        f"#{'&' * 20}hoi=a&ban={GENERATION}",
    ],
)
def test_what_is_no_link(written):
    assert parsed(written) is None


@pytest.mark.parametrize("link", [Permalink("", GENERATION), Permalink("a", "CURRENT")])
def test_no_link_is_made_of_what_would_not_be_taken(link):
    with pytest.raises(ValueError, match="no link"):
        fragment(link)
