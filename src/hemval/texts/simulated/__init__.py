"""What a committee is told of a simulation: amounts, themes, the page put together."""
