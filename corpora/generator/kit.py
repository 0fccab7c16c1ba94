"""Small tools shared by the sample-district documents: Word building blocks, conversion and gold files.

A document module has PATH (below corpora/kestrel-valley), build(path) and GOLD (or GOLD = None).
Text helpers take light markup: **bold** and _italic_ (an underscore pair at word boundaries).
"""
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt, RGBColor

AUTHOR = "Kestrel Valley School District"
STAMP = "2026-09-01T08:00:00Z"
ZIP_TIME = (2026, 9, 1, 8, 0, 0)
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


# ---------------------------------------------------------------- gold files

def metric(measure, baseline=None, target=None, due=None):
    return {"measure": measure, "baseline": baseline, "target": target, "due": due}


def activity(statement, owners=None, timeline=None, funding=None):
    """owners and funding are lists of strings (or one string, or None)."""
    return {"statement": statement, "owners": _list(owners), "timeline": timeline, "funding": _list(funding)}


def strategy(statement, owners=None, timeline=None, funding=None, activities=()):
    return {**activity(statement, owners, timeline, funding), "activities": list(activities)}


def goal(statement, declared=(), metrics=(), strategies=()):
    return {"statement": statement, "declaredDistrictGoals": _list(declared) or [],
            "metrics": list(metrics), "strategies": list(strategies)}


def gold(kind, organization, year, goals=(), metrics=(), strategies=(), not_goals=()):
    """metrics and strategies here are the unlinked ones."""
    return {"kind": kind, "organization": organization, "schoolYear": year, "goals": list(goals),
            "unlinked": {"metrics": list(metrics), "strategies": list(strategies)}, "notGoals": list(not_goals)}


def _list(value):
    return [value] if isinstance(value, str) else list(value) if value else None


def write_gold(path, content):
    """Writes PATH.gold.json beside the document."""
    Path(f"{path}.gold.json").write_text(
        json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


# ---------------------------------------------------------------- documents and text

def new_document(landscape=False, font="Calibri", size=10.5, margins=0.8, color=None, title=""):
    """A Letter-size document; color (hex) recolours Heading 1-3."""
    doc = docx.Document()
    section = doc.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Inches(11), Inches(8.5)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Inches(margins))
    normal = doc.styles["Normal"]
    set_font(normal, font)
    normal.font.size = Pt(size)
    normal.paragraph_format.space_after = Pt(5)
    for level in (1, 2, 3):
        style = doc.styles[f"Heading {level}"]
        set_font(style, font)
        if color:
            style.font.color.rgb = RGBColor.from_string(color)
    doc.core_properties.title = title
    return doc


def set_font(style, name):
    style.font.name = name
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{key}"), None)
    for key in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{key}"), name)


def rich(paragraph, text, size=None, color=None):
    """Adds text with **bold** and _italic_ to a paragraph and returns it."""
    for part in re.split(r"(\*\*.+?\*\*|(?<!\w)_[^_]+_(?!\w))", text):
        if not part:
            continue
        bold, italic = part.startswith("**") and len(part) > 4, part.startswith("_") and part.endswith("_") and len(part) > 2
        run = paragraph.add_run(part[2:-2] if bold else part[1:-1] if italic else part)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if color:
            run.font.color.rgb = RGBColor.from_string(color)
    return paragraph


def heading(doc, text, level=1):
    return doc.add_heading(text, level)


def para(container, text="", style=None, size=None, color=None, align=None):
    """container: a document, cell, header or footer; align: 0 left, 1 centre, 2 right."""
    paragraph = rich(container.add_paragraph(style=style), text, size, color)
    if align is not None:
        paragraph.alignment = align
    return paragraph


def bullets(container, items, style="List Bullet"):
    return [para(container, item, style) for item in items]


def numbered(doc, items, style="List Number"):
    """A numbered list that starts again at 1."""
    numbering = doc.part.numbering_part.numbering_definitions._numbering
    style_num = doc.styles[style].element.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(style_num).abstractNumId.val
    num = numbering.add_num(abstract)
    num.add_lvlOverride(0).add_startOverride(1)
    out = []
    for item in items:
        paragraph = para(doc, item, style)
        num_pr = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        num_pr.get_or_add_ilvl().val = 0
        num_pr.get_or_add_numId().val = num.numId
        out.append(paragraph)
    return out


def outline_style(doc, name, level, size=13, color="1F3864", bold=True):
    """A custom paragraph style that is a heading only by its outline level (1-9)."""
    style = doc.styles.add_style(name, 1)
    style.base_style = doc.styles["Normal"]
    style.font.size, style.font.bold = Pt(size), bold
    style.font.color.rgb = RGBColor.from_string(color)
    style.paragraph_format.space_before = Pt(10)
    style.paragraph_format.keep_with_next = True
    level_element = OxmlElement("w:outlineLvl")
    level_element.set(qn("w:val"), str(level - 1))
    style.element.get_or_add_pPr().append(level_element)
    return style


