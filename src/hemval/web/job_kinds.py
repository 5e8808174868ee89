"""Which function does which long work, by its dotted name; a kind that is not here waits."""

from hemval.apps.jobs.models import JobKind

JOB_KINDS: dict[JobKind, str] = {
    JobKind.FREEZE: "hemval.apps.allocation.services.freezing.freeze",
    JobKind.ALLOCATE: "hemval.apps.allocation.services.allocating.allocate",
    JobKind.DECIDE: "hemval.apps.allocation.services.deciding.decide",
    JobKind.SIMULATE: "hemval.apps.simulations.simulating.try_rules",
    JobKind.EXPORT: "hemval.apps.transfers.exports.writing.export",
    JobKind.IMPORT_READ: "hemval.apps.transfers.imports.reading.read",
    JobKind.IMPORT_TAKE: "hemval.apps.transfers.imports.switching.take",
    JobKind.IMPORT_UNDO: "hemval.apps.transfers.imports.switching.undo",
    JobKind.CHECK: "hemval.apps.rounds.services.inviting.check",
    JobKind.INVITE: "hemval.apps.rounds.services.inviting.invite",
    JobKind.LETTERS: "hemval.apps.correspondence.printing.print_letters",
}
