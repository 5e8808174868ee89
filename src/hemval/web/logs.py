"""What is written of how the machine goes: a line of JSON for each thing, and nothing of persons.

Sentences and errors of libraries may hold what somebody typed. So a line has the sentence before
anything is filled in, what `where_in_code` says of an error, and those facts alone that are named
here.
"""

import json
import logging
from typing import Any

from hemval import clock
from hemval.apps.faults import where_in_code

FACTS = (
    "job",
    "kind",
    "tries",
    "fault",
    "message_key",
    "worker",
    "page",
    "method",
    "status",
    "milliseconds",
    "number",
    "digest",
)
"""Facts that may stand in a line: numbers, and words of Hemval's own."""


class JsonLines(logging.Formatter):
    """Writes each thing as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line: when, how serious, whose, what, and the facts that may be told."""
        line: dict[str, Any] = {
            "at": clock.now().isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "of": record.name,
            "what": str(record.msg),
        }
        line |= {name: vars(record)[name] for name in FACTS if name in vars(record)}
        if record.exc_info and record.exc_info[1]:
            line["fault"] = where_in_code(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=str)


def logging_settings(level: str) -> dict[str, object]:
    """How Python is to log: everything to where the process tells its errors."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": "hemval.web.logs.JsonLines"}},
        "handlers": {"told": {"class": "logging.StreamHandler", "formatter": "lines"}},
        "root": {"handlers": ["told"], "level": level},
        "loggers": {
            name: {"handlers": ["told"], "level": level, "propagate": False}
            for name in ("django", "gunicorn.error", "py.warnings")
        }
        | {"gunicorn.access": {"level": "CRITICAL", "propagate": False}},
    }