def page_break(doc):
    doc.add_page_break()


def _field(paragraph, code, shown="1"):
    for kind in ("begin", None, "separate", "shown", "end"):
        run = paragraph.add_run()
        if kind is None:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" {code} "
        elif kind == "shown":
            run.text = shown
            continue
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def header_footer(doc, header=None, footer=None, page_numbers=True, size=8.5):
    section = doc.sections[0]
    if header:
        rich(section.header.paragraphs[0], header, size, "595959")
    if footer or page_numbers:
        paragraph = rich(section.footer.paragraphs[0], footer or "", size, "595959")
        if page_numbers:
            paragraph.add_run("    Page ").font.size = Pt(size)
            _field(paragraph, "PAGE")


def toc(doc, entries, width=6.9):
    """A table of contents as Word stores it: a TOC field with cached lines. entries: (level, text, page)."""
    names = {s.name for s in doc.styles}
    paragraphs = []
    for level, text, page in entries:
        style = f"TOC {level}"
        if style not in names:
            made = doc.styles.add_style(style, 1)
            made.base_style = doc.styles["Normal"]
            made.paragraph_format.left_indent = Inches(0.25 * (level - 1))
            names.add(style)
        paragraph = doc.add_paragraph(style=style)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        paragraph.add_run(f"{text}\t{page}")
        paragraphs.append(paragraph)
    first, last = paragraphs[0], paragraphs[-1]
    at = 1 if first._p.pPr is not None else 0
    for kind in ("separate", None, "begin"):
        run = OxmlElement("w:r")
        element = OxmlElement("w:instrText" if kind is None else "w:fldChar")
        if kind is None:
            element.text = ' TOC \\o "1-3" '
        else:
            element.set(qn("w:fldCharType"), kind)
        run.append(element)
        first._p.insert(at, run)
    end = OxmlElement("w:fldChar")
    end.set(qn("w:fldCharType"), "end")
    last.add_run()._r.append(end)


# ---------------------------------------------------------------- tables

def table(doc, rows, widths=None, header=1, merges=(), style="Table Grid", fill="D9E2F3", size=9, repeat=True):
    """rows: lists of cells; a cell is a string (line breaks make paragraphs), a list (bullets),
    a function called with the cell, or None (left empty, as the covered part of a merge).
    merges: ((row, column), (row, column)) pairs; header: number of shaded bold top rows."""
    made = doc.add_table(rows=len(rows), cols=max(len(r) for r in rows))
    made.style = style
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    if widths:
        made.autofit = False
        for column, width in zip(made.columns, widths):
            column.width = Inches(width)
    for top, bottom in merges:
        made.cell(*top).merge(made.cell(*bottom))
    for r, row in enumerate(rows):
        for c, content in enumerate(row):
            cell = made.cell(r, c)
            if widths and c < len(widths):
                if not any(t[0] <= r <= b[0] and t[1] <= c <= b[1] for t, b in merges):
                    cell.width = Inches(widths[c])
            if content is None:
                continue
            if r < header and isinstance(content, str) and "*" not in content:
                content = "\n".join(f"**{line}**" if line else "" for line in content.split("\n"))
            fill_cell(cell, content, size)
            if r < header and fill:
                shade(cell, fill)
        if r < header and repeat:
            made.rows[r]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    after = doc.add_paragraph() if hasattr(doc, "sections") else None
    if after is not None:
        after.paragraph_format.space_after = Pt(2)
    return made


def fill_cell(cell, content, size=9):
    if callable(content):
        content(cell)
        return
    bulleted = isinstance(content, list)
    for index, line in enumerate(content if bulleted else content.split("\n")):
        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        if bulleted:
            paragraph.style = "List Bullet"
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        rich(paragraph, line, size)


def shade(cell, color):
    properties = cell._tc.get_or_add_tcPr()
    for old in properties.findall(qn("w:shd")):
        properties.remove(old)
    properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color}"/>'))


# ---------------------------------------------------------------- raw Word features

def _run(text, properties="", tag="w:t"):
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:r><w:rPr>{properties}</w:rPr><{tag} xml:space="preserve">{safe}</{tag}></w:r>'


_sdt_ids = [410000]


