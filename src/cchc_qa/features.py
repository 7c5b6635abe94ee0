"""Named features of a candidate: what speaks for it as the answer to a question, and what against.

A candidate is a figure, a document's number, a date, or, where none is asked for, a sentence. The
words that bear on it lie in rings: its own clause, its label with what it refers to, its sentence,
its parent bullets, its headings; each ring adds the share of the question that the inner ones left
open. The names below are the columns of the weights in ``data/weights.json``.
"""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from operator import or_

import numpy as np

from cchc_qa.closeness import Closeness
from cchc_qa.match import Matcher
from cchc_qa.question import Form, Question, figure_key, same_phrases
from cchc_qa.question.form import AMOUNTS, MEASURES, SHARES
from cchc_qa.rings import Candidate, Rings, own_words, rings
from cchc_qa.text.dates import TIME_UNIT
from cchc_qa.text.normalise import LOWER, UPPER, fold, key
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.text.roles import plans
from cchc_qa.types import Figure, FigureKind, Role

FEATURES = (
    "near",
    "label",
    "sentence",
    "parents",
    "headings",
    "title",
    "precision",
    "label_precision",
    "kind_fits",
    "kind_clashes",
    "unit_fits",
    "unit_clashes",
    "role_fits",
    "role_clashes",
    "contrast",
    "missing",
    "first",
    "bounded",
    "in_table",
    "lexical",
    "dense",
    "document_kind",
    "period_fits",
    "period_clashes",
    "short",
    "lead",
    "narrower",
    "given",
    "negation",
    "unit_heads",
    "day_fits",
    "taken",
    "beside_given",
    "names_missing",
    "terms_unknown",
    "percent_for_share",
    "ratio_for_amount",
    "percent_open",
    "own_only",
    "taken_before",
    "planned",
    "bracketed",
    "word_near",
    "word_label",
    "word_sentence",
    "word_around",
    "word_lost",
    "words_lost",
    "all_met",
    "done",
    "label_number",
    "causal",
    "signature",
    "lost_known",
    "person",
    "numbered",
    "name_lost",
    "number_lost",
)
"""Each between −2 and 2, most between 0 and 1."""

_NAMES = frozenset({FigureKind.DATE, FigureKind.DOCUMENT_NUMBER})
_HEAD = 1500
"""Characters at a document's beginning that say whose and about what all of it is."""

_NEGATES = re.compile(r"\b(?:chua|khong)\b(?! qua\b)")
_BESIDE = 16
"""Characters between a document's number and its own date: «, ngày », « ban hành ngày »."""

_NUMBER_KINDS = (
    ("nđ", "nghi dinh"),
    ("nq", "nghi quyet"),
    ("qđ", "quyet dinh"),
    ("kh", "ke hoach"),
    ("ttlt", "thong tu lien tich"),
    ("ttr", "to trinh"),
    ("tt", "thong tu"),
    ("ct", "chi thi"),
    ("bc", "bao cao"),
    ("kl", "ket luan"),
    ("tb", "thong bao"),
    ("hd", "huong dan"),
    ("qh", "luat"),
    ("cđ", "cong dien"),
    ("đa", "de an"),
)
"""The kind of document that the letters of its number name (Decree 30/2020/NĐ-CP, annex III)."""


def coverage(candidate: Candidate, matcher: Matcher) -> float:
    """How much of the question lies near a candidate, and around it: a first, cheap view."""
    masks = [matcher.mask(ring) for ring in rings(candidate).all()]
    own = masks[0] | masks[1]
    everything = reduce(or_, masks)
    return 2 * matcher.share(own) + matcher.share(everything) + candidate.lexical


