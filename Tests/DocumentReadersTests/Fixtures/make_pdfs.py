#!/usr/bin/env python3
"""Makes the PDFs beside this script, written by LibreOffice, Chromium and ReportLab.

  python3 make_pdfs.py        (needs python-docx, openpyxl, reportlab, soffice and chromium)

The files are committed; run the script only to change them. ReportLab's are the same bytes on every run.
"""
import os
import subprocess
import tempfile

import docx
import openpyxl
from docx.enum.text import WD_BREAK
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle

rl_config.invariant = 1
HERE = os.path.dirname(os.path.abspath(__file__))
PROSE = ("By June 2027 the share of students who meet standard in reading will rise from 49.6 to 55 percent. Teachers "
         "look at student work in grade-level teams every Tuesday and plan the lessons of the week together. ")


def at(name):
    return os.path.join(HERE, name)


def office(source, target):
    """Prints a document to PDF with LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", folder, source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.replace(os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + ".pdf"), at(target))


def plan():
    """A plan as LibreOffice prints it: headings, lists, merged cells, a table over two pages, running lines."""
    made = docx.Document()
    made.core_properties.title = "Plan of Cedar Ridge"
    made.core_properties.author = "Cedar Ridge Elementary"
    for style in made.styles:
        if style.type == 1:
            style.font.name = "Liberation Sans"
    made.sections[0].header.paragraphs[0].text = "Cedar Ridge Elementary"
    made.sections[0].footer.paragraphs[0].text = "Plan for 2026-27"
    made.add_heading("School Improvement Plan", 0)
    made.add_heading("Goal 1: Reading", 1)
    lead = made.add_paragraph()
    lead.add_run("Lead: ").bold = True
    lead.add_run("J. Ortiz. " + PROSE * 2)
    for words, style in [("Train teachers", "List Number"), ("Visit homes", "List Number"),
                         ("Each week", "List Bullet"), ("On Mondays", "List Bullet 2"), ("Each month", "List Bullet")]:
        made.add_paragraph(words, style=style)
    made.add_paragraph("☐ Schoolwide ☒ Targeted assistance")
    table = made.add_table(rows=3, cols=3)
    table.style = "Table Grid"
    for row, words in enumerate([["Measure", "Results", ""], ["SBA ELA", "52%", "58%"], ["", "41%", "47%"]]):
        for column, word in enumerate(words):
            table.cell(row, column).text = word
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(1, 0).merge(table.cell(2, 0))
    made.add_heading("Evidence", 2)
    long = made.add_table(rows=34, cols=3)
    long.style = "Table Grid"
    head = long.rows[0]._tr.get_or_add_trPr()
    head.append(head.makeelement(docx.oxml.ns.qn("w:tblHeader"), {}))
    for row, cells in enumerate(long.rows):
        words = ["Action", "Who", "When"] if row == 0 else [f"Step {row}", "Principal", f"Week {row}"]
        for cell, word in zip(cells.cells, words):
            cell.text = word
    made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    made.add_heading("Goal 2: Attendance", 1)
    made.add_paragraph(PROSE)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "plan.docx")
        made.save(source)
        office(source, "libreoffice-writer.pdf")


def sheet():
    """A sheet as LibreOffice prints it."""
    book = openpyxl.Workbook()
    page = book.active
    page.print_options.gridLines = True
    page.column_dimensions["A"].width = 24
    for row in [["Measure", "2025", "2026"], ["Reading", "52%", "55%"], ["Mathematics", "41%", "44%"]]:
        page.append(row)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "sheet.xlsx")
        book.save(source)
        office(source, "libreoffice-calc.pdf")


HTML = f"""<html lang="en"><style>
body {{ font: 12pt "Liberation Sans" }} td, th {{ padding: 3px 12px; text-align: left }}
.grid {{ border-collapse: collapse }} .grid td, .grid th {{ border: 1px solid #000 }} th {{ background: #dde }}
.columns {{ column-count: 2; text-align: justify; hyphens: manual }}</style>
<h1>Plan for the year</h1><h2>Goal 1: Reading</h2>
<p><b>Lead:</b> J. Ortiz. {PROSE}</p>
<ul><li>Train teachers<ul><li>In August</li></ul></li><li>Visit homes</li></ul>
<table class="grid"><tr><th colspan="2">Measure</th><th>Target</th></tr>
<tr><td rowspan="2">SBA</td><td>52%</td><td>58%<br>in May</td></tr><tr><td>41%</td><td>47%</td></tr></table>
<h2>Results</h2>
<table><tr><th>Measure</th><th>2025</th><th>2026</th></tr><tr><td>Reading</td><td>52%</td><td>55%</td></tr>
<tr><td>Mathematics</td><td>41%</td><td>43%</td></tr><tr><td>Attendance</td><td>88%</td><td>90%</td></tr></table>
<h2>Background</h2><div class="columns">{PROSE * 2} Each effort asks for col&shy;lab&shy;o&shy;ra&shy;tion and for
col&shy;lab&shy;o&shy;ra&shy;tion in grade-level teams, in the build&shy;ing and in the neigh&shy;bor&shy;hood. {PROSE}</div>
<h2>After</h2><p>The end.</p></html>"""


def web():
    """A page as Chromium prints it: drawn bullets, a table without lines, two columns, soft hyphens."""
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "page.html")
        with open(source, "w", encoding="utf-8") as file:
            file.write(HTML)
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             "--print-to-pdf=" + at("chromium.pdf"), source], check=True, stderr=subprocess.DEVNULL)


def running_lines(page, made):
    page.setFont("Helvetica", 8)
    page.drawString(72, 760, "Cedar Ridge Elementary")
    page.drawRightString(540, 40, f"Page {made.page}")


def columns():
    """Two columns over two pages, with running lines and words split at line ends."""
    styles = getSampleStyleSheet()
    made = BaseDocTemplate(at("reportlab-columns.pdf"), pagesize=letter, title="Needs assessment")
    frames = [Frame(72, 72, 225, 650, id="left"), Frame(315, 72, 225, 650, id="right")]
    made.addPageTemplates([PageTemplate(frames=frames, onPage=running_lines)])
    body = []
    for number in range(1, 8):
        body += [Paragraph(f"Finding {number}", styles["Heading2"]), Paragraph(PROSE * 3, styles["BodyText"])]
    made.build(body)


def ruled():
    """A table over pages with its header row told again, one with three lines only, and numbers set in columns."""
    styles = getSampleStyleSheet()
    made = BaseDocTemplate(at("reportlab-tables.pdf"), pagesize=letter)
    made.addPageTemplates([PageTemplate(frames=[Frame(72, 72, 468, 650)], onPage=running_lines)])
    rows = [["Action", "Who", "When"]]
    rows += [[Paragraph(f"Do thing {n} with everybody who has time for it", styles["BodyText"]), f"Person {n}", f"May {n}"]
             for n in range(1, 32)]
    long = Table(rows, colWidths=[150, 100, 100], repeatRows=1)
    long.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                              ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]))
    lines = Table([["Measure", "2025", "2026"], ["Reading", "52%", "55%"], ["Mathematics", "41%", "44%"],
                   ["Attendance", "90%", "91%"]], colWidths=[150, 60, 60])
    lines.setStyle(TableStyle([("LINEABOVE", (0, 0), (-1, 0), 1, colors.black),
                               ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
                               ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]))
    made.build([Paragraph("Actions", styles["Heading1"]), Paragraph(PROSE, styles["BodyText"]), long, Spacer(1, 20),
                Paragraph("Results", styles["Heading1"]), lines, Spacer(1, 20), Paragraph(PROSE, styles["BodyText"])])


def scans():
    """A page of words and a page that is a picture; the picture alone; words behind a password."""
    from PIL import Image
    picture = ImageReader(Image.new("L", (200, 260), 200))
    for name, has_words in [("scanned-page.pdf", True), ("scanned.pdf", False)]:
        page = canvas.Canvas(at(name), pagesize=letter)
        if has_words:
            page.drawString(72, 700, "The plan follows as a picture of the signed paper.")
            page.showPage()
        page.drawImage(picture, 0, 0, 612, 792)
        page.save()
    page = canvas.Canvas(at("locked.pdf"), pagesize=letter, encrypt=StandardEncryption("secret"))
    page.drawString(72, 700, "Nobody reads this.")
    page.save()


def form():
    """A field that is filled in."""
    page = canvas.Canvas(at("form.pdf"), pagesize=letter)
    page.setFont("Helvetica", 11)
    page.drawString(72, 700, "Name of the school")
    page.acroForm.textfield(name="school", value="Cedar Ridge", x=190, y=695, width=200, height=16)
    page.drawString(72, 660, "Targeted assistance")
    page.save()


if __name__ == "__main__":
    plan()
    sheet()
    web()
    columns()
    ruled()
    scans()
    form()
