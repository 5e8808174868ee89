"""A disk that is full after some files."""

import errno


class DiskFull:
    """Stands in for a disk that says no at a certain step, and at no other."""

    def __init__(self, at):
        self.left = at

    def __call__(self, name):
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, "no space left", name)
