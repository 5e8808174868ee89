"""The files of an invitation."""
