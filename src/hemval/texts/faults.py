"""Faults as sentences."""

from hemval.core.fault import Fault
from hemval.texts.words import Words


def fault_sentence(fault: Fault, words: Words) -> str:
    """What is wrong, why, and what to do, in one or two sentences."""
    return words.say(fault.code, **dict(fault.facts))
