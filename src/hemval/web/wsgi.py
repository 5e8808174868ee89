"""What the web server calls."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from hemval.web.measured import COUNTS, page_names

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hemval.web.settings")
application = get_wsgi_application()
COUNTS.know(tuple(page_names(get_resolver())))
