"""What the operator of this app configured, read anew at every run and logged when amiss."""

import logging
import os
from functools import lru_cache
from pathlib import Path

import streamlit as st

from pages.session.storage.configuration import Configuration, configuration_of

_LOG = logging.getLogger("interview_debrief")


def configuration() -> Configuration:
    """The homes that this app offers; faults go to the log once."""
    url, hosted = (os.environ.get(f"DEBRIEF_{name}", "") for name in ("DATABASE_URL", "HOSTED"))
    if st.secrets.load_if_toml_exists():
        found = configuration_of(st.secrets.to_dict(), url, hosted=bool(hosted))
    elif any(Path(file).exists() for file in st.get_option("secrets.files")):
        missing = "The secrets file cannot be read: it is not valid TOML."
        found = Configuration(mentioned=True, missing=(missing,))
    else:
        found = configuration_of({}, url, hosted=bool(hosted))
    _log_once(found.missing)
    return found


@lru_cache(maxsize=16)
def _log_once(missing: tuple[str, ...]) -> None:
    for sentence in missing:
        _LOG.warning("Not set up: %s See docs/hosting.md.", sentence)