def features(candidate: Candidate, matcher: Matcher, closeness: Closeness) -> dict[str, float]:
    """All features of a candidate by name."""
    around = rings(candidate)
    masks = [matcher.mask(ring) for ring in around.all()]
    covered, added = 0, []
    for mask in masks:
        gained = matcher.share(covered | mask) - matcher.share(covered)
        covered |= mask
        added.append(gained)
    before, after = _shared_out(candidate)
    siblings = before + after
    question = matcher.question
    result = dict(zip(FEATURES[:6], added, strict=True))
    result["precision"] = matcher.precision(around.near)
    result["label_precision"] = matcher.precision(around.label)
    result["contrast"] = matcher.contrast(_own_rings(around, siblings))
    own, theirs = masks[0] | masks[1], _joined(matcher, siblings)
    result["own_only"] = matcher.share(own & ~theirs)
    result["taken"] = matcher.share(_joined(matcher, after) & masks[2] & ~own)
    result["taken_before"] = matcher.share(_joined(matcher, before) & masks[2] & ~own)
    result["planned"] = float(is_planned(candidate) and Role.TARGET not in question.roles)
    result["missing"] = matcher.heaviest_missing(covered)
    result["names_missing"] = matcher.names_missing(covered)
    head = candidate.report.document.text[:_HEAD]
    result["name_lost"] = float(matcher.name_lost(covered | matcher.mask(head)))
    result["number_lost"] = float(_number_lost(question, (*around.all(), head)))
    result["terms_unknown"] = matcher.terms_unknown()
    result.update(_words(around, closeness))
    result["numbered"] = _numbered(question, (around.near, around.label, around.parents))
    result.update(_manner(question, candidate, around))
    result["lexical"], result["dense"] = candidate.lexical, candidate.dense
    result["short"] = 1.0 if len(around.sentence) < 200 else 0.0
    result["lead"] = 1.0 if around.sentence.rstrip().endswith(":") else 0.0
    result["narrower"] = matcher.narrower(around.near)
    result["negation"] = float(bool(_NEGATES.search(fold(around.near))) != question.negated)
    result.update(_period(question, candidate, _own_rings(around, siblings)))
    result.update(_figure(question, candidate) if candidate.figure else {})
    return {name: result.get(name, 0.0) for name in FEATURES}


_DONE = re.compile(r"\bda\b")
_CAUSE = re.compile(r"\b(?:nguyên nhân|lý do|bởi|vì|nên|nhờ|dẫn đến|làm cho|khiến)\b|\bdo\b")
_RESULT = re.compile(r"\bdo (?:đó|vậy)\b|\bvì (?:vậy|thế)\b")
"""«Do đó …» tells what came of a cause, not the cause."""

_NAME = rf"[{UPPER}][{LOWER}]+"
_PERSON = re.compile(
    rf"(?:\b[Ôô]ng|\b[Bb]à|\b[Đđ]ồng chí|\b[{LOWER}]+|^)\s*\b{_NAME}(?:\s+{_NAME}){{1,3}}\b"
)
_LABEL_NUMBER = re.compile(r"(?<![\d.,/-])\d{1,2}(?![\d.,/%-])")


def _manner(question: Question, candidate: Candidate, around: Rings) -> dict[str, float]:
    """Done or not, a cause given, the signature asked for, a number within the label."""
    result = {"done": float(question.asks_done and bool(_DONE.search(fold(around.label))))}
    if question.form is Form.REASON:
        result["causal"] = float(bool(_CAUSE.search(_RESULT.sub("", key(around.sentence)))))
    signed = candidate.report.metadata.signature_span
    if question.asks_signer and signed is not None:
        sentence = candidate.report.sentences[candidate.sentence].span
        result["signature"] = float(signed.holds(sentence))
    if question.asks_person:
        result["person"] = float(bool(_PERSON.search(around.sentence)))
    figure = candidate.figure
    if figure is not None and figure.kind not in _NAMES:
        numbers = _LABEL_NUMBER.findall(figure.label.of(candidate.report.document.text)[-60:])
        asked = {t.key for t in question.terms}
        result["label_number"] = float(any(n.lstrip("0") not in asked for n in numbers))
    return result


def _numbered(question: Question, stretches: tuple[str, ...]) -> float:
    """«đợt 2», «nhóm 3», «cấp độ 2»: 1 where the nearest stretch that numbers the same thing gives
    the number asked for, −1 where it gives another."""
    score = 0.0
    for i, token in enumerate(question.terms[1:], 1):
        if not (token.key.isdigit() and len(token.key) <= 2 and question.joined[i - 1]):
            continue
        thing = re.escape(question.terms[i - 1].folded)
        for stretch in stretches:
            numbers = re.findall(rf"\b{thing}\s+0?(\d{{1,2}})\b(?![.,/%]\d)", fold(stretch))
            if numbers:
                score += 1.0 if token.key in numbers else -1.0
                break
    return max(-1.0, min(1.0, score))


