"""The facts of one interview that the decision looks at, each weighed in one place."""

from dataclasses import dataclass
from functools import cached_property

from debrief_core.concerns import ConcernKind, concern_kind
from debrief_core.concerns.connection import GROUP as FIT_GROUP
from debrief_core.interview import Basis, Concern, FitAnswer, Interview, Outcome
from debrief_core.interview.severity import NOTICED

BASIS_WEIGHT = {Basis.OBSERVED: 1.0, Basis.INFERRED: 0.75, Basis.FEARED: 0.5, None: 0.75}
"""What was seen counts in full; a fear, which may be wrong altogether, counts half."""

IN_DOUBT = 3.5
"""Between a wobble and noticed: here the overall impression tips the balance."""
WOBBLE, SEVERAL = 3.0, 3
"""Three wobbles in one hour add up, though none of them would count alone."""
HARSH_GUT = 7
BAD_GUT = 6
SLIM_CHANCE = 0.3
WANTED_LITTLE = 3
WANTED_MUCH = 7
BEYOND_A_LETTER = 9

FIT_CONCERN = {"connected": "no_rapport", "at_ease": "out_of_place", "challenged": "too_simple"}
"""Which concern says "no" to which question of fit, once it weighs as noticed."""


def weight(concern: Concern) -> float:
    """How much a concern counts, 0–10: the considered severity, else the felt one, by its basis."""
    severity = concern.felt if concern.considered is None else concern.considered
    return (severity or 0) * BASIS_WEIGHT[concern.basis]


@dataclass(frozen=True)
class Assessment:
    """One interview as the decision sees it.

    Concerns about connection and fit speak about the job, not about the performance: they enter
    the second question, never the first.
    """

    interview: Interview

    @cached_property
    def performance(self) -> list[Concern]:
        """The rated concerns about how it went, heaviest first."""
        rated = [c for c in self.interview.reflection.concerns if _is_rated(c)]
        about_it = [c for c in rated if concern_kind(c.kind).group != FIT_GROUP]
        return sorted(about_it, key=weight, reverse=True)

    @property
    def rated_fit(self) -> bool:
        """Whether a concern about connection or fit was rated."""
        rated = [c for c in self.interview.reflection.concerns if _is_rated(c)]
        return len(rated) > len(self.performance)

    @property
    def worst(self) -> Concern | None:
        """The concern that weighs most, if any was rated."""
        return self.performance[0] if self.performance else None

    @property
    def worst_weight(self) -> float:
        """The weight of the worst concern, 0 without one."""
        return weight(self.worst) if self.worst else 0.0

    @property
    def wobbles(self) -> int:
        """How many concerns weigh at least as much as a wobble that adds up."""
        return sum(weight(concern) >= WOBBLE for concern in self.performance)

    @property
    def gut(self) -> int | None:
        """How bad it felt overall."""
        return self.interview.reflection.gut

    @property
    def expected(self) -> float | None:
        """The chance of advancing that the candidate gave themselves."""
        return self.interview.expected

    @property
    def wanted(self) -> int | None:
        """How much the job is wanted."""
        return self.interview.wanted

    @property
    def outcome(self) -> Outcome:
        """What became of the interview so far."""
        return self.interview.outcome

    @property
    def slim(self) -> bool:
        """Whether the candidate gave themselves a slim chance."""
        return self.expected is not None and self.expected <= SLIM_CHANCE

    @property
    def impression_is_bad(self) -> bool:
        """Whether the overall impression is bad enough to tip a case in doubt."""
        return self.slim or (self.gut is not None and self.gut >= HARSH_GUT)

    @property
    def went_badly(self) -> bool:
        """The first question, weighed.

        One thing that they noticed is enough. Below that, several wobbles add up, or one in
        doubt is tipped by the gut feeling and the expected chance. These two alone decide only
        where nothing was rated, because a gut feeling without a reason is what the perspective
        step exists to question.
        """
        if self.worst_weight >= NOTICED or self.wobbles >= SEVERAL:
            return True
        if self.performance:
            return self.worst_weight >= IN_DOUBT and self.impression_is_bad
        return self.slim or self.missed > 0 or (self.gut is not None and self.gut >= BAD_GUT)

    @property
    def fit_against(self) -> int:
        """How many of the three questions of fit speak against the job."""
        reflection = self.interview.reflection
        concerns = {name: reflection.concern(kind) for name, kind in FIT_CONCERN.items()}
        return sum(
            getattr(reflection.fit, name) is FitAnswer.NO
            or (concern is not None and weight(concern) >= NOTICED)
            for name, concern in concerns.items()
        )

    @property
    def still_wanted(self) -> bool:
        """The second question: the candidate's own number first, the fit where it is lukewarm.

        Without a number the answer is yes unless the fit says no, because letting go is the one
        choice that cannot be taken back tomorrow.
        """
        if self.wanted is not None and self.wanted <= WANTED_LITTLE:
            return False
        if self.wanted is not None and self.wanted >= WANTED_MUCH:
            return True
        return self.fit_against < 2

    @property
    def offence(self) -> Concern | None:
        """Something hurtful, observed, that a letter would only bring back to mind."""
        seen = (c for c in self.performance if c.basis is Basis.OBSERVED)
        hurtful = (c for c in seen if concern_kind(c.kind).offence)
        return next((c for c in hurtful if weight(c) >= BEYOND_A_LETTER), None)

    @property
    def missed(self) -> int:
        """How many missed points have something written in them."""
        points = self.interview.reflection.missed_points
        return sum(bool(f"{p.question}{p.said}{p.would_say}".strip()) for p in points)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was said yet about how it went."""
        rated = any(_is_rated(c) for c in self.interview.reflection.concerns)
        said = self.missed > 0 or rated
        return not said and self.gut is None and self.expected is None

    @property
    def repairable(self) -> list[ConcernKind]:
        """The kinds that a letter can set right and that still weigh something."""
        kinds = [concern_kind(c.kind) for c in self.performance if weight(c) > 0]
        return [kind for kind in kinds if kind.repairable]


def _is_rated(concern: Concern) -> bool:
    return concern.felt is not None or concern.considered is not None
