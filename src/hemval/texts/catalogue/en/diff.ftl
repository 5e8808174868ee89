# What differs between two system files (`hemval system diff`).

diff-help = Say in words what a new version of a system file changes.
diff-help-before = The earlier one: the name of a system that comes with Hemval, or a file.
diff-help-after = The later one: the name of a system that comes with Hemval, or a file.
diff-title = What changes from { $before } to { $after }
diff-nothing = Both say the same.
diff-summary = { $new ->
    [0] No new rules
    [one] { $new } new rule
   *[other] { $new } new rules
  }, { $gone ->
    [0] none gone
   *[other] { $gone } gone
  } and { $changed ->
    [0] none changed
   *[other] { $changed } changed
  }; { $standing ->
    [0] none says
    [one] { $standing } says
   *[other] { $standing } say
  } the same on new ground.
diff-new = New
diff-gone = Gone
diff-changed = Changed
diff-standing = The same rule on new ground
diff-was = Before: { $text }
diff-now = Now: { $text }
diff-kind = Was { $before }, is now { $after }.
diff-kind-decided = decided
diff-kind-proposed = a proposal
diff-kind-practice = practice
diff-kind-unknown = unknown
diff-decision-new = Now rests on a decision: { $after }.
diff-decision-gone = No longer names a decision; before { $before }.
diff-decision-changed = Now rests on { $after }; before on { $before }.
diff-period-new = { $after }; before without days.
diff-period-gone = No longer has any days. Before: { $before }.
diff-period-changed = { $after }. Before: { $before }.
diff-assumption-new = Assumption: { $after }
diff-assumption-gone = The assumption is gone. It was: { $before }
diff-assumption-changed = The assumption is now: { $after } Before: { $before }
diff-note-new = New note: { $after }
diff-note-gone = The note is gone. It was: { $before }
diff-note-changed = The note is now: { $after } Before: { $before }
diff-source-new = New source: { $title }.
diff-source-gone = No longer names the source: { $title }.
diff-place-new = { $count ->
    [one] One is new in the area
   *[other] { $count } are new in the area
  }: { $parts }.
diff-place-gone = { $count ->
    [one] One has left the area
   *[other] { $count } have left the area
  }: { $parts }.
diff-more = { $more } more
diff-other-language = Only the wording in another language has changed.
