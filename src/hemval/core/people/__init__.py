"""What is worked out about people: where they live, who acts for them, who is protected."""
