"""Django's settings, from what the machine tells (`environment`)."""

import os
from pathlib import Path
from typing import Any

from hemval.web.environment import Environment, Hsts, Mode, environment
from hemval.web.logs import logging_settings
from hemval.web.message_settings import Security

HEMVAL: Environment = environment(os.environ)

SECRET_KEY = HEMVAL.secret_key
DEBUG = False
ALLOWED_HOSTS = list(HEMVAL.hosts)
ROOT_URLCONF = "hemval.web.urls"
WSGI_APPLICATION = "hemval.web.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "hemval.web",
    "django.forms",
    "hemval.apps.accounts",
    "hemval.apps.audit",
    "hemval.apps.choice_system",
    "hemval.apps.providers",
    "hemval.apps.clients",
    "hemval.apps.jobs",
    "hemval.apps.rounds",
    "hemval.apps.choices",
    "hemval.apps.tasks",
    "hemval.apps.outbox",
    "hemval.apps.placements",
    "hemval.apps.allocation",
    "hemval.apps.calls",
    "hemval.apps.correspondence",
    "hemval.apps.outreach",
    "hemval.apps.transfers",
    "hemval.apps.disposal",
    "hemval.apps.figures",
    "hemval.apps.helpline",
    "hemval.apps.simulations",
    "hemval.apps.public",
    "hemval.apps.citizens",
]

MIDDLEWARE = [
    "hemval.web.measured.MeasuringMiddleware",
    # Before whatever refuses a request: the page that tells so asks what time it is.
    "hemval.web.moment.MomentMiddleware",
    "hemval.web.proxies.ProxyMiddleware",
    "hemval.web.language.LanguageMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "hemval.apps.accounts.sessions.TimeoutMiddleware",
    "hemval.web.actor.ActorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["hemval.web.templatetags.saying"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "hemval.web.frame.frame",
            ],
        },
    }
]
MESSAGE_TAGS = {40: "danger"}
FORM_RENDERER = "hemval.web.forms.Renderer"

DATABASES: dict[str, dict[str, Any]] = {"default": dict(HEMVAL.database)}

AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "/kontor/logga-in/"
ACCESSIBILITY_REVIEWED = HEMVAL.accessibility_reviewed
OPEN_DATA_PUBLISHER = HEMVAL.open_data.publisher
OPEN_DATA_EMAIL = HEMVAL.open_data.email
NOBODY_IS_REAL = HEMVAL.mode is Mode.DEMO
DEMO_SIGN_IN = NOBODY_IS_REAL
IDENTITY_PROVIDER = "hemval.integrations.openid.client.from_settings" if HEMVAL.open_id else ""
CITIZEN_IDENTITY_PROVIDER = (
    "hemval.integrations.openid.client.for_citizens" if HEMVAL.citizen_open_id else ""
)
KEEP_PUBLIC_PAGES = HEMVAL.mode is not Mode.TEST
"""Made once and kept ready; in tests rows change without an event that tells of it."""
_MESSAGES, _MAIL = HEMVAL.messages, HEMVAL.messages.mail
MESSAGE_CARRIERS: dict[str, str] = {}
if _MESSAGES.folder:
    MESSAGE_CARRIERS["email"] = "hemval.integrations.messages.folder.into_folder_as_mail"
    MESSAGE_CARRIERS["sms"] = "hemval.integrations.messages.folder.into_folder_as_sms"
if _MESSAGES.sms:
    MESSAGE_CARRIERS["sms"] = "hemval.integrations.messages.sms.by_gateway"
if _MAIL:
    MESSAGE_CARRIERS["email"] = "hemval.integrations.messages.mail.by_mail_server"
    EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
    EMAIL_USE_TLS = _MAIL.security is Security.STARTTLS
    EMAIL_USE_SSL = _MAIL.security is Security.TLS
    EMAIL_TIMEOUT = 15
    DEFAULT_FROM_EMAIL = _MAIL.sender
PASSWORD_RESET_TIMEOUT = 86_400
_VALIDATION = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS: list[dict[str, object]] = [
    {"NAME": f"{_VALIDATION}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_VALIDATION}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_VALIDATION}.CommonPasswordValidator"},
]

LANGUAGE_CODE = "sv"
TIME_ZONE = "Europe/Stockholm"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = Path(HEMVAL.store) / "static"
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "hemval.web.static_files.PackedFiles"},
}
MEDIA_ROOT = Path(HEMVAL.store)
FILE_UPLOAD_HANDLERS = [
    "hemval.web.uploads.SmallEnough",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

LOGGING = logging_settings("WARNING" if HEMVAL.mode is Mode.TEST else "INFO")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "font-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
# Not "no-referrer": a browser then sends forms with no origin, and they are refused.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_NAME = "hemval-kontor"
SESSION_COOKIE_PATH = "/kontor/"
SESSION_COOKIE_AGE = 86_400
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
# Gone with the browser: whoever has only looked at a form leaves nothing on a shared computer.
CSRF_COOKIE_AGE = None
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "hemval.web.errors.stale"
if HEMVAL.is_behind_https:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^halsa/$", r"^matvarden/$"]
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = HEMVAL.hsts in {Hsts.SUBDOMAINS, Hsts.PRELOAD}
    SECURE_HSTS_PRELOAD = HEMVAL.hsts is Hsts.PRELOAD
    # Other services may answer to names beneath ours: whether they too are bound is for whoever
    # owns the name to say (HEMVAL_HSTS).
    SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

if HEMVAL.mode is Mode.TEST:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
