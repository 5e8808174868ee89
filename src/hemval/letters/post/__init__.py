"""Letters by the ten thousand: printed once each, accounted for, and never with two contents."""
