"""The table “Whose journal is it” of the design, as one rule; in doubt the most private storage."""

from enum import Enum

from pages.session.request import Connection
from pages.session.storage.configuration import Configuration


class Storage(Enum):
    """Where a journal can live."""

    THIS_COMPUTER = "this computer"
    THIS_BROWSER = "this browser"
    ACCOUNT = "account"


def storage_for(
    connection: Connection, configuration: Configuration, *, signed_in: bool
) -> Storage:
    """The storage of the visitor's journal.

    The file of this computer opens only where nothing is configured for others, and a database
    only to who signed in; everybody else writes into their own browser.
    """
    if signed_in and configuration.database:
        return Storage.ACCOUNT
    if connection.is_this_computer and not configuration.mentioned:
        return Storage.THIS_COMPUTER
    return Storage.THIS_BROWSER
