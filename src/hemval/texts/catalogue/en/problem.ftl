# The problem file: the command hemval allocate, and what is wrong in such a file.

problem-command = Solve a problem file: who gets which place.
problem-help-file = The problem file (hemval-problem/1), or - to read what is sent in.
problem-help-out = Write the answer (hemval-allocation/1) to this file. Without it the answer is printed.
problem-help-json = Print faults as JSON, for a program to read.
problem-done = { $placed } have a place and { $unplaced } have none. Method: { $method }. The answer is in { $file }.
problem-method-proposing = proposal by proposal
problem-method-ordered = in one common order

### Where the answer is written

problem-out-not_a_file = { $file } is a folder, a link or a device. Name an ordinary file. Nothing is changed.
problem-out-not_ours = { $file } is there already and is no answer from Hemval. Name another file. Nothing is changed.
problem-out-unwritable = { $file } cannot be written ({ $said }). Check that the folder exists, that you may write there, and that there is space. Nothing is changed.

### Ids

problem-bad-id = An id is a text of at least one character, and of visible characters alone.
problem-id-twice = The same id stands in { $first } already. Each id stands once.

### Places and caps

problem-unknown-parent = There is no cap with the id “{ $parent }”. Add it to nodes, or write null where no cap is above.
problem-ring = The caps stand above each other in a ring: { $nodes }. Write null as the parent of the topmost.
problem-negative = Here is { $value }. It cannot be less than 0.
problem-too-large = The number is too large. It may be at most { $largest }.
problem-overrun-not-soft = overrun is for the rule soft alone. Write null, or choose another rule.

### Claims

problem-order-twice = The same order stands in { $first } already. No two claims have the same place in the order: let the lottery tell them apart.
problem-unit-size = Under the rule unit a size is 0 or 1. To count sizes, choose closing, soft or skipping.
problem-unknown-leaf = There is no place with the id “{ $leaf }”. Add it to nodes, or remove it here.
problem-not-a-leaf = “{ $leaf }” is a cap above several places. Only what nothing stands below can be wished for or given.
problem-leaf-twice = “{ $leaf }” stands earlier in the list already. Remove one of them.
problem-silent-with-wishes = One who does not choose (chooser is false) has no wishes. Remove the wishes, or write chooser as true.
problem-unknown-group = There is no rule for that group. There are rules for: { $groups }.
problem-no-distance = The group gets the nearest place, but the distance to “{ $leaf }” is missing. Add it, in whole metres.
problem-classes-differ = The class for “{ $leaf }” is another here than for others. When the file is solved in one common order (skipping, or sizes with a cap above several places) all classes are equal. Remove classes, or remove the cap.

### Those who do not choose

problem-no-leaves = The list is empty. Write at least one place.
problem-next-outside = Here is { $value }, but the list is not that long. Count from 0; the last is { $last }.
problem-bad-seed = The seed is 64 characters, 0–9 and a–f. Draw the lots first.

### The answer

problem-unplaced-differs = The list unplaced and assignment do not say the same.
