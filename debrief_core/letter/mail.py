"""The letter as an e-mail: a draft file with the PDF attached, and a mailto link.

Nothing typed can become a header of its own: every value is one line, and an address that is
not one is left out.
"""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from debrief_core.interview import Letter
from debrief_core.letter.sheet import email_body, printable, subject_line

LONGEST_LINK = 1_900
"""Characters; Windows hands at most 2,048 to the mail program, some programs fewer."""

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_BOUNDARY = "=-letter-and-its-page-="


def write_eml(letter: Letter, pdf: bytes, file_name: str) -> bytes:
    """The e-mail as a file that mail programs open as a draft, with the PDF attached."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject_line(letter)
    message["X-Unsent"] = "1"
    sender, recipient = letter.sender, letter.recipient
    for header, name, email in (
        ("From", sender.name, sender.email),
        ("To", recipient.name, recipient.email),
    ):
        if address := _address(name, email):
            message[header] = address
    message.set_content(email_body(letter) + "\n")
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=_plain(file_name))
    message.set_boundary(_BOUNDARY)
    return message.as_bytes()


def mailto_link(letter: Letter) -> str:
    """A link that opens the mail program with recipient, subject and, if it fits, the words.

    A link that is too long is cut off by some programs in silence, so then the words stay out.
    """
    to = letter.recipient.email.strip()
    start = f"mailto:{quote(to) if _ADDRESS.fullmatch(to) else ''}"
    subject = f"?subject={quote(subject_line(letter))}"
    body = quote(email_body(letter).replace("\n", "\r\n"))
    whole = f"{start}{subject}&body={body}"
    return next((link for link in (whole, start + subject) if len(link) <= LONGEST_LINK), start)


def link_carries_words(letter: Letter) -> bool:
    """Whether the mailto link brings the letter's words along."""
    return "&body=" in mailto_link(letter)


def _address(name: str, email: str) -> Address | None:
    """The address for a header; None where it is not one that every mail program accepts."""
    plain = email.strip()
    if not _ADDRESS.fullmatch(plain) or ".." in plain or plain.startswith("."):
        return None
    try:
        return Address(display_name=_plain(name), addr_spec=plain)
    except ValueError:
        return None


def _plain(text: str) -> str:
    return printable(text).replace("\n", " ")
