"""Foreign systems, one package each, behind what the app that needs them declares."""
