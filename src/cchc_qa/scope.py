"""Which reports a question is about: those of the period and place that it names.

A question that names none means the newest report of each place. A period or place that no report
has may still stand in a report's text («giai đoạn 2021–2030», «Đại học Quốc gia TP. Hồ Chí Minh»):
then it must stand next to the answer, or there is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cchc_qa.metadata import place_mentions, unit_name
from cchc_qa.question import Form, Question
from cchc_qa.text.normalise import fold, fold_name
from cchc_qa.text.periods import PeriodMention, period_mentions
from cchc_qa.types import Metadata, Period, Role, Span


@dataclass(frozen=True, slots=True)
class Scope:
    """The documents to answer from, and what must be met beside the answer.

    ``other_periods`` are those of the same places that the question did not name; ``fallback`` says
    that these documents are the older ones, tried when the newest are silent. ``part`` says that
    they tell of a longer or shorter time with the same end as the one named («quý IV» in a report
    of the year): only a figure that says so itself is of the time named. ``dated`` says that they
    are those of the period named; ``previous`` that theirs is a year later, so that only what they
    tell of the same time a year before is of it.
    """

    documents: tuple[int, ...]
    missing_period: PeriodMention | None = None
    missing_place: str | None = None
    places: tuple[str, ...] = ()
    other_periods: tuple[Period, ...] = ()
    fallback: bool = False
    part: bool = False
    dated: bool = False
    previous: bool = False


def scopes(
    question: Question, documents: Sequence[Metadata], home: str | None = None
) -> tuple[Scope, ...]:
    """The choices of documents to try in turn, given as what they say of themselves.

    The reports that the question names; where it names no place those of ``home``; where it names
    no period the newest, and should they be silent the older ones, which the answer then says. What
    does not change with the period (a document's number, a name, a reason) is looked for in all.
    """
    everything = _named_documents(question, documents)
    places = named_places(question, documents)
    held = any(d.place == home for d in documents)
    wanted = places or ((home,) if home and held else ())
    chosen, missing_place = _by_place(wanted, documents, everything)
    missing_place = missing_place or _of_the_province(question, documents)
    mentions = _reporting_periods(question)
    matched = _by_period(mentions, documents, chosen)
    if not matched and (later := _a_year_later(mentions, documents, chosen)):
        return (Scope(later, None, missing_place, places=places, previous=True),)
    if matched:
        part = not _named_by(mentions, [documents[i] for i in matched])
        named = Scope(matched, None, missing_place, places=places, part=part, dated=not part)
        return (_with_year(question, documents, chosen, named),)
    lasting = question.form is not Form.FIGURE
    newest = chosen if lasting else _newest(documents, chosen)
    first = Scope(
        newest,
        _conflict(mentions, documents, newest, parts=lasting),
        missing_place,
        places=places,
        other_periods=_periods(documents, set(chosen) - set(newest)),
    )
    older = tuple(i for i in chosen if i not in newest)
    if not older:
        return (first,)
    second = replace(
        first,
        documents=older,
        missing_period=_conflict(mentions, documents, older, parts=lasting),
        other_periods=_periods(documents, set(newest)),
        fallback=True,
    )
    return (first, second)


def named_reports(question: Question, documents: Sequence[Metadata]) -> Scope | None:
    """The reports of the place or period that a question names, where it names one that there is.

    Other documents than reports of a period are chosen by their words alone: a law that names a
    province is not of it.
    """
    for chosen in scopes(question, documents):
        periodic = all(documents[i].period is not None for i in chosen.documents)
        if periodic and (chosen.places or chosen.dated):
            return chosen
    return None


_NUMBERED = re.compile(r"\b\d{1,6}[a-z]?\s?[/-]\s?(?:\d{4}|[a-zđ])[^\s,;?]*")


def _named_documents(question: Question, documents: Sequence[Metadata]) -> tuple[int, ...]:
    """The documents whose own number the question names («Thông tư 02/2021»), else all."""
    everything = tuple(range(len(documents)))
    asked = [re.sub(r"\s", "", m.group()) for m in _NUMBERED.finditer(fold(question.text))]
    asked = [re.sub(r"^0+", "", a).rstrip(".:)") for a in asked]
    own = {i: re.sub(r"^0+", "", fold(documents[i].number or "")) for i in everything}
    named = tuple(i for i in everything if own[i] and any(_begins(own[i], a) for a in asked))
    return named or everything


def names_document(question: Question) -> bool:
    """Whether the question names a document by its number: «Nghị quyết 76/NQ-CP»."""
    return _NUMBERED.search(fold(question.text)) is not None


def _begins(number: str, asked: str) -> bool:
    """«2/2021» is «2/2021/tt-btc» and not «2/20215»."""
    return number == asked or number.startswith((asked + "/", asked + "-"))


def _with_year(
    question: Question, documents: Sequence[Metadata], chosen: tuple[int, ...], named: Scope
) -> Scope:
    """A year named beside what does not change with the period means any report of that year."""
    if question.form is Form.FIGURE or any(p.last - p.first < 11 for p in question.periods):
        return named
    years = {_year(documents[i]) for i in named.documents}
    return replace(named, documents=tuple(i for i in chosen if _year(documents[i]) in years))


def _periods(documents: Sequence[Metadata], chosen: set[int]) -> tuple[Period, ...]:
    found = {documents[i].period for i in chosen}
    return tuple(sorted(p for p in found if p is not None))


def _of_the_province(question: Question, documents: Sequence[Metadata]) -> str | None:
    """«tỉnh X» is not answered by the report of a district or commune of X, where no other is."""
    text = fold(question.text)
    for place in {d.place for d in documents if d.place}:
        if f"tinh {fold_name(place)}" not in text:
            continue
        held = [d for d in documents if d.place == place]
        own = [name for d in held if (name := unit_name(d))]
        named = re.search(rf"\btinh {re.escape(fold_name(place))}\b", text)
        if named and len(own) == len(held) and not any(fold(n) in text for n in own):
            return f"tỉnh {place}"
    return None


def _by_place(
    named: tuple[str, ...], documents: Sequence[Metadata], chosen: tuple[int, ...]
) -> tuple[tuple[int, ...], str | None]:
    if not named:
        return chosen, None
    kept = tuple(i for i in chosen if unit_name(documents[i]) in named)
    kept = kept or tuple(i for i in chosen if documents[i].place in named)
    return (kept, None) if kept else (chosen, next(iter(named)))


def named_places(question: Question, documents: Sequence[Metadata]) -> tuple[str, ...]:
    """Provinces that the question names: known ones, and those of the documents themselves."""
    plain = f" {re.sub(r'[^a-z0-9]+', ' ', fold(question.text))} "
    own = [name for d in documents for name in (unit_name(d), d.place) if name]
    held = [p for p in dict.fromkeys(own) if f" {fold_name(p)} " in plain]
    return tuple(held) or tuple(name for _, name in sorted(place_mentions(question.text)))


def _reporting_periods(question: Question) -> tuple[PeriodMention, ...]:
    """Mentions that can name a report's period; a year within a span («2021-2030») can not."""
    text = fold(question.text)
    spans = [m.span() for m in re.finditer(r"\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b", text)]
    return tuple(p for p in question.periods if not any(a <= p.span.start < b for a, b in spans))


def _by_period(
    mentions: tuple[PeriodMention, ...], documents: Sequence[Metadata], chosen: tuple[int, ...]
) -> tuple[int, ...]:
    """Documents whose own period is one that is named; of a year left out, the newest."""
    for mention in mentions:
        for fits in (_is, _ends_with):
            same = [i for i in chosen if fits(mention, documents[i].period)]
            if same:
                newest = max(_year(documents[i]) for i in same)
                return tuple(i for i in same if _year(documents[i]) == newest)
    return ()


def _a_year_later(
    mentions: tuple[PeriodMention, ...], documents: Sequence[Metadata], chosen: tuple[int, ...]
) -> tuple[int, ...]:
    """Documents of the same months, a year after the one named; «năm 2023» is of many things."""
    return tuple(
        i
        for i in chosen
        for m in mentions
        if m.year and not _whole_year(m) and _is(replace(m, year=m.year + 1), documents[i].period)
    )


def _whole_year(mention: PeriodMention) -> bool:
    return (mention.first, mention.last) == (1, 12)


_LAST_QUARTER = re.compile(r"(?<!so voi )(?<!so )\b(?:quy|ky) (?:truoc|vua roi|truoc do)\b")
_LAST_YEAR = re.compile(r"\bcung ky\b(?: (?:nam )?(?:ngoai|truoc))?|\bnam (?:ngoai|truoc)\b")


def with_relative_periods(
    question: Question, documents: Sequence[Metadata], home: str | None = None
) -> Question:
    """The question with the periods that it names by their distance from the newest report's:
    «quý trước», «cùng kỳ năm ngoái»."""
    if Role.CHANGE in question.roles or Role.RELATIVE in question.roles:
        return question
    text = fold(question.text)
    last_quarter = _LAST_QUARTER.search(text)
    last_year = _LAST_YEAR.search(text) if Role.PREVIOUS in question.roles else None
    if not (last_quarter or last_year):
        return question
    places = named_places(question, documents) or ((home,) if home else ())
    chosen, _ = _by_place(places, documents, tuple(range(len(documents))))
    periods = [p for i in _newest(documents, chosen) if (p := documents[i].period)]
    newest = max(periods, key=_end, default=None)
    if newest is None:
        return question
    if last_quarter and newest.last - newest.first == 2:
        year, last = (newest.year, newest.first - 1) if newest.first > 1 else (newest.year - 1, 12)
        named = PeriodMention(Span(*last_quarter.span()), year, last - 2, last)
        return replace(question, periods=(*question.periods, named))
    if last_year:
        base = question.periods[0] if question.periods else None
        first, last = (base.first, base.last) if base else (newest.first, newest.last)
        year = (base.year if base and base.year else newest.year) - 1
        named = PeriodMention(Span(*last_year.span()), year, first, last)
        return replace(question, periods=(named,))
    return question


def _named_by(mentions: tuple[PeriodMention, ...], chosen: Sequence[Metadata]) -> bool:
    """Whether a mention is the documents' own period, or one that their titles name beside it."""
    asked = {(m.first, m.last) for m in mentions}
    own = {(d.period.first, d.period.last) for d in chosen if d.period}
    titles = {(m.first, m.last) for d in chosen for m in period_mentions(d.title or "")}
    return bool(asked & (own | titles))


def _is(mention: PeriodMention, period: Period | None) -> bool:
    return (
        period is not None
        and (mention.first, mention.last) == (period.first, period.last)
        and mention.year in {None, period.year}
    )


def _ends_with(mention: PeriodMention, period: Period | None) -> bool:
    """A report of quý III also tells of the 9 months, one of a year also of quý IV."""
    return (
        period is not None
        and mention.last == period.last
        and mention.first != mention.last
        and mention.year in {None, period.year}
    )


def _year(data: Metadata) -> int:
    return data.period.year if data.period else 0


def _newest(documents: Sequence[Metadata], chosen: tuple[int, ...]) -> tuple[int, ...]:
    """Of each place and body's periodic reports the newest; what has no period stays."""
    latest: dict[tuple[str | None, ...], Period] = {}
    for i in chosen:
        period = documents[i].period
        if period is not None:
            series = _series(documents[i])
            latest[series] = max(latest.get(series, period), period, key=_end)
    return tuple(
        i
        for i in chosen
        if documents[i].period is None or documents[i].period == latest[_series(documents[i])]
    )


def _series(data: Metadata) -> tuple[str | None, ...]:
    return data.place, data.body, data.kind


def _end(period: Period) -> tuple[int, int, int]:
    return period.year, period.last, -period.first


def _conflict(
    mentions: tuple[PeriodMention, ...],
    documents: Sequence[Metadata],
    chosen: tuple[int, ...],
    *,
    parts: bool,
) -> PeriodMention | None:
    """The first period named that lies outside every document's own.

    Unless ``parts``, a part of a document's period counts as outside too: a report of nine months
    gives its figures for all of them.
    """
    periods = [documents[i].period for i in chosen]
    known = [p for p in periods if p is not None]
    if not known or len(known) < len(periods):
        return None
    return next((m for m in mentions if not any(_within(m, p, parts) for p in known)), None)


def _within(mention: PeriodMention, period: Period, parts: bool) -> bool:
    """Whether a report of ``period`` speaks of a time: one with its end, or a part of it."""
    if mention.year is not None and mention.year != period.year:
        return False
    part = period.first <= mention.first and mention.last <= period.last
    return _whole_year(mention) or mention.last == period.last or (parts and part)
