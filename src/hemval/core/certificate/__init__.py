"""What a round leaves behind so that others can see that its rules were followed."""
