"""Tables as people send them: CSV and XLSX, read row by row and never trusted."""
