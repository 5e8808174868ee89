"""Those who are called before their letter goes."""
