"""All that is known of one who calls, on one screen."""
