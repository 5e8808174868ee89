"""What is remembered of citizens: one module for each thing."""

from hemval.apps.citizens.models.drafts import Draft
from hemval.apps.citizens.models.mandates import AskedToAct, Mandate
from hemval.apps.citizens.models.tried_codes import TriedBy, TriedCode
from hemval.apps.citizens.models.visits import SignInMethod, Visit

__all__ = ("AskedToAct", "Draft", "Mandate", "TriedBy", "TriedCode", "Visit", "SignInMethod")
