"""What anybody may read: what the choice is, who may choose, when and how."""
