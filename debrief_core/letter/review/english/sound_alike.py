"""Words that sound like the one that is meant, and pass a spelling checker."""

from debrief_core.letter.review.english.usage import Usage, usage

_SOUND_ALIKE = "This word sounds like another one that is meant."

SOUND_ALIKE: tuple[Usage, ...] = (
    usage(
        r"(?:of|in|with|from|by|at|about|and|which|for) (?P<x>it's)(?= (?:own|team|data|work|"
        r"values|customers|results|people|products|goal|mission|culture|size)\b)",
        _SOUND_ALIKE,
        "its",
    ),
    usage(
        r"(?P<x>its )(?=(?:a|an|been|not|clear|true|important|possible|great|good|nice|"
        r"why|how|what|because|so)\b)",
        _SOUND_ALIKE,
        "it’s ",
    ),
    usage(
        r"(?P<x>your) (?=(?:welcome(?! (?:pack|desk|event|page|note|letter|mail|message))|always|"
        r"going to|doing (?:well|great|fine)|trying to|able to|interested in|looking for|not|"
        r"right that|the|an?)\b)",
        _SOUND_ALIKE,
        "you’re",
    ),
    usage(
        r"(?P<x>who's) (?=(?:idea|team|work|name|job|data|results|role|answer|question|task|"
        r"responsibility)\b)",
        _SOUND_ALIKE,
        "whose",
    ),
    usage(
        r"(?P<x>their|they're) (?=(?:is|was|are|were|has been|will be)\b)", _SOUND_ALIKE, "there"
    ),
    usage(
        r"(?<!over\s)(?P<x>there) (?=(?:own|team|data|work|customers|reports|manager|needs)\b)",
        _SOUND_ALIKE,
        "their",
    ),
    usage(
        r"(?:to|not|I|you|we|they|would|will|could|can|never|n't) (?P<x>loose)"
        r"(?= (?:track|time|sight|customers|the|my|our|a|data|money|interest|confidence|"
        r"patience)\b)",
        _SOUND_ALIKE,
        "lose",
    ),
    usage(r"(?:your|an|some|my|good|any|the|helpful|for) (?P<x>advise)", _SOUND_ALIKE, "advice"),
    usage(r"(?:would|will|to|can|could|I) (?P<x>advice)", _SOUND_ALIKE, "advise"),
    usage(
        r"(?:an|the|positive|big|no|any|great|strong|good|this) (?P<x>affects?)(?= (?:on|of)\b)",
        _SOUND_ALIKE,
        "effect",
    ),
    usage(
        r"(?:will|could|can|did not|didn't|doesn't) (?P<x>effect) (?=(?:the|my|our|your|how|"
        r"all)\b)",
        _SOUND_ALIKE,
        "affect",
    ),
    usage(
        r"(?:\w+er|more \w+|less|rather|other) (?P<x>then)(?= (?:I|we|before|the|expected|any|"
        r"ever|most|a|in|my|you|others)\b)",
        _SOUND_ALIKE,
        "than",
    ),
    usage(
        r"(?:was|is|am|are|were|felt|answer was) (?P<x>to)(?= (?:short|long|late|early|slow|fast|"
        r"small|big|quick|quiet|nervous|vague|much|many|little)\b)",
        _SOUND_ALIKE,
        "too",
    ),
    usage(
        r"(?:product|line|project|hiring|my|general|sales|store|case|your|our) (?P<x>mangers?)",
        _SOUND_ALIKE,
        lambda match: match["x"].lower().replace("manger", "manager"),
    ),
    usage(r"let me (?P<x>now)", _SOUND_ALIKE, "know"),
    usage(r"I (?:would )?(?P<x>now|no) (?=(?:that|how|what|why)\b)", _SOUND_ALIKE, "know"),
    usage(r"(?P<x>thanks? your) (?=(?:for|so)\b)", _SOUND_ALIKE, "thank you"),
    usage(r"(?P<x>weather) (?=(?:or not|I|you|we|the team|it is)\b)", _SOUND_ALIKE, "whether"),
    usage(
        r"(?:would|could|should|might|must) (?P<x>of)(?= (?:been|said|done|had|\w+ed)\b)",
        _SOUND_ALIKE,
        "have",
    ),
    usage(r"in (?:this|the|that) (?P<x>filed)", _SOUND_ALIKE, "field"),
    usage(r"(?:hear|here) (?P<x>form)(?= (?:you|your|him|her|them|Dana)\b)", _SOUND_ALIKE, "from"),
    usage(
        r"(?P<x>excepted)(?= (?:the|your|my|an?) (?:offer|job|role|invitation|position)\b)",
        _SOUND_ALIKE,
        "accepted",
    ),
    usage(
        r"(?P<x>quiet)(?= (?:a (?:few|lot|bit)|sure|well|good|interested|often|different)\b)",
        _SOUND_ALIKE,
        "quite",
    ),
    usage(
        r"(?:high|strong|good|the|basic|guiding|my) (?P<x>principals)", _SOUND_ALIKE, "principles"
    ),
    usage(r"(?P<x>alot)(?= of\b|\b)", "Two words.", "a lot"),
    usage(
        r"(?P<x>me and (?:my|the) \w+) (?:built|made|did|were|have|had|was|\w+ed)",
        "As the subject it is “I”.",
        lambda match: f"{match['x'].split(None, 2)[2]} and I",
    ),
    usage(r"between (?:you|us|them|\w+) and (?P<x>I)", "After “between” it is “me”.", "me"),
    usage(
        r"I (?:am|was|feel|felt|'m)(?: very| really| so| quite)? (?P<x>exciting|interesting|"
        r"boring|"
        r"confusing|disappointing|satisfying) (?=(?:in|about|with|to|by)\b)",
        "Of oneself one uses the form in -ed.",
        lambda match: (
            match["x"].lower().removesuffix("ing") + ("d" if match["x"].endswith("using") else "ed")
        ),
    ),
)
