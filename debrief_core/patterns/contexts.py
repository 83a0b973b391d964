"""How contexts are called: `stage=technical` is `Technical interviews`."""

_STAGES = {
    "recruiter_screen": "Recruiter screens",
    "hiring_manager": "Interviews with the hiring manager",
    "technical": "Technical interviews",
    "case": "Case interviews",
    "panel": "Panel interviews",
    "final": "Final rounds",
    "other": "Interviews at other stages",
}
_FORMATS = {
    "phone": "Phone interviews",
    "video": "Video interviews",
    "in_person": "Interviews in person",
    "other": "Interviews in other formats",
}
_TIMES = {
    "morning": "Interviews in the morning",
    "afternoon": "Interviews in the afternoon",
    "evening": "Interviews after five",
}


def where_name(where: str) -> str:
    """A context as the subject of a sentence: `stage=technical` is `Technical interviews`."""
    field, value = where.split("=", 1)
    names = {"stage": _STAGES, "format": _FORMATS, "time": _TIMES}.get(field, {})
    return names.get(value, f"Interviews for “{value}”")
