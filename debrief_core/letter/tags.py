"""A tagged PDF: what a screen reader is told about the page (ISO 14289-1, PDF/UA-1).

Each block of the letter is a paragraph in reading order, the enclosures are a list, links are
links with their address as description. The content stream marks what belongs to which; the
structure tree, built from reportlab's own PDF objects, says what it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from debrief_core.letter.sheet import for_xml

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(eq=False)
class _Element(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A structure element: its type, its parent, its page, and what it contains.

    A kid is another element, a link annotation, or the number of a mark on the page. It writes
    itself, in a third of the time that a dictionary of reportlab's would take.
    """

    kind: str
    parent: PDFObjectReference
    page: PDFObjectReference
    reference: PDFObjectReference
    kids: list[PDFObjectReference | PDFDictionary | int] = field(default_factory=list)

    __RefOnly__ = 1

    def format(self, document: PDFDocument) -> bytes:
        """The element as the file holds it."""
        kids = b" ".join(
            b"%d" % kid if isinstance(kid, int) else kid.format(document) for kid in self.kids
        )
        parent, page = self.parent.format(document), self.page.format(document)
        kind = self.kind.encode()
        return b"<< /S /%b /P %b /Pg %b /K [%b] >>" % (kind, parent, page, kids)


class Tags:
    """The structure of one document, built while its pages are drawn.

    Use `element` around each block, `marked` around what is drawn of it, `link` for a link,
    and `finish` once all pages are drawn.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas._doc
        self._elements: list[_Element] = []
        self._pages: list[list[PDFObjectReference]] = [[]]
        self._annotations: list[tuple[int, PDFObjectReference]] = []
        self._stack = [self._begin("Document", PDFObjectReference("letter-structure"))]

    @contextmanager
    def element(self, kind: str) -> Iterator[None]:
        """Whatever is marked within belongs to an element of this kind (`P`, `L`, `LI`, …)."""
        parent = self._stack[-1]
        element = self._begin(kind, parent.reference)
        parent.kids.append(element.reference)
        self._stack.append(element)
        yield
        self._stack.pop()

    @contextmanager
    def marked(self) -> Iterator[None]:
        """Whatever is drawn within is content of the innermost element."""
        element, page = self._stack[-1], self._pages[-1]
        self._canvas.addLiteral(f"/{element.kind} <</MCID {len(page)}>> BDC")
        element.kids.append(len(page))
        page.append(element.reference)
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Whatever is drawn within is decoration, no part of the document."""
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def annotate(self, target: str, rect: tuple[float, float, float, float]) -> None:
        """A link annotation that belongs to the innermost element."""
        element = self._stack[-1]
        key = len(self._annotations)
        self._canvas.linkURL(
            target, rect, Contents=PDFString(target), StructParent=_ANNOTATION_KEYS + key, F=4
        )
        annotation = self._canvas._annotationrefs[-1]
        content = {"Type": PDFName("OBJR"), "Obj": annotation}
        element.kids.append(PDFDictionary(content))
        self._annotations.append((_ANNOTATION_KEYS + key, element.reference))

    def end_page(self) -> None:
        """Close the page; its marks are numbered from zero again on the next."""
        self._canvas.showPage()
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages) - 1, PDFName("S")
        page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])
        self._pages.append([])

    def finish(self, title: str, author: str, language: str) -> None:
        """Write the structure tree and the metadata that declare the document accessible."""
        for element in self._elements:
            self._document.Reference(element, element.reference.name)
        marks = [(nth, PDFArray(page)) for nth, page in enumerate(self._pages) if page]
        numbers = [part for pair in (*marks, *self._annotations) for part in pair]
        tree = {
            "Type": PDFName("StructTreeRoot"),
            "K": PDFArray([self._elements[0].reference]),
            "ParentTree": PDFDictionary({"Nums": PDFArray(numbers)}),
            "ParentTreeNextKey": _ANNOTATION_KEYS + len(self._annotations),
        }
        self._document.Reference(PDFDictionary(tree), "letter-structure")
        catalog = self._document.Catalog
        catalog.StructTreeRoot = PDFObjectReference("letter-structure")
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = _metadata(title, author, language)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def _begin(self, kind: str, parent: PDFObjectReference) -> _Element:
        reference = PDFObjectReference(f"letter-element-{len(self._elements)}")
        element = _Element(kind, parent, self._document.thisPageRef(), reference)
        self._elements.append(element)
        return element


_ANNOTATION_KEYS = 1_000
"""Where the numbers of links begin in the tree; pages have the ones below."""


def _metadata(title: str, author: str, language: str) -> PDFStream:
    words = {"title": title, "author": author, "language": language}
    xmp = _XMP.format(**{name: escape(for_xml(text)) for name, text in words.items()})
    kind = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return PDFStream(PDFDictionary(kind), xmp.encode())
