"""How gunicorn runs the office: the same in a container as on a table."""

from hemval.web.logs import logging_settings

wsgi_app = "hemval.web.wsgi:application"
preload_app = True
"""The counts of requests lie in memory that is shared by the processes that are forked after it."""
worker_class = "gthread"
graceful_timeout = 30
timeout = 60
keepalive = 5
umask = 0o077
logconfig_dict = logging_settings("INFO")
"""The office writes a line for each request itself, without its address; gunicorn writes none."""
