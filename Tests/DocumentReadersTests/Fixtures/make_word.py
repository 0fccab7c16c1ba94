#!/usr/bin/env python3
"""Makes word-*.docx beside this script: what Word files hold beside their paragraphs, written by python-docx and LibreOffice.

  python3 make_word.py   (needs python-docx and soffice)

The files are committed; run the script only to change them. The times in the archives are fixed; LibreOffice still
writes some of its own inside.
"""
import base64
import datetime
import os
import subprocess
import tempfile
import zipfile

import docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

HERE = os.path.dirname(os.path.abspath(__file__))
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def at(name):
    return os.path.join(HERE, name)


def settle(name):
    """Packs a file again with fixed times."""
    with zipfile.ZipFile(name) as file:
        parts = [(info.filename, file.read(info)) for info in file.infolist()]
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as file:
        for part, content in parts:
            info = zipfile.ZipInfo(part, (2026, 1, 5, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, content)


def python_docx():
    """Comments, a picture with a description, a page break, headers of first pages, tracked changes and a text box."""
    plan = docx.Document()
    properties = plan.core_properties
    properties.created = properties.modified = datetime.datetime(2026, 1, 5, 8)
    properties.title = "Plan"
    section = plan.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Every page"
    section.first_page_header.paragraphs[0].text = "First page"
    section.even_page_header.paragraphs[0].text = "Never printed"
    goal = plan.add_paragraph("Raise ")
    scores = goal.add_run("scores")
    goal.add_run(" by June.")
    comment = plan.add_comment(scores, text="By how much?", author="J. Ortiz", initials="JO")
    comment._comment_elm.set(docx.oxml.ns.qn("w:date"), "2026-01-05T08:00:00Z")
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(DOT)
        file.flush()
        picture = plan.add_picture(file.name)
    picture._inline.docPr.set("descr", "A bar chart of scores")
    plan.add_paragraph("Before the break").add_run().add_break(WD_BREAK.PAGE)
    plan.add_paragraph("After the break")
    changed = plan.add_paragraph("by ")
    for mark in [
        '<w:ins %s w:id="91" w:author="A"><w:r><w:t>6</w:t></w:r></w:ins>',
        '<w:del %s w:id="92" w:author="A"><w:r><w:delText>4</w:delText></w:r></w:del>',
    ]:
        changed._p.append(parse_xml(mark % nsdecls("w")))
    changed.add_run(" points")
    boxed = plan.add_paragraph("Beside the box")
    boxed.add_run()._r.append(parse_xml(
        '<w:pict %s xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="A box"><v:textbox><w:txbxContent><w:p><w:r>'
        "<w:t>In the box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>" % nsdecls("w")))
    plan.add_section(WD_SECTION.NEW_PAGE)
    plan.add_paragraph("The last section")
    plan.save(at("word-python-docx.docx"))
    settle(at("word-python-docx.docx"))


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:math="http://www.w3.org/1998/Math/MathML"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
 <style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
 <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
 <style:style style:name="G" style:family="graphic"/>
</office:automatic-styles>
<office:body><office:text>
 <text:tracked-changes>
  <text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator>
   <dc:date>2026-01-05T08:00:00</dc:date></office:change-info><text:p>4</text:p></text:deletion></text:changed-region>
  <text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>A</dc:creator>
   <dc:date>2026-01-05T08:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
 </text:tracked-changes>
 <text:table-of-content text:name="T"><text:table-of-content-source text:outline-level="1"/><text:index-body>
  <text:p><text:a xlink:type="simple" xlink:href="#goal">Goal 1 2</text:a></text:p></text:index-body></text:table-of-content>
 <text:h text:outline-level="1"><text:bookmark text:name="goal"/>Goal 1</text:h>
 <text:p>Raise scores by <text:change-start text:change-id="c2"/>6<text:change-end text:change-id="c2"/><text:change
  text:change-id="c1"/> points<office:annotation office:name="a1"><dc:creator>J. Ortiz</dc:creator>
  <dc:date>2026-01-05T08:00:00</dc:date><text:p>By how much?</text:p></office:annotation>.</text:p>
 <text:p>See <text:a xlink:type="simple" xlink:href="https://example.org/plan">the plan</text:a><text:span
  text:style-name="H"> unseen</text:span>.</text:p>
 <text:p>Formula <draw:frame draw:name="f" text:anchor-type="as-char" svg:width="2cm" svg:height="1cm"><draw:object>
  <math:math><math:semantics><math:mfrac><math:mi>a</math:mi><math:mi>b</math:mi></math:mfrac></math:semantics></math:math>
  </draw:object></draw:frame></text:p>
 <text:p>Reading <text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>above</text:ruby-text></text:ruby></text:p>
 <text:p text:style-name="P">On page two<draw:frame draw:style-name="G" draw:name="i" text:anchor-type="as-char" svg:width="1cm"
  svg:height="1cm"><draw:image><office:binary-data>%s</office:binary-data></draw:image><svg:desc>A dot</svg:desc>
  </draw:frame></text:p>
 <text:p>Shape<draw:custom-shape text:anchor-type="paragraph" svg:width="4cm" svg:height="2cm" svg:x="1cm" svg:y="1cm"
  draw:style-name="G"><text:p>In the shape</text:p></draw:custom-shape></text:p>
</office:text></office:body></office:document>
""" % base64.b64encode(DOT).decode()


def libreoffice():
    with tempfile.TemporaryDirectory() as folder:
        flat = os.path.join(folder, "word-libreoffice.fodt")
        with open(flat, "w", encoding="utf-8") as file:
            file.write(FLAT)
        subprocess.run(
            ["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "docx",
             "--outdir", HERE, flat], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    settle(at("word-libreoffice.docx"))


if __name__ == "__main__":
    python_docx()
    libreoffice()
