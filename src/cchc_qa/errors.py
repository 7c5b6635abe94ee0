"""Everything that can go wrong, as one tree.

    CchcError
    ├── UsageError               2   a command was called in a way that makes no sense
    │   ├── NameTaken                a report of that name is there, and is another one
    │   └── TooLarge                 a file is over the bound on what may be added
    ├── ReadError                3   a file cannot be read (kinds below); the others are indexed
    │   ├── NoTextLayer              a scan: pages are pictures
    │   ├── PasswordRequired         encrypted
    │   ├── LegacyEncoding           TCVN3, VNI, or another code that is not Unicode
    │   ├── BrokenFont               characters have no map to Unicode
    │   ├── WrongFormat              the content is not what the file's name says
    │   ├── DamagedFile              truncated or malformed
    │   ├── EmptyFile                nothing in it
    │   ├── LegacyWord               a .doc, and no LibreOffice to convert it
    │   └── TooDemanding             over the limits on time, memory or size
    ├── IndexNotFound            4   no index there
    ├── IndexDamaged             5   a file of the index is missing or was changed
    ├── EncoderMismatch          6   the index was made with another encoder
    ├── EncoderUnavailable       7   the configured model cannot be loaded
    ├── ConfigError              8   the configuration cannot be understood
    ├── IndexBusy                9   another build holds the index
    ├── RequirementNotMet       10   a new index answers too few of the gold questions required
    └── FeedbackUnusable        11   the file of opinions cannot be read or written

The number is the exit status of the command line. Each message says what happened, to which file
or page, and what to do next, in Vietnamese, for it is shown to the user as it is.
"""

from __future__ import annotations


class CchcError(Exception):
    """Base of all errors of this package."""

    exit_status = 1


class UsageError(CchcError):
    exit_status = 2


class NameTaken(UsageError):
    pass


class TooLarge(UsageError):
    pass


class ReadError(CchcError):
    """A file that cannot be read; ``file``, ``page`` (or None) and ``remedy`` are for the user."""

    exit_status = 3
    code = "unreadable"

    def __init__(self, what: str, *, file: str, remedy: str, page: int | None = None) -> None:
        place = f"{file}, trang {page}" if page is not None else file
        super().__init__(f"{place}: {what} {remedy}")
        self.what = what
        self.file = file
        self.page = page
        self.remedy = remedy


class NoTextLayer(ReadError):
    code = "no_text_layer"


class PasswordRequired(ReadError):
    code = "password_required"


class LegacyEncoding(ReadError):
    code = "legacy_encoding"


class BrokenFont(ReadError):
    code = "broken_font"


class WrongFormat(ReadError):
    code = "wrong_format"


class DamagedFile(ReadError):
    code = "damaged_file"


class EmptyFile(ReadError):
    code = "empty_file"


class LegacyWord(ReadError):
    code = "legacy_word"


class TooDemanding(ReadError):
    code = "too_demanding"


class IndexNotFound(CchcError):
    exit_status = 4


class IndexDamaged(CchcError):
    exit_status = 5


class EncoderMismatch(CchcError):
    exit_status = 6


class EncoderUnavailable(CchcError):
    exit_status = 7


class ConfigError(CchcError):
    exit_status = 8


class IndexBusy(CchcError):
    exit_status = 9


class RequirementNotMet(CchcError):
    exit_status = 10


class FeedbackUnusable(CchcError):
    exit_status = 11
