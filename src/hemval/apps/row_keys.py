"""What rows of lists are known by that have no id of their own: the ids of what they tie together.

A client's own id may hold a stroke (2020/55), so what stands between the ids is the one sign that
no id may hold.
"""

from hemval.files.lists.columns import SEPARATOR

BETWEEN = SEPARATOR


def tied(*ids: str) -> str:
    """The key of a row that ties together what has these ids.

    >>> tied("2020/55", "F1")
    '2020/55|F1'
    """
    return BETWEEN.join(ids)


def called(key: str) -> str:
    """A key as people read it.

    >>> called("2020/55|trygghetslarm"), called("B1")
    ('2020/55, trygghetslarm', 'B1')
    """
    return key.replace(BETWEEN, ", ")
