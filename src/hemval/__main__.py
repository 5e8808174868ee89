"""The command `hemval`, also as `python -m hemval`."""

import io
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command; whoever stops it, or whatever cannot be printed, sees no traceback."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A terminal that lacks a letter shows a question mark in its place.
                stream.reconfigure(errors="replace")
        from hemval.cli.main import run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
