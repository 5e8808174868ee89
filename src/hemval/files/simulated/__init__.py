"""The settings of a simulation read, and its folder written."""
