"""How far interviews hang together, and how much less they then tell than separate ones would.

Rounds at one company are alike, and so are neighbouring days. Shuffles take every interview for a
witness of its own, so a statistic Σ w·x varies more than they say: by the design effect w'Rw / w'w
(Kish 1965), where R is the correlation of interviews. R is estimated by the method of moments from
what a question leaves over, matched to its expectation under the projection that left it.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from debrief_core.patterns.evidence import Numbers

Codes = NDArray[np.int64]

SURE = 2.0
"""A correlation below so many standard errors is taken for none."""
MOST = 0.95
MOST_ROUNDS = 7
"""Few have more rounds at one company; above that, one name for all interviews tells nothing."""
_LAGS = np.linspace(0.0, MOST, 20)
_NEGLIGIBLE = 1e-9


@dataclass(frozen=True)
class Estimate:
    """A correlation with its standard error; infinite where the data cannot tell."""

    value: float
    error: float

    def if_sure(self) -> float:
        """The correlation, or 0 where it may as well be none."""
        return min(self.value, MOST) if self.value > SURE * self.error else 0.0

    def upper(self, errors: float) -> float:
        """So many standard errors above the estimate, from 0 to 0.95."""
        return float(np.clip(self.value + errors * self.error, 0.0, MOST))


@dataclass(frozen=True)
class Dependence:
    """The correlation of two interviews at one company, and of neighbours in time (AR(1))."""

    company: float
    lag: float

    def design_effect(self, weights: Numbers, companies: Codes) -> Numbers:
        """The ratio for each column of `weights` (interviews, statistics), never below 1.

        Sums over companies and a recursion over lags; no matrix of interviews by interviews.
        """
        own = (weights**2).sum(axis=0)
        at_company = self.company * (weights * _others_at(companies, weights)).sum(axis=0)
        in_time = 2 * (weights * _earlier(weights, self.lag)).sum(axis=0)
        more = np.divide(at_company + in_time, own, out=np.zeros_like(own), where=own > 1e-12)
        result: Numbers = np.maximum(1.0, 1.0 + more)
        return result


@dataclass(frozen=True)
class Residuals:
    """What a question leaves over: `left` (interviews, concerns), 0 where missing.

    `taken_out` (interviews, p) is an orthonormal basis of what was taken out of each column,
    `companies` a number for each interview's company.
    """

    left: Numbers
    taken_out: Numbers
    companies: Codes

    def dependence(self) -> Dependence:
        """Both correlations, each 0 where it is not sure."""
        return Dependence(self.within_companies().if_sure(), self.along_time().if_sure())

    def within_companies(self) -> Estimate:
        """The correlation of two interviews at one company."""
        sizes = np.bincount(self.companies)
        found = self._moments(lambda table: _others_at(self.companies, table))
        pairs = float((sizes * (sizes - 1)).sum())
        if not pairs:
            return Estimate(0.0, 0.0)
        seen, alone, squared = found.ratio, found.expected, found.squared(pairs)
        degrees = len(self.left) - self.taken_out.shape[1]
        told = squared - alone**2 / max(degrees, 1)
        if told < 1e-6 * pairs:
            return Estimate(0.0, np.inf)
        value = (seen * degrees - alone) / max(squared - seen * alone, told / 2)
        return Estimate(float(value), self._error(told))

    def along_time(self) -> Estimate:
        """The correlation of neighbours in time that are not at one company."""
        apart = (self.companies[1:] != self.companies[:-1]).astype(float)[:, None]
        pairs = float(2 * apart.sum())
        if not pairs:
            return Estimate(0.0, 0.0)
        found = self._moments(lambda table: _neighbours(apart, table))
        expected = [self._expected(found.paired, pairs, float(lag)) for lag in _LAGS]
        value = np.interp(found.ratio, np.maximum.accumulate(expected), _LAGS)
        return Estimate(float(value), self._error(found.squared(pairs)))

    def _moments(self, pairing: Callable[[Numbers], Numbers]) -> "_Moments":
        there = (self.left != 0).astype(float)
        products = (self.left * pairing(self.left)).sum() / max((self.left**2).sum(), 1e-12)
        complete = pairing(np.ones((len(there), 1))).sum() * there.sum()
        given = max((there * pairing(there)).sum() * len(there), 1.0)
        return _Moments(float(products * complete / given), self.taken_out, pairing(self.taken_out))

    def _expected(self, paired: Numbers, pairs: float, lag: float) -> float:
        """E r'Ar / E r'r, if R has `lag` between neighbours: tr(MAMR) / tr(MR), M = I − QQ'."""
        q = self.taken_out
        spread = q + _earlier(q, lag) + _earlier(q[::-1], lag)[::-1]
        inside = q.T @ spread
        above = pairs * lag - 2 * (paired * spread).sum() + ((q.T @ paired) * inside).sum()
        return float(above / max(len(q) - np.trace(inside), 1e-9))

    def _error(self, told: float) -> float:
        return float(np.sqrt(2 / (_separate(self.left) * max(told, 1e-9))))


