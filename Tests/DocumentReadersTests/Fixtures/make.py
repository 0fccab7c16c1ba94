#!/usr/bin/env python3
"""Makes the documents beside this script: real ones, written by python-docx and LibreOffice, and two that do harm.

  python3 make.py        (needs python-docx and soffice)

The files are committed; run the script only to change them. Bytes differ from run to run (LibreOffice writes times).
"""
import os
import struct
import subprocess
import tempfile
import zipfile

import docx
from docx.enum.text import WD_BREAK

HERE = os.path.dirname(os.path.abspath(__file__))


def at(name):
    return os.path.join(HERE, name)


def python_docx():
    """A short plan as scripts write it."""
    plan = docx.Document()
    plan.core_properties.title = "School Improvement Plan"
    plan.core_properties.author = "Cedar Ridge Elementary"
    plan.sections[0].header.paragraphs[0].text = "Cedar Ridge Elementary"
    plan.add_heading("School Improvement Plan", 0)
    plan.add_heading("Goal 1: Reading", 1)
    lead = plan.add_paragraph()
    lead.add_run("Lead: ").bold = True
    lead.add_run("J. Ortiz").add_break(WD_BREAK.LINE)
    lead.add_run("Due June 2027")
    for step in ["Train teachers", "Visit homes"]:
        plan.add_paragraph(step, style="List Number")
    plan.add_paragraph("Each week", style="List Bullet")
    table = plan.add_table(rows=3, cols=3)
    for row, words in enumerate([["Measure", "Results", ""], ["SBA ELA", "52%", "58%"], ["", "41%", "47%"]]):
        for column, word in enumerate(words):
            table.cell(row, column).text = word
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 0).merge(table.cell(2, 0))
    plan.add_heading("Evidence", 2)
    plan.save(at("python-docx.docx"))


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
 <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
 <text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
  <text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix=")"/>
 </text:list-style>
</office:automatic-styles>
<office:body><office:text>
 <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
  <dc:creator>A</dc:creator><dc:date>2026-01-05T08:00:00</dc:date></office:change-info><text:p>old</text:p></text:deletion>
 </text:changed-region></text:tracked-changes>
 <text:h text:outline-level="1">Goal 1</text:h>
 <text:p>By June 2027 <text:change text:change-id="c1"/>scores will rise<text:note text:note-class="footnote">
  <text:note-citation>1</text:note-citation><text:note-body><text:p>Spring window.</text:p></text:note-body></text:note>.</text:p>
 <text:list text:style-name="L">
  <text:list-item><text:p>First</text:p>
   <text:list><text:list-item><text:p>Inner</text:p></text:list-item><text:list-item><text:p>Inner again</text:p>
    <text:list><text:list-item><text:p>Deep</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item>
  <text:list-item><text:p>Second</text:p></text:list-item>
 </text:list>
 <text:p>Anchor<draw:frame draw:name="f" text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box>
  <text:p>Boxed words</text:p></draw:text-box></draw:frame></text:p>
 <table:table table:name="T"><table:table-column table:number-columns-repeated="3"/>
  <table:table-header-rows><table:table-row>
   <table:table-cell table:number-columns-spanned="2"><text:p><text:span text:style-name="B">Wide</text:span></text:p></table:table-cell>
   <table:covered-table-cell/><table:table-cell><text:p>Due</text:p></table:table-cell></table:table-row></table:table-header-rows>
  <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Tall</text:p></table:table-cell>
   <table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>May</text:p></table:table-cell></table:table-row>
  <table:table-row><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell>
   <table:table-cell><text:p/></table:table-cell></table:table-row>
 </table:table>
 <text:h text:outline-level="2">Evidence</text:h>
</office:text></office:body></office:document>
"""


def convert(source, ending):
    subprocess.run(
        ["soffice", "-env:UserInstallation=file:///tmp/lo-docx", "--headless", "--convert-to", ending, "--outdir",
         os.path.dirname(source), source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.splitext(source)[0] + "." + ending.split(":")[0]


def libreoffice():
    """The same kind of plan as LibreOffice writes it, and in the formats that are not read."""
    with tempfile.TemporaryDirectory() as folder:
        flat = os.path.join(folder, "libreoffice.fodt")
        with open(flat, "w", encoding="utf-8") as file:
            file.write(FLAT)
        for ending in ["docx", "doc", "odt", "rtf"]:
            made = convert(flat, ending)
            os.replace(made, at("libreoffice." + ending))


def bomb():
    """A part of 40 MB of blanks behind a few kilobytes, of which the directory admits 100."""
    name = at("bomb.docx")
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        file.writestr("word/document.xml", b"<document>" + b" " * (40 << 20) + b"</document>")
    with open(name, "r+b") as file:
        data = bytearray(file.read())
        entry = data.find(b"PK\1\2")
        data[entry + 24:entry + 28] = struct.pack("<I", 100)
        data[22:26] = struct.pack("<I", 100)
        file.seek(0)
        file.write(data)


def encrypted():
    """A deflated part whose flags say that it is encrypted."""
    name = at("encrypted.docx")
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", "<document/>" * 10)
    with open(name, "r+b") as file:
        data = bytearray(file.read())
        data[6] |= 1
        data[data.find(b"PK\1\2") + 8] |= 1
        file.seek(0)
        file.write(data)


if __name__ == "__main__":
    python_docx()
    libreoffice()
    bomb()
    encrypted()
