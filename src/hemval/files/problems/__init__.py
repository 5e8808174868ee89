"""Problems, answers and certificates as files that anybody can read."""
