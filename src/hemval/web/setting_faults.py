"""What can be wrong with how the machine says that Hemval is to run."""

from collections.abc import Mapping
from enum import StrEnum


class SettingFault(StrEnum):
    """What is wrong with a setting."""

    MISSING = "missing"
    TOO_SHORT = "too_short"
    NOT_A_KEY = "not_a_key"
    UNKNOWN = "unknown"
    NOT_A_DATABASE = "not_a_database"
    NOT_A_FOLDER = "not_a_folder"
    NOT_A_DAY = "not_a_day"
    NOT_AN_ADDRESS = "not_an_address"
    NOT_A_WEB_ADDRESS = "not_a_web_address"
    NOT_IN_PRODUCTION = "not_in_production"


class SettingsRefused(Exception):
    """Hemval cannot run as it is set up; `faults` names each setting and what is wrong with it."""

    def __init__(self, faults: Mapping[str, SettingFault]) -> None:
        """Keep every fault, by the name of its setting."""
        told = ", ".join(f"{name}: {fault.value}" for name, fault in sorted(faults.items()))
        super().__init__(told)
        self.faults = dict(faults)
