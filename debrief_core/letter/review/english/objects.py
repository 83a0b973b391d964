"""What a verb or a noun takes beside it: objects, questions, articles, one denial."""

from debrief_core.letter.review.english.usage import Usage, usage

_QUESTION_WORD = r"(?:how|what|why|where|when|which \w+|who)"
_ASKED = (
    r"(?:ask(?:ed|s)?|wonder(?:ed)?|explain(?:ed)?|tell|told|know|understand|understood|see|saw|"
    r"show(?:ed)?|learn(?:ed)?|describe[ds]?|remember|sure|idea|clear|curious|interested)"
)
_TRADE = (
    r"(?:engineer|analyst|developer|nurse|manager|teacher|designer|accountant|consultant|"
    r"assistant|programmer|scientist|technician|administrator|architect|lawyer|driver|waiter|"
    r"waitress|student|researcher|tester|supervisor|electrician|salesman|cashier|receptionist)"
)
_NO_ARTICLE = "An article is missing."

OBJECTS: tuple[Usage, ...] = (
    usage(
        r"(?P<x>explain(?:ed|s|ing)? (?P<who>me|us|him|you))(?! (?:were|are|should|could))",
        "Things are explained “to” somebody.",
        lambda match: f"{match['x'].split()[0]} to {match['who']}",
    ),
    usage(r"(?P<x>said|say|says) (?=(?:me|us|him|them)\b)", "One “tells” somebody.", "told"),
    usage(
        r"(?:I|you|he|she|we|they) (?P<x>told) that",
        "“Told” needs to say whom; else “said”.",
        "said",
    ),
    usage(
        r"(?:suggest|recommend|propose)(?:ed|s|d)? (?P<x>me|us|him|them) to",
        "One suggests “that somebody do” something.",
    ),
    usage(
        rf"{_ASKED}(?: me| us| you)?(?: about)? (?P<x>{_QUESTION_WORD} (?:do|does|did|is|are|was|"
        r"were|can|could|will|would|should|have|has) (?:I|you|we|they|he|she|my|your|our))",
        "Inside a sentence a question keeps the order of a statement.",
    ),
    usage(
        rf"{_ASKED}(?: me| us)? (?P<x>(?:what|where|how) (?:is|was|are) the (?:best|most|"
        rf"difference|"
        r"reason|office|problem|plan|goal|role|salary|team))",
        "Inside a sentence a question keeps the order of a statement.",
    ),
    usage(
        rf"I (?:am|was|have been|became)(?: also| now)? (?P<x>)(?={_TRADE}\b(?! of))",
        _NO_ARTICLE,
        "a ",
    ),
    usage(
        rf"(?:work|worked|working|started|job) as (?P<x>)(?={_TRADE}\b(?! of))", _NO_ARTICLE, "a "
    ),
    usage(
        r"(?:have|had|has) (?P<x>)(?=(?:big|strong|great|deep) (?:interest|passion|desire|"
        r"wish)\b)",
        _NO_ARTICLE,
        "a ",
    ),
    usage(
        r"(?:thing|everything|all|nothing|something|anything) (?P<x>what) (?=(?:I|you|we|they|is|"
        r"was)\b)",
        "After this word comes “that”.",
        "that",
    ),
    usage(
        r"(?:person|people|man|woman|colleagues?|manager|somebody|customers?|patients?|students?)"
        r" (?P<x>which) ",
        "Of people one says “who”.",
        "who",
    ),
    usage(
        r"(?:never|don't|didn't|cannot|can't|do not|did not)(?: \w+)? (?P<x>nothing|nobody|no "
        r"one)",
        "Two denials cancel each other.",
        lambda match: {"nothing": "anything"}.get(match["x"].lower(), "anybody"),
    ),
    usage(
        r"(?:did|made|do|make|have done|had done) (?P<x>(?:a |an )?research(?:es)?)",
        "“Research” cannot be counted.",
        "research",
    ),
    usage(
        r"(?P<x>did|do|done) (?:a|the) (?:mistake|decision|effort)",
        "One “makes” it.",
        lambda match: {"do": "make"}.get(match["x"].lower(), "made"),
    ),
    usage(
        r"(?P<x>informations|advices|feedbacks|knowledges|equipments|softwares|hardwares|"
        r"furnitures|"
        r"homeworks|staffs|trainings|evidences|datas)",
        "This word has no plural.",
        lambda match: match["x"].lower().removesuffix("s"),
    ),
    usage(
        r"(?P<x>since) (?:\w+ ){0,2}(?:\d+|two|three|four|five|six|seven|eight|ten|many|several)"
        r" (?:years|months|weeks|days)(?! ago)",
        "With a length of time one says “for”.",
        "for",
    ),
    usage(
        r"(?P<x>more )(?=(?:better|easier|faster|bigger|smaller|cheaper|quicker|stronger|"
        r"clearer)\b)",
        "One comparative is enough.",
        "",
    ),
)
