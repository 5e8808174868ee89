"""An office to try: a made-up municipality with its people, a round behind it and one ahead."""
