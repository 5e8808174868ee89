# Rounds in the office: list, plan, how they stand and what comes next.

rounds-title = Rounds
rounds-none = No round is set up yet.
rounds-caption = Every round, the one that takes effect last on top
rounds-round = Round
rounds-phase = Stands
rounds-opens = Opens
rounds-closes = Last day to choose
rounds-effect = Takes effect
rounds-exercise = Exercise
rounds-timeline = The course of the round
rounds-phase-planned = Being planned
rounds-phase-announced = Announced
rounds-phase-open = Open for choices
rounds-phase-closed = Closed, post being registered
rounds-phase-signed_off = Post registered and signed off
rounds-phase-frozen = Lists and choices frozen
rounds-phase-drawn = Order drawn
rounds-phase-allocated = Places allocated
rounds-phase-reviewed = Allocation reviewed
rounds-phase-decided = Decided
rounds-phase-in_effect = In effect