def content_control(paragraph, value, options=None, title="", placeholder=False):
    """An inline content control: a drop-down list when options are given, else plain text.
    placeholder=True leaves the value as untouched placeholder text ("Choose an item.")."""
    _sdt_ids[0] += 1
    items = "".join(f'<w:listItem w:displayText="{o}" w:value="{o}"/>'.replace("&", "&amp;") for o in options or ())
    kind = f"<w:dropDownList>{items}</w:dropDownList>" if options else "<w:text/>"
    color = '<w:color w:val="808080"/>' if placeholder else ""
    paragraph._p.append(parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{title}"/><w:id w:val="{_sdt_ids[0]}"/>'
        f'{"<w:showingPlcHdr/>" if placeholder else ""}{kind}</w:sdtPr>'
        f"<w:sdtContent>{_run(value, color)}</w:sdtContent></w:sdt>"))
    return paragraph


def checkbox(paragraph, checked, label=""):
    """A w14 check box content control followed by its label."""
    _sdt_ids[0] += 1
    paragraph._p.append(parse_xml(
        f'<w:sdt {nsdecls("w")} xmlns:w14="{W14}"><w:sdtPr><w:id w:val="{_sdt_ids[0]}"/>'
        f'<w14:checkbox><w14:checked w14:val="{int(checked)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>'
        + _run("☒" if checked else "☐", '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>')
        + "</w:sdtContent></w:sdt>"))
    if label:
        paragraph.add_run(f" {label}   ")
    return paragraph


def inserted(paragraph, text, author="A. Reviewer"):
    """A tracked insertion."""
    paragraph._p.append(parse_xml(
        f'<w:ins {nsdecls("w")} w:id="{_next()}" w:author="{author}" w:date="{STAMP}">{_run(text)}</w:ins>'))
    return paragraph


def deleted(paragraph, text, author="A. Reviewer"):
    """A tracked deletion."""
    paragraph._p.append(parse_xml(
        f'<w:del {nsdecls("w")} w:id="{_next()}" w:author="{author}" w:date="{STAMP}">{_run(text, tag="w:delText")}</w:del>'))
    return paragraph


def _next():
    _sdt_ids[0] += 1
    return _sdt_ids[0]


def hidden(paragraph, text):
    """Hidden text (w:vanish)."""
    paragraph._p.append(parse_xml(_run(text, "<w:vanish/>").replace("<w:r>", f'<w:r {nsdecls("w")}>', 1)))
    return paragraph


def text_box(paragraph, lines, width=2.2, height=1.2, x=4.7, y=0.0, fill="F2F2F2"):
    """A floating text box (sizes in inches; x and y from the text column and the paragraph),
    stored as Word stores it: the drawing and its VML fallback, so the text is there twice."""
    emu = lambda inches: int(inches * 914400)
    small = '<w:sz w:val="18"/>'
    body = "".join(f'<w:p><w:pPr><w:spacing w:after="40"/></w:pPr>{_run(line, small)}</w:p>' for line in lines)
    number = _next()
    namespaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"')
    paragraph._p.append(parse_xml(
        f'<w:r {nsdecls("w")} {namespaces}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" '
        f'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{emu(x)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{emu(y)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{emu(width)}" cy="{emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>'
        f'<wp:docPr id="{number}" name="Text Box {number}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></wps:spPr>'
        f'<wps:txbx><w:txbxContent>{body}</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" anchor="t"/>'
        f'</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>'
        f'<v:shape style="width:{width}in;height:{height}in"><v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox>'
        f"</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
    return paragraph


# ---------------------------------------------------------------- LibreOffice and finishing

def soffice_docx(source, suffix, path):
    """Writes source (HTML or flat ODT text; suffix "html" or "fodt") through LibreOffice Writer to a Word file at path."""
    with tempfile.TemporaryDirectory() as folder:
        original = Path(folder) / f"document.{suffix}"
        original.write_text(source, encoding="utf-8")
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
        if suffix == "html":
            command.append("--infilter=HTML (StarWriter)")
        command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", f"{folder}/out", str(original)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        shutil.copyfile(f"{folder}/out/document.docx", path)


def save(doc, path):
    doc.save(str(path))


def finish(path):
    """Makes a Word file reproducible: fixed author and dates in its core properties, fixed zip times."""
    source = Path(path)
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = parts.get("docProps/core.xml", b"").decode("utf-8")
    if core:
        title = re.search(r"<dc:title>(.*?)</dc:title>", core, re.S)
        parts["docProps/core.xml"] = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
            'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{title.group(1) if title else ''}</dc:title><dc:creator>{AUTHOR}</dc:creator>"
            f"<cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{STAMP}</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{STAMP}</dcterms:modified></cp:coreProperties>').encode("utf-8")
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda n: (n != "[Content_Types].xml", n)):
            info = zipfile.ZipInfo(name, ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, parts[name])
