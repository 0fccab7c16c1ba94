"""A Word file as an independent witness sees it: its parts, styles and what they inherit. Standard library only."""

import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STRICT = {
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}": WORD,
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}": RELATIONSHIP,
}


def _transitional(name):
    for strict, usual in STRICT.items():
        if name.startswith(strict):
            return usual + name[len(strict):]
    return name


def _parsed(data):
    root = ElementTree.fromstring(data)
    for element in root.iter():
        if isinstance(element.tag, str) and "purl.oclc.org" in element.tag:
            element.tag = _transitional(element.tag)
        if any("purl.oclc.org" in key for key in element.attrib):
            element.attrib = {_transitional(key): value for key, value in element.attrib.items()}
    return root


def value(element, name="val", namespace=WORD):
    """An attribute of an element that may not be there."""
    return None if element is None else element.get(namespace + name)


def is_on(element):
    """A property that is on by being there, unless its value says otherwise; None where it is not there."""
    if element is None:
        return None
    said = element.get(WORD + "val", element.get(WORD_2010 + "val", "1"))
    return said not in ("0", "false", "off")


def number(text):
    """An integer, or None."""
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


class Style:
    """One style as it is written."""

    def __init__(self, element):
        self.id = element.get(WORD + "styleId", "")
        self.kind = element.get(WORD + "type", "paragraph")
        self.is_default = element.get(WORD + "default") in ("1", "true", "on")
        self.name = value(element.find(WORD + "name")) or ""
        self.parent = value(element.find(WORD + "basedOn"))
        self.paragraph = element.find(WORD + "pPr")
        self.run = element.find(WORD + "rPr")

    @property
    def built_in_level(self):
        """The outline level, from 0, of one of Word's own headings."""
        words = self.name.lower().split(",")[0].split()
        if len(words) == 2 and words[0] == "heading" and words[1] in tuple("123456789"):
            return int(words[1]) - 1
        return None


class WordFile:
    """The parts of a Word file that hold text and what they refer to.

    Raises the errors of `zipfile` and `ElementTree` where the file cannot be read.
    """

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = {name.replace("\\", "/").lstrip("/").lower(): name for name in self.zip.namelist()}
        main = self._targets("", "officeDocument")
        self.main = main[0] if main and main[0].lower() in self.names else "word/document.xml"
        self.body = self.part(self.main)
        self.styles = {}
        self.default_style = None
        self._read_styles()

    def part(self, name):
        """The root of a part."""
        return _parsed(self.zip.read(self.names[name.lower()]))

    def parts(self, kind):
        """The roots of the parts that the main part refers to as this kind and that can be read."""
        found = []
        for name in self._targets(self.main, kind):
            try:
                found.append(self.part(name))
            except (KeyError, ElementTree.ParseError, zipfile.BadZipFile):
                pass
        return found

    def chain(self, style_id, kind="paragraph"):
        """A style and its ancestors, nearest first; the default style where the id names none."""
        style = self.styles.get(style_id) if style_id else None
        if style is None:
            style = self.default_style if kind == "paragraph" else None
        seen = []
        while style is not None and style not in seen:
            seen.append(style)
            style = self.styles.get(style.parent)
        return seen

    def _targets(self, part, kind):
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", name + ".rels").lower()
        if relations not in self.names:
            return []
        targets = []
        for relation in _parsed(self.zip.read(self.names[relations])):
            if relation.get("TargetMode") != "External" and relation.get("Type", "").rsplit("/", 1)[-1] == kind:
                target = relation.get("Target", "").replace("\\", "/")
                whole = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                targets.append(whole)
        return targets

    def _read_styles(self):
        for root in self.parts("styles")[:1]:
            for element in root.findall(WORD + "style"):
                style = Style(element)
                self.styles.setdefault(style.id, style)
                if style.is_default and style.kind == "paragraph" and self.default_style is None:
                    self.default_style = style
