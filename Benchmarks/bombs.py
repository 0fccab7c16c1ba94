"""Files that are made to cost: each is small, or claims little, and would come to much in a careless reader."""

import io
import itertools
import struct
import zipfile
import zlib

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
START = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}" ' \
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'.encode()
END = b"</w:body></w:document>"
MAIN = "word/document.xml"
MEGABYTE = 1 << 20


def times(unit, count, block=4096):
    """A unit again and again, in pieces of which none is large."""
    piece = unit * block
    yield from itertools.repeat(piece, count // block)
    yield unit * (count % block)


def filled(unit, size):
    return times(unit, size // len(unit))


def body(*parts):
    yield START
    for part in parts:
        yield from ([part] if isinstance(part, bytes) else part)
    yield END


def word_file(pieces, more=()):
    """A Word file of one part, given piece by piece, and more parts as names with pieces."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in [(MAIN, pieces), *more]:
            with archive.open(name, "w", force_zip64=False) as part:
                for piece in content:
                    part.write(piece)
    return target.getvalue()


def numbered(form, count):
    return (b"".join(form % number for number in range(start, min(start + 4096, count)))
            for start in range(0, count, 4096))


def overlapping(parts=20_000):
    """Every entry of the directory is the same packed megabytes (D. Fifield, "A better zip bomb", 2019)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(b"".join(body(b"<w:p><w:r><w:t>", b" " * (50 * MEGABYTE), b"</w:t></w:r></w:p>")))
    packed += packer.flush()
    header = struct.pack("<HHHHHIII", 20, 0, 8, 0, 0, 0, len(packed), 50 * MEGABYTE)
    data = b"PK\3\4" + header + struct.pack("<HH", len(MAIN), 0) + MAIN.encode() + packed
    entries = []
    for number in range(parts):
        name = MAIN if number == 0 else f"word/header{number}.xml"
        entries.append(b"PK\1\2" + struct.pack("<H", 20) + header + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0)
                       + name.encode())
    directory = b"".join(entries)
    count = min(parts, 0xFFFF)
    return data + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(data), 0)


def nested(depth=6):
    """Archives in archives, the innermost of a hundred megabytes."""
    inner = word_file(body(b"<w:p><w:r><w:t>", times(b" ", 100 * MEGABYTE), b"</w:t></w:r></w:p>"))
    for _ in range(depth):
        inner = word_file(body(b"<w:p><w:r><w:t>outer</w:t></w:r></w:p>"), [("word/embeddings/1.docx", [inner])])
    return inner


def lies():
    """A part of a gigabyte of which the directory admits a thousand bytes."""
    bytes_ = bytearray(word_file(body(b"<w:p><w:r><w:t>", times(b" ", 1 << 30), b"</w:t></w:r></w:p>")))
    at = bytes_.rindex(b"PK\1\2")
    bytes_[at + 24:at + 28] = struct.pack("<I", 1000)
    return bytes(bytes_)


def paragraph(*parts):
    return body(b"<w:p>", *parts, b"</w:p>")


def doctype(entities):
    return [f"<!DOCTYPE d [{entities}]><d>&z;</d>".encode()]


def laughs():
    chain = [f'<!ENTITY {chr(b)} "{f"&{chr(b - 1)};" * 50}">' for b in range(ord("b"), ord("z") + 1)]
    return doctype('<!ENTITY a "ha">' + "".join(chain))


PLAIN = b"<w:r><w:t>%s</w:t></w:r>"
SHORT = PLAIN % b"a "
BOLD = b"<w:r><w:rPr><w:b/></w:rPr><w:t>b </w:t></w:r>"
CONTROL = b"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
SENTENCE = b"<w:p><w:r><w:t>" + b"Raise the share of readers to 80 percent. " * 4 + b"</w:t></w:r></w:p>"

