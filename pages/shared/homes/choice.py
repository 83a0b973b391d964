"""The table “Whose journal is it” of the design, as one rule; in doubt the most private home."""

from enum import Enum

from pages.shared.homes.configuration import Configuration
from pages.shared.visitor import Connection


class Home(Enum):
    """Where a journal can live."""

    THIS_COMPUTER = "this computer"
    THIS_BROWSER = "this browser"
    ACCOUNT = "account"


def home_for(connection: Connection, configuration: Configuration, *, signed_in: bool) -> Home:
    """The home of the visitor's journal.

    The file of this computer opens only where nothing is configured for others, and a database
    only to who signed in; everybody else writes into their own browser.
    """
    if signed_in and configuration.database:
        return Home.ACCOUNT
    if connection.is_this_computer and not configuration.mentioned:
        return Home.THIS_COMPUTER
    return Home.THIS_BROWSER
