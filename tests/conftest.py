import pytest
from hypothesis import settings

# A test says what is right, not how fast the machine is: a busy one must not make it fail.
settings.register_profile("searching", deadline=None)
settings.register_profile("the same each time", deadline=None, derandomize=True)


def pytest_configure(config: pytest.Config) -> None:
    """The quick tier tries the same examples each time: what turns red, a change has done.

    The whole tier looks for new ones.
    """
    is_quick = "not full" in config.getoption("markexpr")
    settings.load_profile("the same each time" if is_quick else "searching")


@pytest.fixture(autouse=True, scope="session")
def _tokens_hold_nobody():
    """Write form tokens with two letters: "B1" in a page is then a person, never chance."""
    from django.middleware import csrf

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csrf, "CSRF_ALLOWED_CHARS", "xz")
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Let tests empty the log after them; those that try its guards put them up again."""
    from django.apps import apps
    from django.db import connection
    from django.db.models.signals import post_migrate

    from hemval.apps.audit.guards import missing, put_up_after_migrate, take_down

    with django_db_blocker.unblock():
        assert missing(connection) == (), "every guard of the log stands after migrate"
        take_down(connection)
    post_migrate.disconnect(put_up_after_migrate, sender=apps.get_app_config("audit"))
