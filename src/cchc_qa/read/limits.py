"""The memory that a process may take; a system without such limits has only the time limit."""

from __future__ import annotations

import sys


def limit_memory(size: int) -> None:
    """At most ``size`` bytes of address space from now on, where the system can be told so.

    Only the soft limit: programs started from here, like LibreOffice, may be given more."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size, hard))


def lift_memory_limit() -> None:
    """For a program about to be started, which has a time limit of its own."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
