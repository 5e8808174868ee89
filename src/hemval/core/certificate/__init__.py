"""The certificate: from what others can see that a round's rules were followed."""
