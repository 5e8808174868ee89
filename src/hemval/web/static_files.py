"""Styles, fonts and icons: packed beforehand, and named by what they hold."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class PackedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Gathered when the office begins to serve (`hemval serve`), and kept by browsers for good.

    A file that is not gathered is found where it lies, by its own name: so it is in tests, and
    wherever the office is run by other means.
    """

    def stored_name(self, name: str) -> str:
        """The name that a file has in addresses."""
        gathered: dict[str, str] = self.hashed_files
        return gathered.get(self.hash_key(self.clean_name(name)), name)
