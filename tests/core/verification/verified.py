"""What the checker says of papers."""

from tests.core.verification.made_up_certificates import Papers

from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.report import Report


def verified(papers: Papers) -> Report:
    """What the checker reports."""
    return verify_certificate(
        papers.certificate, commitment=papers.commitment, public=papers.public
    )


def wrong_in(report: Report) -> dict[str, tuple[str, ...]]:
    """The checks that do not hold, each with where."""
    return {check.name.value: check.where for check in report.checks if not check.holds}