@dataclass(frozen=True)
class _Moments:
    """Of pairs of interviews A: r'Ar / r'r as found, with Q = `taken_out` and AQ = `paired`."""

    ratio: float
    taken_out: Numbers
    paired: Numbers

    @property
    def expected(self) -> float:
        """tr(MA): what r'Ar would be by the projection alone."""
        return -float((self.taken_out * self.paired).sum())

    def squared(self, pairs: float) -> float:
        """tr(MAMA)."""
        inside = self.taken_out.T @ self.paired
        return pairs - 2 * float((self.paired**2).sum()) + float((inside**2).sum())


def design_effect_of(values: Numbers, companies: Codes, weights: Numbers | None = None) -> float:
    """The design effect of a sum of `values`, weighted or plain, one an interview in time."""
    everything = np.full((len(values), 1), 1 / np.sqrt(len(values)))
    residuals = Residuals((values - values.mean())[:, None], everything, companies)
    summed = np.ones(len(values)) if weights is None else weights
    return float(residuals.dependence().design_effect(summed[:, None], companies)[0])


def company_codes(names: pd.Series) -> Codes:
    """A number for each company; a nameless one is its own, and so is one name for everything."""
    cleaned = names.str.strip().str.casefold()
    codes, kinds = pd.factorize(cleaned)
    nameless = (cleaned == "").to_numpy()
    if len(kinds) < 2 and len(names) > MOST_ROUNDS:
        nameless = np.ones(len(names), dtype=bool)
    own = len(kinds) + np.arange(len(names))
    return np.unique(np.where(nameless, own, codes), return_inverse=True)[1].astype(np.int64)


def basis(table: Numbers) -> Numbers:
    """An orthonormal basis of the columns of `table` (interviews, p)."""
    left, values, _ = np.linalg.svd(table, full_matrices=False)
    result: Numbers = left[:, values > 1e-9 * max(float(values.max(initial=0)), 1e-300)]
    return result


def _separate(left: Numbers) -> float:
    """How many separate columns the correlated ones are worth: K² / ‖correlation‖²."""
    length = np.sqrt((left**2).sum(axis=0))
    unit = left[:, length > 1e-9] / length[length > 1e-9]
    return float(unit.shape[1] ** 2 / ((unit.T @ unit) ** 2).sum()) if unit.size else 1.0


def _others_at(companies: Codes, table: Numbers) -> Numbers:
    """For each interview the sum of the others at its company."""
    sums = np.zeros((int(companies.max(initial=0)) + 1, table.shape[1]))
    np.add.at(sums, companies, table)
    result: Numbers = sums[companies] - table
    return result


def _neighbours(apart: Numbers, table: Numbers) -> Numbers:
    """For each interview the sum of the one before and the one after, where companies differ."""
    result = np.zeros_like(table)
    result[1:] += apart * table[:-1]
    result[:-1] += apart * table[1:]
    return result


def _earlier(table: Numbers, lag: float) -> Numbers:
    """For each row the sum of lag^k · (the row k before it), from k = 1 on, by doubling."""
    total, reach = table.copy(), 1
    while reach < len(table) and lag**reach > _NEGLIGIBLE:
        total[reach:] += lag**reach * total[:-reach].copy()
        reach *= 2
    result: Numbers = total - table
    return result
