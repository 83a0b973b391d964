"""E-processes: evidence that may be looked at after every interview, for ever.

One bets against chance with odds that are fair if only chance is at work; by Ville's inequality
the stake ever grows by 1/α in at most a share α of journals, however often one looks and without
a last look (Ramdas, Grünwald, Vovk & Shafer 2023, arXiv 2210.01948). No shuffles, no seed.
"""

import numpy as np

from debrief_core.patterns.evidence import Numbers


def anytime_p(log_gains: Numbers, shares: Numbers, design_effect: float = 1.0) -> float:
    """1 / E, at most 1: the chance that a stake ever grows so much, by chance alone.

    `log_gains` (bets, interviews) are the logarithms of what each bet gains in each interview; E is
    what the bets have grown to together. `shares` (bets, summing to 1) is what of the stake each
    began with, fixed before any rating is seen. Where interviews hang together, each logarithm is
    divided by the design effect: the exponent of a sum whose variance is so many times larger.
    """
    growth = log_gains.sum(axis=1) / design_effect
    log_e = np.logaddexp.reduce(growth + np.log(shares))
    return float(np.exp(-max(log_e, 0.0)))
