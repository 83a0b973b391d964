"""Words that are followed by another preposition, or by none."""

from debrief_core.letter.review.english.usage import Usage, usage


def _pre(wrong: str, right: str, before: str) -> Usage:
    """A preposition that does not go with the word before it."""
    return usage(rf"{before} (?P<x>{wrong})", f"Here “{right}” is the usual word.", right)


PREPOSITIONS: tuple[Usage, ...] = (
    _pre("(?:on|for|about|at)", "in", r"interested(?! (?:on|at) (?:the|that|this) (?:day|time))"),
    _pre("of", "for", r"responsible"),
    _pre("(?:of|from)", "on", r"depend(?:s|ed|ing)?"),
    _pre("to", "in", r"participat(?:e|es|ed|ing)"),
    _pre(
        "in",
        "at",
        r"(?:am|is|are|was|be|very|really|not) (?:good|bad)(?= in (?:math|sql|python|"
        r"excel|english|communicat|organi[sz]|explain|work|my job|cod))",
    ),
    _pre("(?:for|on)", "of", r"proud"),
    _pre("about", "of", r"(?:am|is|are|was|were|be|well|fully) aware"),
    _pre("(?:on|in)", "with", r"(?:am|is|are|was|very) familiar"),
    _pre("with", "to", r"similar"),
    _pre("on", "in", r"speciali[sz](?:e|ed|es|ing)"),
    _pre("in", "on", r"(?:focus(?:ed|es|ing)?|concentrat(?:e|ed|es|ing)|insist(?:ed|s)?)"),
    _pre("for", "to", r"look(?:s|ed|ing)? forward"),
    _pre("than", "to", r"prefer(?:red|s)? [\w-]+"),
    usage(r"(?P<x>in) the other hand", "Here “on” is the usual word.", "on"),
    _pre("as", "than", r"more [\w-]+(?= as (?:me|him|her|us|them|I|you|before|the other)\b)"),
    usage(r"(?P<x>capable to) (?=\w)", "“Capable” goes with “of” and the form in -ing."),
    usage(r"despite (?P<x>of )", "No “of” after “despite”.", ""),
    usage(
        r"(?:discuss(?:ed|es|ing)?|mention(?:ed|s|ing)?|emphasi[sz](?:e|ed|es)) (?P<x>about )",
        "No preposition after this verb.",
        "",
    ),
    usage(
        r"contact(?:ed|ing)? (?P<x>with )(?=(?:the|my|your|our|you|me|him|her|them)\b)",
        "No preposition after this verb.",
        "",
    ),
    usage(
        r"answer(?:ed|ing)? (?P<x>to )(?=(?:your|the|my|this|that|all|every) (?:\w+ "
        r")?questions?\b)",
        "No preposition after this verb.",
        "",
    ),
    usage(
        r"(?:enter(?:ed|ing)?|reach(?:ed|ing)?|approach(?:ed|ing)?|attend(?:ed|ing)?"
        r"|join(?:ed|ing)?) (?P<x>(?:into|to) )(?=(?:the|your|my|our|this) (?:room|office|"
        r"building|"
        r"meeting|team|company|interview|course|conference|goal|customer|client)\b)",
        "No preposition after this verb.",
        "",
    ),
    usage(
        r"help(?:ed|s|ing)? (?P<x>to )(?=(?:the|my|our|your|him|me|them|us)\b)",
        "No “to” after this verb.",
        "",
    ),
    usage(r"according to (?P<x>me)", "Of oneself one says “in my opinion”."),
    usage(r"(?P<x>by my own)", "One says “on my own”.", "on my own"),
    usage(r"(?P<x>the most part) of (?=(?:my|the|our)\b)", "One says “most of”.", "most"),
    usage(r"although\b[^.;!?\n]{3,80}?,? (?P<x>but) ", "After “although” there is no “but”."),
)
