"""The public lottery: what is frozen, what is promised before the draw, and the order it gives."""
