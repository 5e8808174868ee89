"""Long work that goes on behind the pages: asked for, under way, stopped, done."""
