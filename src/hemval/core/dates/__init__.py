"""Swedish working days, notice rules, windows and hours of the day."""
