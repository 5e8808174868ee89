"""`python -m hemval` is the command `hemval`."""

from hemval.cli.main import app

app(prog_name="hemval")
