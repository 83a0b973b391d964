"""Passive openings: sentences that begin with what was done, and hide who did it."""

import re

from debrief_core.letter.review.english.verbs import PARTICIPLE, any_of
from debrief_core.letter.review.phrase import Phrase, phrase

_IRREGULAR = any_of(p for p in PARTICIPLE.values() if not p.endswith("ed"))
_ADJECTIVES = (
    r"(?:based|located|used to|interested|excited|pleased|delighted|impressed|satisfied|involved|"
    r"concerned|dedicated|related|limited|closed|tired|supposed|experienced|qualified|mixed|"
    r"needed|crowded|scared|worried|surprised|relaxed|advanced|detailed|balanced|retired|married|"
    r"bored|confused|red|indeed|need|shared by|named|called|titled|followed by|happened|been|"
    r"become|come|gone|had|got|run|set|read|cut|put|let|known for)"
)
_DONE = rf"(?!{_ADJECTIVES}\b)(?:\w{{2,}}ed|{_IRREGULAR})"
_WORK = (
    r"(?:accomplished|achieved|addressed|adopted|agreed|analy[sz]ed|applied|arranged|assembled|"
    r"assigned|automated|avoided|carried out|chaired|changed|checked|chosen|cleared|collected|"
    r"completed|conducted|considered|coordinated|corrected|created|cut|decided|delivered|"
    r"deployed|developed|discovered|discussed|documented|done|doubled|drawn up|eliminated|"
    r"established|evaluated|exceeded|executed|expanded|explored|finished|fixed|found|gained|"
    r"given|halved|handled|held|identified|implemented|improved|increased|initiated|installed|"
    r"introduced|investigated|launched|learn(?:ed|t)|led|made|managed|measured|met|migrated|"
    r"monitored|negotiated|organi[sz]ed|optimi[sz]ed|overcome|performed|planned|prepared|"
    r"presented|produced|proposed|provided|published|put in place|raised|reached|rebuilt|"
    r"received|redesigned|reduced|reorgani[sz]ed|replaced|resolved|restructured|reviewed|revised|"
    r"rewritten|saved|set up|shortened|simplified|solved|spent|started|streamlined|strengthened|"
    r"supervised|taken|taught|tested|tracked|trained|transformed|updated|won|written)"
)
"""What people do at work: in the passive, such a sentence keeps silent about who did it."""
_WAS = r"(?:was|were|has been|have been|had been|got)"
_SUBJECT = (
    r"(?:the|a|an|my|our|this|that|these|those|all|some|many|several|every|each|no|most|both|"
    r"\w+s|\w+ings?|great|much|little|special|care|attention|work|progress|emphasis|feedback|"
    r"data|support|help)"
)
_ADVERB = r"(?:(?:\w+ly|also|then|already|later|soon|never|always|often|even|first|once|not) )?"

PASSIVE_OPENINGS: tuple[Phrase, ...] = (
    phrase(
        r"it (?:is|was|has been|had been|can be|should be|must be|could be|may be|might be) "
        r"(?:\w+ly |also |often |to be )?(?P<said>said|believed|felt|decided|noted|thought|known|"
        r"agreed|recommended|suggested|hoped|understood|assumed|considered|expected|planned|"
        r"proposed|mentioned|found|observed|reported|discovered|concluded|argued|seen|shown|"
        r"established|determined|reali[sz]ed|requested|emphasi[sz]ed|pointed out|stressed|"
        r"acknowledged|claimed|feared|hoped|made clear|ensured|arranged) (?:that|to|how|by|what|"
        r"whether|as|in|on|when)",
        unless=r"needless to say",
    ),
    phrase(
        rf"{_SUBJECT} (?:[^\s,.;:]+ ){{0,5}}?(?:{_WAS}|is|are|is being) {_ADVERB}{_DONE}(?: "
        rf"[^\s,.;:]+){{0,5}} by (?:me|us|my team|my colleagues|myself)",
        rf"{_SUBJECT} (?:[^\s,.;:]+ ){{0,4}}?{_WAS} {_ADVERB}{_WORK}(?! by (?:the|a|an|your)\b)",
        unless=r"^[^,]*\b(?:that|which|who|where|when|what|while|because|if|I|we|you|they|he|"
        r"she)\b[^,]*? (?:was|were|has been|have been|had been)\b",
    ),
)
"""Matched at the beginning of a sentence only."""

BY_ME = re.compile(
    rf"^(?P<object>[^,;:]{{3,80}}?) (?:was|were|has been|have been|had been) "
    rf"(?:(?P<adverb>\w+ly) )?(?P<done>{_DONE}) by me\b",
    re.IGNORECASE,
)
"""`The dashboard was built by me`: the writer stands at the wrong end of the sentence."""
