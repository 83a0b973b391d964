"""The key that records are sealed with, and the two locks that it lies under.

A record: 12 bytes of nonce, then its text under AES-256-GCM, with the owner, its name and its
revision authenticated, so that none can stand in another's place. The text is filled up with
blanks, so that its length tells little. A lock: a byte with its version, 16 bytes of salt, 12 of
nonce, then the key under AES-256-GCM with a key derived as an encrypted backup's is.
"""

import hmac
import json
import os
import secrets
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from debrief_core.interview import new_id
from debrief_core.journal.transfer.encryption import derive_key
from debrief_core.problems import PassphraseTooShort, SealNotOpened

SHORTEST_PASSPHRASE = 12
"""Characters; longer than a backup's, for it can be tried on any copy of the database."""
BY_PASSPHRASE, BY_SHEET = "passphrase", "recovery code"
"""The two locks, as a person calls what opens them."""
_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_GROUPS, _LENGTH = 7, 4
"""A code of 140 random bits, without signs that look alike on paper."""
_VERSION = 1
_KEY, _SALT, _NONCE = 32, 16, 12
_HEAD = 1 + _SALT + _NONCE
_STEP = 1024
"""Bytes that the length of a record is rounded up to."""


@dataclass(frozen=True)
class DataKey:
    """The random key of one owner's records; it leaves memory only under its two locks."""

    id: str
    owner: str
    secret: bytes = field(repr=False)

    def name_of(self, record_id: str) -> str:
        """The name that the database knows a record by.

        An interview's own id may say something, where it came with a backup of another program.
        """
        return hmac.new(self._for_names, record_id.encode(), sha256).hexdigest()[:32]

    def seal(self, name: str, at: int, text: str) -> bytes:
        """The text as a record of this name and revision."""
        plain, nonce = text.encode(), os.urandom(_NONCE)
        filled = plain + b" " * (-len(plain) % _STEP)
        return nonce + self._for_records.encrypt(nonce, filled, self._about("record", name, at))

    def open(self, name: str, at: int, sealed: bytes) -> str:
        """The text of a record; raises `InvalidTag` where it is not what was sealed as this."""
        about = self._about("record", name, at)
        return self._for_records.decrypt(sealed[:_NONCE], sealed[_NONCE:], about).decode().rstrip()

    def lock(self, how: str, words: str) -> bytes:
        """The key itself, so that only these words open it; `how` is one of the two locks."""
        head = bytes([_VERSION]) + os.urandom(_SALT + _NONCE)
        outer = AESGCM(derive_key(words, head[1:-_NONCE]))
        return head + outer.encrypt(head[-_NONCE:], self.secret, head + self._about(how))

    def _about(self, *what: object) -> bytes:
        return json.dumps(["interview-debrief", *what, self.id, self.owner]).encode()

    @cached_property
    def _for_names(self) -> bytes:
        return self._derived(b"names")

    @cached_property
    def _for_records(self) -> AESGCM:
        return AESGCM(self._derived(b"records"))

    def _derived(self, purpose: bytes) -> bytes:
        return HKDF(SHA256(), _KEY, salt=None, info=purpose).derive(self.secret)


def unlock(locked: bytes, key_id: str, owner: str, how: str, words: str) -> DataKey:
    """The key that lies under this lock; raises `SealNotOpened`, also where a byte was changed."""
    head, about = locked[:_HEAD], DataKey(key_id, owner, b"")._about(how)
    try:
        if head[:1] != bytes([_VERSION]):
            raise InvalidTag
        outer = AESGCM(derive_key(_tidy_code(words) if how == BY_SHEET else words, head[1:-_NONCE]))
        secret = outer.decrypt(head[-_NONCE:], locked[_HEAD:], head + about)
    except InvalidTag:
        raise SealNotOpened(how) from None
    return DataKey(key_id, owner, secret)


@dataclass(frozen=True)
class NewKeys:
    """A key that seals nothing yet, with its two locks, and the code that is on its sheet."""

    key: DataKey
    code: str = field(repr=False)
    by_passphrase: bytes = field(repr=False)
    by_sheet: bytes = field(repr=False)


def make_keys(owner: str, passphrase: str) -> NewKeys:
    """A new key for this owner and a new code; raises `PassphraseTooShort`."""
    key = DataKey(new_id(), owner, os.urandom(_KEY))
    by_passphrase = make_passphrase_lock(key, passphrase)
    groups = ("".join(secrets.choice(_SIGNS) for _ in range(_LENGTH)) for _ in range(_GROUPS))
    code = "-".join(groups)
    return NewKeys(key, code, by_passphrase, key.lock(BY_SHEET, _tidy_code(code)))


def make_passphrase_lock(key: DataKey, passphrase: str) -> bytes:
    """The key so that only the passphrase opens it; raises `PassphraseTooShort`."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(SHORTEST_PASSPHRASE)
    return key.lock(BY_PASSPHRASE, passphrase)


def _tidy_code(typed: str) -> str:
    """A code as it was made, however its groups were typed."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())
