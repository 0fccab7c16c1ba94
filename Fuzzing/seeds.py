#!/usr/bin/env python3
"""Writes the small files that fuzzing starts from: a folder for each target."""

import io
import struct
import sys
import zipfile
from pathlib import Path

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' \
       'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' \
       'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' \
       'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OPEN = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
                for name in ("office", "text", "table", "style")) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


def run(words, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>"


def paragraph(content, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def cell(content, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def word(body, styles="", numbering="", footnotes="", comments="", header=""):
    parts = (("document", f"<w:body>{body}</w:body>"), ("styles", styles), ("numbering", numbering),
             ("footnotes", footnotes), ("comments", comments), ("hdr", header))
    return b"\0".join(f"<w:{name} {WORD}>{content}</w:{name}>".encode() for name, content in parts)


TABLE = ("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(paragraph(run("Goal", "<w:b/>")), '<w:gridSpan w:val="2"/>')
         + "</w:tr><w:tr>" + cell(paragraph(run("a")), '<w:vMerge w:val="restart"/>') + cell(paragraph(run("b")))
         + "</w:tr><w:tr>" + cell("<w:p/>", "<w:vMerge/>") + cell(paragraph(run("c")) + "<w:tbl><w:tr>"
         + cell(paragraph(run("inner"))) + "</w:tr></w:tbl>") + "</w:tr></w:tbl>")
FIELD = ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="n"/><w:checkBox><w:checked/></w:checkBox>'
         '</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>'
         '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("x") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
CONTROL = ('<w:sdt><w:sdtPr><w:alias w:val="School"/><w:showingPlcHdr/><w:dropDownList/></w:sdtPr><w:sdtContent>'
           + run("Choose") + '</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/>'
           '</w14:checkbox></w:sdtPr><w:sdtContent>' + run("☒") + "</w:sdtContent></w:sdt>")
CHANGES = ('<w:ins w:id="1">' + run("new ") + '</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>'
           '<w:moveFrom w:id="3">' + run("from") + '</w:moveFrom><w:moveTo w:id="3">' + run("to") + "</w:moveTo>")
BOX = ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>' + paragraph(run("boxed"))
       + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + paragraph(run("boxed"))
       + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
STYLES = ('<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
          '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr>'
          '<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>')
NUMBERING = ('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/>'
             '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>'
             '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
             '<w:startOverride w:val="3"/></w:lvlOverride></w:num>')
ITEM = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
NOTES = '<w:footnote w:id="2">' + paragraph(run("a note")) + "</w:footnote>"
COMMENTS = '<w:comment w:id="0" w:author="A">' + paragraph(run("why?")) + "</w:comment>"

DOCX = {
    "plain": word(paragraph(run("Goal 1: 62% to 80% &amp; more")) * 2),
    "table": word(TABLE),
    "field": word(paragraph(FIELD + CONTROL)),
    "changes": word(paragraph(CHANGES) + paragraph(BOX)),
    "list": word(paragraph(run("one"), ITEM) + paragraph(run("two"), ITEM + '<w:pStyle w:val="H1"/>'), STYLES, NUMBERING),
    "notes": word(paragraph('<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>' + run("said")
                            + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
                            '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:tab/><w:br/></w:r>')
                  + '<w:sectPr><w:headerReference r:id="r5"/></w:sectPr>', STYLES, NUMBERING, NOTES, COMMENTS,
                  paragraph(run("head"))),
}
XLSX = {"sheet": b"\0".join(part.encode() for part in (
    f'<worksheet {SHEET}><dimension ref="A1:C3"/><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">'
    '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c></row>'
    '<row r="3" hidden="1"><c r="A3"><f>A1</f><v>0.62</v></c><c r="C3" t="b"><v>1</v></c></row></sheetData>'
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
    f"<sst {SHEET}><si><t>Goal</t></si><si><r><t>rich</t></r></si></sst>",
    f'<styleSheet {SHEET}><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/>'
    '<xf numFmtId="14"/></cellXfs></styleSheet>'))}
ODT = {"text": (
    f'<office:document-content {OPEN}><office:body><office:text><text:h text:outline-level="1">Goal</text:h><text:p>a'
    '<text:s text:c="3"/><text:tab/><text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>'
    '<text:list><text:list-item><text:p>i</text:p></text:list-item></text:list><table:table><table:table-row>'
    '<table:table-cell table:number-columns-spanned="2"><text:p>c</text:p></table:table-cell><table:covered-table-cell/>'
    "</table:table-row></table:table></office:text></office:body></office:document-content>").encode()}
ODS = {"sheet": (
    f'<office:document-content {OPEN}><office:body><office:spreadsheet><table:table table:name="a"><table:table-row '
    'table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="4" office:value-type="float" '
    'office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>'
    "</office:body></office:document-content>").encode()}


def archive(method, content=b"<a/>" * 50, comment=b""):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        file.writestr("word/document.xml", content)
        file.writestr("_rels/.rels", b"<b/>")
        file.comment = comment
    return target.getvalue()


def streamed():
    """An archive as it is written by a program that does not go back: sizes stand after the parts."""
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

        def tell(self):
            raise OSError

    target = Pipe()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.xml", b"<a/>" * 9)
    return target.getvalue()


WHOLE = archive(zipfile.ZIP_DEFLATED)
ZIP = {
    "deflated": WHOLE, "stored": archive(zipfile.ZIP_STORED), "comment": archive(zipfile.ZIP_STORED, comment=b"PK\5\6"),
    "cut": WHOLE[:-90], "streamed": streamed(), "dense": archive(zipfile.ZIP_DEFLATED, b" " * 100_000),
    "before": b"junk" + WHOLE,
    "wide": WHOLE[:-22] + struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 2, 2, 120, len(WHOLE) - 142)
            + struct.pack("<IIQI", 0x07064B50, 0, len(WHOLE) - 22, 1) + b"PK\5\6" + b"\0\0\0\0" + b"\xff" * 12 + b"\0\0",
}
XML = {
    "plain": f"<w:p {WORD} val='1' w:val='2'><w:r/><w:t>a &lt; &#233; <![CDATA[b]]></w:t><w:tblPr><w:p/></w:tblPr></w:p>".encode(),
    "default": b"<?xml version='1.0' encoding='UTF-8'?><!-- c --><p xmlns='http://schemas.openxmlformats.org/"
               b"wordprocessingml/2006/main'><?pi x?><t val='a&amp;b'>\xc3\xa9</t></p>",
    "latin": b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>",
    "wide": "<a>é𝒳</a>".encode("utf-16"), "doctype": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
}
TEXT = {
    "plan": "School Improvement Plan\n\nGoal 1: Raise reading from 62% to 80 percent by June 2027.\n\tOwner\tDue\n"
            "\tLee\t5/14\n  • item\n1) two\n".encode(),
    "utf16": "Goal é ☐\n".encode("utf-16"), "latin": "Goal é “x”\n".encode("cp1252"), "csv": b'a,b\n"c ""d""",3\n',
}
MARKDOWN = {"plan": b"# Goal **1**\n\n| a | b |\n|---|:-:|\n| c | d\\|e |\n\n- [x] done `c` [l](u)\n  1. two\n> q\n\n    code\n"
                    b"```\nfence\n```\n<!-- c --> &amp; *em*\n"}
RTF = {"plan": rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\*\generator x;}\pard\b Goal\b0  1\par\u233?\'e9\tab x"
               rb"\trowd\cellx100\cellx200\intbl a\cell b\cell\row{\field{\*\fldinst HYPERLINK}{\fldrslt l}}\bin3 abc}"}
HTML = {"plan": b"<!DOCTYPE html><html><head><meta charset=utf-8><title>t</title><style>x</style></head><body><h1>Goal</h1>"
                b"<p>a<br>b &amp; &eacute; &#8226;<table><tr><th colspan=2>h<tr><td rowspan=2>c<td>d</table><ul><li>i"
                b"<li><ol type=a><li>j</ul><script>x</script><!-- c --><a href=u>l</a></body></html>"}
PLAN = {
    # A first byte that is even makes a plain text, one that is odd Markdown.
    "lines": "\nSchool Improvement Plan 2026-27\n\nDistrict Goal 2: Belonging\nGoal 1: By June 2027, 62% of grade 4 students will meet "
             "standard, up from 55%.\nMeasure: MAP Reading 41% to 50%\nStrategy 1.1: Train all teachers\nWho: Coach\nWhen: Oct 2026\n"
             "Funding: Title I--$7,372\nMilestones: January: 58%\n".encode(),
    "table": "#  Plan 2026-27\n\n## Goal #1 – Reading\n\nReading will rise from 41% to 50% by May 2027.\n\n| Action | Lead | Timeline | "
             "Budget |\n|---|---|---|---|\n| Train | Coach | Oct. | $500 |\n| Checkpoints | 30 days | 60 days | 90 days |\n\n"
             "☒ Goal A ☐ Goal B\n\n[S 1.2] Tutor\n".encode(),
}
QUANTITIES = {
    "plan": "Raise proficiency from 62% to 80 percent (n=12) by June 2027, a 5-point gain; 1,250 of 3,000 students; "
            "$12,500.50; one in four; 4 out of 5; twice; ½; 2026–27; grades 3-5; below 10; at least two-thirds.".encode(),
}

TARGETS = {"docx": DOCX, "xlsx": XLSX, "odt": ODT, "ods": ODS, "zip": ZIP, "file": ZIP, "xml": XML, "text": TEXT,
           "markdown": MARKDOWN, "rtf": RTF, "html": HTML, "plan": PLAN,
           "quantities": QUANTITIES}

for target, seeds in TARGETS.items():
    folder = Path(sys.argv[1]) / target
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in seeds.items():
        (folder / name).write_bytes(content)
