"""A backup that only its passphrase opens.

The file: a line that names the format, a byte with its version, 16 bytes of salt, 12 of nonce,
then the document under AES-256-GCM with all before it authenticated. Version 1 derives the key
by scrypt with N = 2^15, r = 8, p = 3 (OWASP, "Password Storage Cheat Sheet"); the numbers belong
to the version, so that no file can ask for more memory.
"""

import os
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from debrief_core.problems import (
    BackupFromNewerVersion,
    BackupUnreadable,
    PassphraseTooShort,
    WrongPassphrase,
)

SHORTEST_PASSPHRASE = 10
_MARK = b"interview-debrief encrypted backup\n"
_VERSION = 1
_SALT, _NONCE, _TAG = 16, 12, 16
_HEAD = len(_MARK) + 1 + _SALT + _NONCE


def is_encrypted(data: bytes) -> bool:
    """Whether these bytes are a backup that needs a passphrase."""
    return data.startswith(_MARK)


def encrypt_backup(document: str, passphrase: str) -> bytes:
    """The document so that only the passphrase opens it; raises `PassphraseTooShort`."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(SHORTEST_PASSPHRASE)
    head = _MARK + bytes([_VERSION]) + os.urandom(_SALT + _NONCE)
    key = derive_key(passphrase, _salt(head))
    return head + AESGCM(key).encrypt(head[-_NONCE:], document.encode(), head)


def decrypt_backup(data: bytes, passphrase: str) -> str:
    """The document again.

    Raises `WrongPassphrase`, also when a byte was changed; `BackupUnreadable` for what is no
    encrypted backup or only a part of one, `BackupFromNewerVersion` for a later format.
    """
    if not is_encrypted(data) or len(data) < _HEAD + _TAG:
        raise BackupUnreadable("it is not an encrypted backup, or only a part of one")
    if data[len(_MARK)] != _VERSION:
        raise BackupFromNewerVersion
    head = data[:_HEAD]
    try:
        key = derive_key(passphrase, _salt(head))
        document = AESGCM(key).decrypt(head[-_NONCE:], data[_HEAD:], head)
    except InvalidTag:
        raise WrongPassphrase from None
    return document.decode()


def _salt(head: bytes) -> bytes:
    return head[len(_MARK) + 1 : -_NONCE]


def derive_key(passphrase: str, salt: bytes) -> bytes:
    """32 bytes of key by the numbers of version 1.

    The same words give the same key, however a keyboard composes their letters.
    """
    words = unicodedata.normalize("NFKC", passphrase.strip()).encode()
    return Scrypt(salt=salt, length=32, n=2**15, r=8, p=3).derive(words)
