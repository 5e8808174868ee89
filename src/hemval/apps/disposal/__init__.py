"""What has stood its time (gallring): by which rule, who is held back, and what was erased."""
