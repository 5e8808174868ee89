"""A round's folder, which grows stage by stage: invited, frozen, drawn, allocated."""