def _words(around: Rings, closeness: Closeness) -> dict[str, float]:
    """What each ring adds to the words of the question that are met, and what none of them has."""
    result: dict[str, float] = {}
    met = np.zeros(len(closeness.weights), dtype=np.float32)
    share = 0.0
    for name, ring in zip(
        ("word_near", "word_label", "word_sentence", *["word_around"] * 3),
        around.all(),
        strict=True,
    ):
        met = np.maximum(met, closeness.covered(ring))
        result[name] = result.get(name, 0.0) + closeness.share(met) - share
        share = closeness.share(met)
    return {
        **result,
        "word_lost": closeness.lost(met),
        "words_lost": closeness.lost_words(met),
        "all_met": share**4,
        "lost_known": closeness.lost_known(met),
    }


def _shared_out(candidate: Candidate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The own clauses of the other figures of the same sentence, those before it and after it."""
    figure = candidate.figure
    if figure is None:
        return (), ()
    text = candidate.report.document.text
    others = [
        f
        for f in candidate.report.figures_of(candidate.sentence)
        if f is not figure and (f.kind in _NAMES) == (figure.kind in _NAMES)
    ]
    return (
        tuple(own_words(text, f)[0] for f in others if f.span < figure.span),
        tuple(own_words(text, f)[0] for f in others if f.span > figure.span),
    )


def _joined(matcher: Matcher, stretches: tuple[str, ...]) -> int:
    """The parts of the question that any of some stretches covers."""
    return reduce(or_, (matcher.mask(s) for s in stretches), 0)


def _own_rings(around: Rings, siblings: tuple[str, ...]) -> tuple[str, ...]:
    """The rings without what the sentence says of other figures."""
    rest = "" if siblings else around.sentence
    return (around.near, around.label, rest, around.parents, around.headings, around.title)


def _figure(question: Question, candidate: Candidate) -> dict[str, float]:
    figure = candidate.figure
    assert figure is not None
    text = candidate.report.document.text
    first = _first_of_sentence(candidate, figure)
    return {
        **_kind(question, figure),
        **_unit(question, figure, text),
        **_role(question, figure),
        "first": 1.0 if first else 0.0,
        "bracketed": float(text[: figure.span.start].rstrip()[-1:] == "("),
        "bounded": 1.0 if figure.bound in {"<", ">", "≥", "≤", "<=", ">="} else 0.0,
        "in_table": 1.0 if figure.cell is not None else 0.0,
        "document_kind": _document_kind(question, figure, text),
        "given": float(_is_given(question, figure, text)),
        "beside_given": float(_follows_given(question, figure, text)),
        "day_fits": float(question.asks_day and figure.unit != TIME_UNIT),
    }


def _kind(question: Question, figure: Figure) -> dict[str, float]:
    fits = figure.kind in question.kinds
    return {
        "kind_fits": float(fits),
        "kind_clashes": float(not fits),
        "percent_for_share": float(question.kinds == SHARES and figure.kind is FigureKind.PERCENT),
        "ratio_for_amount": float(question.kinds == AMOUNTS and figure.kind is FigureKind.RATIO),
        "percent_open": float(question.kinds == MEASURES and figure.kind is FigureKind.PERCENT),
    }


def _first_of_sentence(candidate: Candidate, figure: Figure) -> bool:
    same = candidate.report.figures_of(candidate.sentence)
    return next((f for f in same if f.kind is figure.kind), None) is figure


def is_planned(candidate: Candidate) -> bool:
    """Whether a candidate stands in the part of a report that tells of what is to be done."""
    text = candidate.report.document.text
    path = candidate.report.sentences[candidate.sentence].path
    return plans([s.of(text) for s in path])


def _unit(question: Question, figure: Figure, text: str) -> dict[str, float]:
    """The unit asked for («mấy lớp») against the unit written, or the words behind the number."""
    unit = tuple(fold(figure.unit).split())
    heads = bool(unit) and tuple(t.folded for t in question.terms[: len(unit)]) == unit
    result = {"unit_heads": float(heads)}
    if not question.unit or question.form is not Form.FIGURE:
        return result
    behind = tuple(fold(f"{figure.unit} {figure.tail.of(text)[:60]}").replace(",", " ").split())
    for asked in (question.unit, *same_phrases(question.unit)):
        if asked[:1] == unit[:1] or asked == behind[: len(asked)]:
            return {**result, "unit_fits": 1.0}
    if question.unit[0] in {"tien", "phan", "dong"} or _asks_part(question, unit):
        return result
    if " ".join(unit) in _ANY_UNIT:
        return {**result, "unit_clashes": 0.2}
    if not unit:
        named = " ".join(question.unit) in fold(_named_by(figure, text))
        return {**result, "unit_fits": 0.7} if named else {**result, "unit_clashes": 0.3}
    return {**result, "unit_clashes": 1.0}


_ANY_UNIT = frozenset({"truong hop", "luot", "don vi", "noi", "cai", "viec"})
"""Units that count whatever is spoken of: «bao nhiêu người» is answered by «07 trường hợp»."""


def _asks_part(question: Question, unit: tuple[str, ...]) -> bool:
    """«bao nhiêu dự thảo thông tư» is answered by «12 thông tư»: the question names the unit."""
    words = tuple(t.folded for t in question.terms)
    size = len(unit)
    return bool(unit) and any(
        words[i : i + size] == unit and not words[i - 1][:1].isdigit()
        for i in range(1, len(words) - size + 1)
    )


def _named_by(figure: Figure, text: str) -> str:
    """Where a bare number's unit may stand: its label («Hồ sơ tiếp nhận: 214») or its headers."""
    return " ".join([figure.label.of(text), *(h.of(text) for h in figure.headers)])


def _role(question: Question, figure: Figure) -> dict[str, float]:
    wanted = question.roles or frozenset({Role.ACTUAL})
    if figure.role in wanted:
        return {"role_fits": 1.0}
    return {"role_clashes": 1.0}


def _document_kind(question: Question, figure: Figure, text: str) -> float:
    """«quyết định nào» wants a number «…/QĐ-…» or one that «Quyết định số» introduces."""
    asked = question.document_kind
    if figure.kind is not FigureKind.DOCUMENT_NUMBER or not asked:
        return 0.0
    if asked == "van ban":
        return 0.5
    letters = re.findall(r"[^\W\d_]+", figure.span.of(text).lower())
    named = next((kind for short, kind in _NUMBER_KINDS if short in letters), None)
    before = fold(text[max(0, figure.span.start - 40) : figure.span.start])
    if named == asked or asked in before[-len(asked) - 8 :]:
        return 1.0
    return -1.0


_NUMBERED = re.compile(r"\d+[a-z]?/(?:\d{4}/)?[a-zđ]+-")


def _number_lost(question: Question, stretches: tuple[str, ...]) -> bool:
    """Whether a document's number that the question names stands nowhere near."""
    numbers = [g for g in question.given if _NUMBERED.match(g)]
    if not numbers:
        return False
    held = figure_key(" ".join(stretches))
    return any(n not in held for n in numbers)


_GOES_ON = re.compile(r"[.,]?\d")


def _is_given(question: Question, figure: Figure, text: str) -> bool:
    """Whether the question itself names the figure: then it asks for another."""
    written = figure_key(text[figure.span.start : figure.span.end])
    return any(
        written.startswith(g) and not _GOES_ON.match(written, len(g)) for g in question.given
    )


def _follows_given(question: Question, figure: Figure, text: str) -> bool:
    """Whether a date stands right behind a document's number that the question names."""
    if figure.kind is not FigureKind.DATE or not question.given:
        return False
    before = figure_key(text[max(0, figure.span.start - _BESIDE - 24) : figure.span.start])
    longest = max(question.given, key=len)
    at = before.rfind(longest)
    return at >= 0 and len(before) - at - len(longest) <= _BESIDE


def _period(question: Question, candidate: Candidate, around: tuple[str, ...]) -> dict[str, float]:
    """Periods named in the question against those named near the figure, nearest first."""
    if not question.periods:
        return {}
    year = candidate.report.metadata.period.year if candidate.report.metadata.period else None
    asked = {(p.year or year, p.first, p.last) for p in question.periods}
    for ring in around[:4]:
        named = {(p.year or year, p.first, p.last) for p in _mentions(ring)}
        if named:
            return {"period_fits": 1.0} if asked & named else {"period_clashes": 1.0}
    return {}


_DAYS = re.compile(r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}")
"""A document's date says when it was made, not of which period it is."""


@lru_cache(maxsize=50_000)
def _mentions(words: str) -> tuple[PeriodMention, ...]:
    return tuple(period_mentions(_DAYS.sub(" ", words)))
