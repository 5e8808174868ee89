# Vad som skiljer två systemfiler (`hemval system diff`).

diff-help = Säg i ord vad en ny version av en systemfil ändrar.
diff-help-before = Den tidigare: namnet på ett system som följer med, eller en fil.
diff-help-after = Den senare: namnet på ett system som följer med, eller en fil.
diff-title = Vad som ändras från { $before } till { $after }
diff-nothing = De båda säger samma sak.
diff-summary = { $new ->
    [0] Inga nya regler
    [one] { $new } ny regel
   *[other] { $new } nya regler
  }, { $gone ->
    [0] inga borttagna
    [one] { $gone } borttagen
   *[other] { $gone } borttagna
  } och { $changed ->
    [0] inga ändrade
    [one] { $changed } ändrad
   *[other] { $changed } ändrade
  }; { $standing ->
    [0] inga säger
   *[other] { $standing } säger
  } detsamma på ny grund.
diff-new = Nytt
diff-gone = Borttaget
diff-changed = Ändrat
diff-standing = Samma regel på ny grund
diff-was = Förut: { $text }
diff-now = Nu: { $text }
diff-kind = Var { $before }, är nu { $after }.
diff-kind-decided = beslutat
diff-kind-proposed = ett förslag
diff-kind-practice = praxis
diff-kind-unknown = okänt
diff-decision-new = Vilar nu på ett beslut: { $after }.
diff-decision-gone = Nämner inte längre något beslut; förut { $before }.
diff-decision-changed = Vilar nu på { $after }; förut på { $before }.
diff-period-new = { $after }; förut utan angivna dagar.
diff-period-gone = Har inte längre några angivna dagar. Förut: { $before }.
diff-period-changed = { $after }. Förut: { $before }.
diff-assumption-new = Antagande: { $after }
diff-assumption-gone = Antagandet är borta. Det löd: { $before }
diff-assumption-changed = Antagandet är nu: { $after } Förut: { $before }
diff-note-new = Ny anmärkning: { $after }
diff-note-gone = Anmärkningen är borta. Den löd: { $before }
diff-note-changed = Anmärkningen är nu: { $after } Förut: { $before }
diff-source-new = Ny källa: { $title }.
diff-source-gone = Nämner inte längre källan: { $title }.
diff-place-new = { $count ->
    [one] En ny i området
   *[other] { $count } nya i området
  }: { $parts }.
diff-place-gone = { $count ->
    [one] En som har lämnat området
   *[other] { $count } som har lämnat området
  }: { $parts }.
diff-more = { $more } till
diff-other-language = Bara ordalydelsen på ett annat språk är ändrad.