# Each is a name with what makes the bytes.
BOMBS = {
    "a document part of 50 MB, as people write": lambda: word_file(body(filled(SENTENCE, 50 * MEGABYTE))),
    "1 GB of spaces in one w:t": lambda: word_file(paragraph(
        b"<w:r><w:t>", times(b" ", 1 << 30), b"</w:t></w:r>")),
    "1 GB of spaces that claims 1,000 bytes": lies,
    "200 MB of words in one w:t": lambda: word_file(paragraph(
        b"<w:r><w:t>", filled(b"word ", 200 * MEGABYTE), b"</w:t></w:r>")),
    "95 MB of words in one w:t, hardly packed": lambda: word_file(paragraph(
        b"<w:r><w:t>", numbered(b"%07d ", 95 * MEGABYTE // 8), b"</w:t></w:r>")),
    "overlapping entries": overlapping,
    "archives in archives": nested,
    "a million runs": lambda: word_file(paragraph(numbered(PLAIN % b"%d ", 1_000_000))),
    "a million blanks in runs": lambda: word_file(paragraph(
        numbered(b'<w:r><w:t x="%d"> </w:t></w:r>', 1_000_000))),
    "500,000 runs, each second one bold": lambda: word_file(paragraph(times(SHORT + BOLD, 250_000))),
    "a million paragraphs": lambda: word_file(body(times(b"<w:p>" + SHORT + b"</w:p>", 1_000_000))),
    "a million empty paragraphs": lambda: word_file(body(times(b"<w:p/>", 1_000_000))),
    "10,000 elements deep": lambda: word_file(body(times(b"<w:sdt>", 10_000), times(b"</w:sdt>", 10_000))),
    "text boxes 300 deep around 30 MB": lambda: word_file(body(
        b"<w:p><w:r><w:txbxContent>" * 300, b"<w:p><w:r><w:t>", numbered(b"%07d ", 30 * MEGABYTE // 8), b"</w:t></w:r></w:p>",
        b"</w:txbxContent></w:r></w:p>" * 300)),
    "controls 300 deep around 30 MB of blanks": lambda: word_file(paragraph(
        SHORT, CONTROL * 300, numbered(b'<w:r><w:t x="%d">' + b" " * 400 + b"</w:t></w:r>", 75_000),
        b"</w:sdtContent></w:sdt>" * 300)),
    "a million controls": lambda: word_file(paragraph(times(CONTROL + b"</w:sdtContent></w:sdt>", 1_000_000))),
    "a million fields that never end": lambda: word_file(paragraph(
        times(b'<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 1_000_000))),
    "a million attributes": lambda: word_file(body(
        b"<w:p", numbered(b' a%d="1"', 1_000_000), b"/>")),
    "a million namespaces": lambda: word_file(body(
        b"<w:p", numbered(b' xmlns:a%d="urn:u"', 1_000_000), b"/>")),
    "10,000 elements of 900 attributes": lambda: word_file(body(
        times(b"<w:p " + b" ".join(b'w:a%d="1"' % number for number in range(900)) + b"/>", 10_000, 16))),
    "a million names": lambda: word_file(body(numbered(b"<a%d/>", 1_000_000))),
    "an attribute of 50 MB": lambda: word_file(body(b'<w:p w:val="', times(b"a", 50 * MEGABYTE), b'"/>')),
    "a comment of 90 MB": lambda: word_file(body(b"<!--", times(b"a", 90 * MEGABYTE), b"-->")),
    "CDATA of 90 MB": lambda: word_file(paragraph(
        b"<w:r><w:t><![CDATA[", times(b"a ", 45 * MEGABYTE), b"]]></w:t></w:r>")),
    "10 million character references": lambda: word_file(paragraph(
        b"<w:r><w:t>", times(b"&#65;", 10_000_000), b"</w:t></w:r>")),
    "entities in entities": lambda: word_file(laughs()),
    "one entity of a megabyte a thousand times": lambda: word_file(doctype(
        '<!ENTITY a "' + "a" * MEGABYTE + '"><!ENTITY z "' + "&a;" * 1000 + '">')),
    "a million empty cells": lambda: word_file(body(
        b"<w:tbl><w:tr>", times(b"<w:tc/>", 1_000_000), b"</w:tr></w:tbl>")),
    "2 million rows of a cell that goes on": lambda: word_file(body(
        b"<w:tbl>", times(b"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", 1_500_000), b"</w:tbl>")),
    "100,000 cells two billion columns wide": lambda: word_file(body(
        b"<w:tbl>", times(b'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr></w:tc></w:tr>', 100_000),
        b"</w:tbl>")),
    "tables 150 deep": lambda: word_file(body(times(
        b"<w:tbl><w:tr><w:tc>" * 150 + b"</w:tc></w:tr></w:tbl>" * 150, 500, 10))),
    "500,000 symbols": lambda: word_file(paragraph(
        b"<w:r>", times(b'<w:sym w:font="Wingdings" w:char="F0FE"/>', 500_000), b"</w:r>")),
    "a million header references": lambda: word_file(body(
        b"<w:p><w:pPr><w:sectPr>", numbered(b'<w:headerReference r:id="r%d"/>', 1_000_000),
        b"</w:sectPr></w:pPr></w:p>")),
    "a million relations": lambda: word_file(body(SENTENCE), [("word/_rels/document.xml.rels", itertools.chain(
        [b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'],
        numbered(b'<Relationship Id="r%d" Type="a/hyperlink" Target="b"/>', 1_000_000), [b"</Relationships>"]))]),
    "a million styles": lambda: word_file(body(SENTENCE), [
        ("word/_rels/document.xml.rels", [
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="a" Type="a/styles" Target="styles.xml"/></Relationships>']),
        ("word/styles.xml", itertools.chain(
            [f'<w:styles xmlns:w="{WORD}">'.encode()],
            numbered(b'<w:style w:type="paragraph" w:styleId="s%d"><w:basedOn w:val="s0"/></w:style>', 1_000_000),
            [b"</w:styles>"]))]),
    "PK\\3\\4 again and again": lambda: b"PK\3\4" * (10 * MEGABYTE),
    "headers of parts without a directory": lambda: (
        b"PK\3\4" + struct.pack("<HHHHHIIIHH", 20, 8, 8, 0, 0, 0, 0, 0, 1, 0) + b"a") * (50 * MEGABYTE // 31),
}
