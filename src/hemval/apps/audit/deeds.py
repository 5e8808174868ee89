"""What is written in the log: each kind of thing that is done or read."""

from enum import StrEnum


class Deed(StrEnum):
    """One kind of thing that somebody did, or read; its words are `audit-deed-…`."""

    CLIENT_READ = "client_read"
    """A page told of one person."""
    PROTECTED_READ = "protected_read"
    """Somebody named opened a person with protected identity, and said why."""
    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    """Somebody's name was closed for a while, since too many wrong in a row were typed with it."""
    SIGNED_OUT = "signed_out"
    SECOND_FACTOR_SET = "second_factor_set"
    RECOVERY_CODE_USED = "recovery_code_used"
    PERSON_ADDED = "person_added"
    ROLE_GIVEN = "role_given"
    ROLE_ENDED = "role_ended"
    NAMED_FOR_PROTECTED = "named_for_protected"
    """Somebody may from now on read of people with protected identity."""
    NAMING_ENDED = "naming_ended"
    ACCOUNT_CLOSED = "account_closed"
    ACCOUNT_OPENED = "account_opened"
    START_LINK_MADE = "start_link_made"
    PASSWORD_CHOSEN = "password_chosen"  # noqa: S105
    SECOND_FACTOR_FORGOTTEN = "second_factor_forgotten"
    REVIEW_BEGUN = "review_begun"
    """Events were drawn for a log review."""
    EVENT_REVIEWED = "event_reviewed"
    DISPOSAL_RULE_SET = "disposal_rule_set"
    DISPOSAL_HELD = "disposal_held"
    """Somebody's file is to stand though its time is up; the contents say why."""
    DISPOSAL_RELEASED = "disposal_released"
    DISPOSED = "disposed"
    """Files that had stood their time were destroyed; counts, and a digest of whose."""
    FILES_SWEPT = "files_swept"
    """Stored files that no row named were removed; how many, and a digest of their names."""
    CONTENTS_ERASED = "contents_erased"
    """What some events tell besides was erased, since its time was up."""
    BACKUP_TAKEN_BACK = "backup_taken_back"
    """The whole database was taken back as it was; what was done since is not in it."""
    LOG_KEY_CHANGED = "log_key_changed"
    """From here on a new key seals the log."""
    JOB_STOPPED = "job_stopped"
    """Somebody asked long work to stop."""
    CLIENTS_SEARCHED = "clients_searched"
    """Somebody searched; the contents tell whom she was shown, and never what she typed."""
    NOTE_WRITTEN = "note_written"
    TASK_WRITTEN = "task_written"
    TASK_TAKEN = "task_taken"
    TASK_HANDED_ON = "task_handed_on"
    TASK_DONE = "task_done"
    CHOICE_REGISTERED = "choice_registered"
    CHOICE_SETTLED = "choice_settled"
    """A case manager said whether a choice that waited counts."""
    SCAN_ADDED = "scan_added"
    SCAN_READ = "scan_read"
    """Somebody opened a form on paper as it was scanned."""
    ROUND_SET_UP = "round_set_up"
    ROUND_CHANGED = "round_changed"
    ROUND_PLAYED_ON = "round_played_on"
    """An exercise was moved to another day."""
    CAPS_CONFIRMED = "caps_confirmed"
    ROUND_INVITED = "round_invited"
    POST_SIGNED_OFF = "post_signed_off"
    SIGN_OFF_TAKEN_BACK = "sign_off_taken_back"
    ROUND_BEGUN = "round_begun"
    """Somebody said that a round is in effect."""
    PLACEMENTS_TAKEN = "placements_taken"
    """Who performs what was taken from lists."""
    PLACEMENTS_BEGUN = "placements_begun"
    PLACEMENT_WITHDRAWN = "placement_withdrawn"
    CHANGED_ALTHOUGH_FULL = "changed_although_full"
    """Somebody got a provider that had no room; the contents say why, and which caps it is over."""
    PLACE_OFFERED = "place_offered"
    PLACE_DECLINED = "place_declined"
    ORDERS_READ = "orders_read"
    """A list of orders told of persons; the contents say of which orders."""
    ORDERS_RECEIVED = "orders_received"
    """A provider opened orders that it had not seen."""
    ORDERS_CONFIRMED = "orders_confirmed"
    ORDER_REFUSED = "order_refused"
    """A provider said that it cannot do what it is asked to."""
    ORDER_DEALT_WITH = "order_dealt_with"
    ORDER_TOLD_BY_HAND = "order_told_by_hand"
    """Named staff told a provider of a protected person, or had its receipt."""
    CALL_LIST_MADE = "call_list_made"
    CALLS_READ = "calls_read"
    """The call list told of persons; the contents say of which calls."""
    CALL_TAKEN = "call_taken"
    CALL_LEFT = "call_left"
    CALL_MADE = "call_made"
    """Somebody was called; the contents tell what came of it."""
    CALLS_CLOSED = "calls_closed"
    """Calls that nobody needs to make any more; the contents say which, and why."""
    CALLS_REOPENED = "calls_reopened"
    FREEZING_ASKED = "freezing_asked"
    ROUND_FROZEN = "round_frozen"
    ROUND_DRAWN = "round_drawn"
    ALLOCATION_ASKED = "allocation_asked"
    ROUND_ALLOCATED = "round_allocated"
    PLACE_PROPOSED = "place_proposed"
    """Somebody proposed a place by hand; the contents say why."""
    PLACE_CONFIRMED = "place_confirmed"
    PLACE_REFUSED = "place_refused"
    ROUND_REVIEWED = "round_reviewed"
    DECISION_ASKED = "decision_asked"
    ROUND_DECIDED = "round_decided"
    SIMULATION_ASKED = "simulation_asked"
    """Somebody asked what other rules would do; the contents say which."""
    SIMULATION_MADE = "simulation_made"
    CERTIFICATE_READ = "certificate_read"
    """Somebody fetched the auditor's certificate of a round."""
    LIST_SENT_IN = "list_sent_in"
    LIST_WITHOUT_PROTECTION = "list_without_protection"
    """Somebody answered for that a list need not say who is protected."""
    LIST_READ = "list_read"
    LIST_TAKEN = "list_taken"
    LIST_UNDONE = "list_undone"
    LIST_SET_ASIDE = "list_set_aside"
    LIST_EXPORTED = "list_exported"
    EXPORT_FETCHED = "export_fetched"
    """Somebody saved a list that was written out."""
    SYSTEM_ADDED = "system_added"
    """A new wording of a system file was loaded."""
    MAP_LOADED = "map_loaded"
    """A map of areas was loaded, and shows instead of the one before it."""
    LETTERS_ASKED_FOR = "letters_asked_for"
    LETTERS_PRINTED = "letters_printed"
    LETTERS_LISTED = "letters_listed"
    """A list of letters told of persons; the contents say of whom."""
    LETTER_READ = "letter_read"
    BATCH_READ = "batch_read"
    """Somebody fetched a print file, or the list of who stands in it."""
    BATCH_SENT = "batch_sent"
    LETTER_RETURNED = "letter_returned"
    LETTER_RETURN_SETTLED = "letter_return_settled"
    LETTER_SENT_AGAIN = "letter_sent_again"
    LETTER_HANDED_OVER = "letter_handed_over"
    """Named staff saw to a letter by hand."""
    FACT_PROPOSED = "fact_proposed"
    """Somebody stated facts of providers; they wait for somebody else to look at them."""
    FACTS_REVIEWED = "facts_reviewed"
    """Somebody looked at facts of providers; the contents say which show, and which do not."""
    FACT_TAKEN_BACK = "fact_taken_back"
    NEUTRAL_ORDER_PROMISED = "neutral_order_promised"
    """A day's orders of providers were settled; the contents have the digest of their key."""
    NEWS_TOLD = "news_told"
    NEWS_ENDED = "news_ended"
    PHONE_DAY_SET = "phone_day_set"
    """Somebody said when the phone is answered on a day."""
    CITIZEN_SIGNED_IN = "citizen_signed_in"
    CITIZEN_SIGNED_OUT = "citizen_signed_out"
    READ_BY_HERSELF = "read_by_herself"
    """Somebody read her own page on the web."""
    READ_FOR_HER = "read_for_her"
    """One who acts for somebody read her page on the web."""
    CODE_CLOSED = "code_closed"
    """Too many wrong in a row were typed with the code of a letter."""
    TOGETHER_SAID = "together_said"
    """Somebody asked to have the same provider as her household, or would not any more."""
    MANDATE_ASKED = "mandate_asked"
    """Somebody asked on the web to act for another."""
    MANDATE_SETTLED = "mandate_settled"
    """The office said whether she may."""
    CODE_SENT = "code_sent"
    """A code went to where somebody wants to be told."""
    CONTACT_SET = "contact_set"
    """How somebody is told was changed, by herself or by a colleague on her word."""
    LANGUAGE_CHOSEN = "language_chosen"
    MESSAGE_SENT = "message_sent"
    MESSAGE_GIVEN_UP = "message_given_up"
    """Somebody was not reached by e-mail or text message; it is left to a letter or a person."""


