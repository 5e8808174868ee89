"""What is remembered of citizens: one module for each thing."""

from hemval.apps.citizens.models.drafts import Draft
from hemval.apps.citizens.models.mandates import Mandate
from hemval.apps.citizens.models.tried_codes import TriedBy, TriedCode
from hemval.apps.citizens.models.visits import Visit, Way

__all__ = ("Draft", "Mandate", "TriedBy", "TriedCode", "Visit", "Way")
