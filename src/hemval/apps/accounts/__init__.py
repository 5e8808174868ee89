"""Who works here, in which roles, and what each may do."""