READS = frozenset({Deed.CLIENT_READ, Deed.PROTECTED_READ})
"""A page told of one person."""
OF_PROTECTED = frozenset({Deed.PROTECTED_READ, Deed.ORDER_TOLD_BY_HAND, Deed.LETTER_HANDED_OVER})
"""What is done with people with protected identity alone."""
BY_CITIZENS = frozenset(
    {
        Deed.CITIZEN_SIGNED_IN,
        Deed.CITIZEN_SIGNED_OUT,
        Deed.READ_BY_HERSELF,
        Deed.READ_FOR_HER,
        Deed.MANDATE_ASKED,
        Deed.CODE_SENT,
        Deed.CONTACT_SET,
        Deed.LANGUAGE_CHOSEN,
    }
)
"""What people do on the web for themselves or another, where no colleague is named for it."""
UNSEEN_BY_THE_PUBLIC = (
    READS
    | BY_CITIZENS
    | {
        Deed.SIGNED_IN,
        Deed.SIGN_IN_REFUSED,
        Deed.SIGNED_OUT,
        Deed.CODE_CLOSED,
        Deed.MESSAGE_SENT,
        Deed.MESSAGE_GIVEN_UP,
        Deed.EVENT_REVIEWED,
        Deed.CLIENTS_SEARCHED,
        Deed.NOTE_WRITTEN,
        Deed.TASK_WRITTEN,
        Deed.TASK_TAKEN,
        Deed.TASK_HANDED_ON,
        Deed.TASK_DONE,
        Deed.CHOICE_REGISTERED,
        Deed.CHOICE_SETTLED,
        Deed.SCAN_ADDED,
        Deed.SCAN_READ,
        Deed.ORDERS_READ,
        Deed.ORDERS_RECEIVED,
        Deed.CALLS_READ,
        Deed.CALL_TAKEN,
        Deed.CALL_LEFT,
        Deed.CALL_MADE,
        Deed.CERTIFICATE_READ,
        Deed.LIST_READ,
        Deed.EXPORT_FETCHED,
        Deed.LETTERS_LISTED,
        Deed.LETTER_READ,
        Deed.BATCH_READ,
        Deed.FACT_PROPOSED,
        Deed.TOGETHER_SAID,
        Deed.MANDATE_SETTLED,
    }
)
"""What is done all day and changes nothing that pages for everybody tell. A deed that does not
stand here may change them."""
