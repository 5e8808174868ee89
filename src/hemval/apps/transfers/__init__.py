"""Lists in and out: imports that are looked at before they are taken, and exports."""
