"""The public lottery: what is promised before the draw, and the order that follows from it."""
