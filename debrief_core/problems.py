"""The errors a user can do something about, in human words.

Each message says what happened, what was kept, and what to do. Anything that is not a
`DebriefError` is a bug and must look like one in the log, not on the page.
"""

import math


class DebriefError(Exception):
    """Something the user can act on; `str(error)` is the sentence to show."""


class InterviewNotFound(DebriefError):
    """Raised when an id names no interview of this owner."""

    def __init__(self) -> None:
        super().__init__(
            "This interview is not in your journal. It may have been deleted, or the link is "
            "someone else's. Nothing was changed; choose one from your interviews."
        )


class EditedElsewhere(DebriefError):
    """Raised when a save is based on an older revision than the stored one.

    Both versions are kept: the stored one as it is, the one being saved as a copy of its own,
    whose id is `copy_id`.
    """

    def __init__(self, copy_id: str) -> None:
        self.copy_id = copy_id
        super().__init__(
            "This interview was changed in another tab or window in the meantime. Both versions "
            "are kept: what you just wrote is now a copy beside the other one. Compare them "
            "under Interviews and delete the one you do not need."
        )


class FeltIsLocked(DebriefError):
    """Raised when a save would change or drop a severity that was already locked."""

    def __init__(self) -> None:
        super().__init__(
            "How severe it felt is kept as you first rated it, so that the second look means "
            "something. Nothing was changed; put your new view into the considered rating."
        )


class JournalUnavailable(DebriefError):
    """Raised when the journal cannot be opened or written; subclasses say why."""


class JournalFromNewerVersion(JournalUnavailable):
    """Raised when the journal file was written by a newer version of this program."""

    def __init__(self) -> None:
        super().__init__(
            "This journal was written by a newer version of Interview Debrief. It was not "
            "touched. Update the program, then open it again."
        )


class JournalDamaged(JournalUnavailable):
    """Raised when the journal file is not a readable database."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"The journal file {place} cannot be read: it is damaged or not a journal. It was "
            "not touched. Move it aside and restore your latest backup under Your data."
        )


class JournalNotPrepared(JournalUnavailable):
    """Raised when a server's tables are missing or old, and the app's role may not change them."""

    def __init__(self) -> None:
        super().__init__(
            "The journal's database is not prepared for this version yet, so nothing was changed "
            "in it. Whoever runs this app has to run `python -m debrief_core.journal.prepare`; "
            "docs/hosting.md says how."
        )


class JournalReadOnly(JournalUnavailable):
    """Raised when the journal or its folder may not be written."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"The journal {place} cannot be written: the file or its folder is read-only. What "
            "was saved before is intact. Change the permission, or set DEBRIEF_DATABASE_URL "
            "to another place."
        )


class DiskFull(JournalUnavailable):
    """Raised when the disk has no room for a write."""

    def __init__(self) -> None:
        super().__init__(
            "The disk is full, so the last change is not saved yet. What was saved before is "
            "intact. Free some space and repeat the last step; keep this page open meanwhile."
        )


class JournalMoved(JournalUnavailable):
    """Raised when the journal file was moved or deleted while the program was running."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"The journal file {place} is no longer there, so the last change is not saved yet. "
            "Put the file back and repeat the last step, or start the program again for a new "
            "journal; keep this page open meanwhile."
        )


class DiskTrouble(JournalUnavailable):
    """Raised when the disk itself fails to read or write the journal file."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"The disk could not read or write the journal file {place}, so the last change is "
            "not saved yet. Check that the disk or network drive is connected, and repeat the "
            "last step; keep this page open meanwhile."
        )


class JournalOutOfReach(JournalUnavailable):
    """Raised when the database is gone, asleep, too slow or out of connections."""

    def __init__(self) -> None:
        super().__init__(
            "The journal's database does not answer at the moment, so the last change is not "
            "saved yet. What was saved before is intact. Keep this page open and repeat the "
            "last step in a minute."
        )


class JournalBusy(JournalUnavailable):
    """Raised when another program kept the journal file locked for too long."""

    def __init__(self) -> None:
        super().__init__(
            "Another program is using the journal file, so the last change is not saved yet. "
            "What was saved before is intact. Close the other program, then repeat the last step."
        )


class JournalLocked(JournalUnavailable):
    """Raised when a sealed journal is not open in this session, or not with its key any more."""

    def __init__(self) -> None:
        super().__init__(
            "Your journal is locked here: nothing happened in this tab for a while, or its seal "
            "was changed in another tab or on another device. This browser keeps what you typed. "
            "Open the journal with your passphrase, and it is saved."
        )


class JournalAddressUnknown(JournalUnavailable):
    """Raised when the journal's URL names no database that is supported."""

    def __init__(self) -> None:
        super().__init__(
            "The address of the journal is not one this program can open. Nothing was changed. "
            "Set DEBRIEF_DATABASE_URL to sqlite:///path/to/file or "
            "postgresql://user:password@host/database."
        )


class BackupUnreadable(DebriefError):
    """Raised when a document is not a backup of this program."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"This file cannot be restored: {reason}. Your journal was not changed. Choose a "
            "JSON file that was downloaded under Your data."
        )


class BackupFromNewerVersion(DebriefError):
    """Raised when a backup has a format version this program does not know yet."""

    def __init__(self) -> None:
        super().__init__(
            "This backup was written by a newer version of Interview Debrief. Your journal was "
            "not changed. Update the program, then restore it again."
        )


class ImportUnreadable(DebriefError):
    """Raised when a file holds no table that could be imported."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"This file cannot be imported: {reason}. Your journal was not changed. Choose a CSV, "
            "Excel, calendar, Markdown or JSON file of up to 10 MB."
        )


class PassphraseTooShort(DebriefError):
    """Raised when a backup is to be encrypted with a passphrase that is easily guessed."""

    def __init__(self, least: int) -> None:
        super().__init__(
            f"This passphrase is too short, so nothing was encrypted. Use at least {least} "
            "characters; a few words in a row are easy to remember and hard to guess."
        )


class WrongPassphrase(DebriefError):
    """Raised when an encrypted backup does not open with the passphrase that was given."""

    def __init__(self) -> None:
        super().__init__(
            "This backup does not open with that passphrase, or the file was changed. Your "
            "journal was not changed. Check the passphrase and try again; without it nobody "
            "can read the backup."
        )


class SealNotOpened(DebriefError):
    """Raised when a sealed journal does not open with what was typed."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"The journal does not open with this {what}. Nothing was changed. Look at capital "
            "letters and spaces, and try again."
        )


class PassphrasesDiffer(DebriefError):
    """Raised when a new passphrase was typed in two ways."""

    def __init__(self) -> None:
        super().__init__(
            "The two passphrases are not the same. Nothing was changed. Type it again."
        )


class TooManyTries(DebriefError):
    """Raised when a wrong passphrase or code was given too often, and it is too early for more."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"That was wrong several times. Wait {math.ceil(seconds)} seconds, then try again. "
            "Nothing was changed."
        )


class SealedRecordsUnreadable(DebriefError):
    """Raised when sealed records do not open with their key, so that they cannot be moved."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"{count} of your sealed records cannot be opened: the database holds something else "
            "than was sealed. Nothing was changed. Download a backup of the rest, and tell who "
            "runs this app."
        )


class UnreadableRatings(DebriefError):
    """Raised when a frame is not a frame of ratings; the message names what is missing."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"These ratings cannot be read: {reason}. Nothing was changed. Hand over the frame "
            "of a journal's ratings, one row for each interview and concern."
        )
