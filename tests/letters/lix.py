"""LIX, the Swedish measure of how hard a text is to read (C. H. Björnsson, Läsbarhet, 1968).

Words to a sentence, and long words (more than six letters) in a hundred. Under 25 is a children's
book, 30-40 is fiction and easy papers, 50 and more is official prose.
"""

import re

_WORD = re.compile(r"[^\W_]+(?:[-:.@’'][^\W_]+)*")
_ENDS = re.compile(r"[.!?:](?=\s|$)")
_LONG = 7


def words_of(text):
    """The words of a text; a number or an address is one."""
    return _WORD.findall(text)


def lix(texts):
    """Of texts each of which is a sentence or more; a heading or a label is one without a stop."""
    sentences = [part for text in texts for part in _ENDS.split(text) if _WORD.search(part)]
    words = [word for part in sentences for word in words_of(part)]
    long = [word for word in words if len(word) >= _LONG]
    return len(words) / len(sentences) + 100 * len(long) / len(words)
