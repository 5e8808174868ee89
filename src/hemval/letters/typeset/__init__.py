"""From a paper to a tagged PDF (PDF/UA-1 and PDF/A-2a), by Typst."""
