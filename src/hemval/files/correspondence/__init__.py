"""What a round keeps so that its letters can be written from its own folder alone."""
