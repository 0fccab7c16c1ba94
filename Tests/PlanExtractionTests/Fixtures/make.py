"""Makes one plan and one scorecard in every format that can carry them, and a form that was filled in through a year.

The plan is written with python-docx and saved by LibreOffice as OpenDocument, RTF, web page, PDF and text; the scorecard
is written with openpyxl and with python-docx, and saved by LibreOffice as OpenDocument spreadsheet and web page. The form
is written with python-docx, with Word's controls: check boxes, lists to choose from, and places to fill in.

    pip install python-docx openpyxl; apt-get install libreoffice-writer libreoffice-calc; python3 make.py
"""

import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.shared import Inches
from openpyxl.styles import Font

HERE = Path(__file__).parent
MADE = datetime(2026, 9, 1)

GOALS = [
    {
        "title": "Goal 1: Reading",
        "statement": "By June 2027, 66% of K-2 students will be at or above benchmark on DIBELS 8, up from 57% in May 2026.",
        "strategy": "Teach structured literacy in every K-2 classroom.",
        "actions": [
            ("Give each teacher two coaching cycles", "Literacy coach", "September 2026 to May 2027", "Title I, $18,000"),
            ("Review progress monitoring every three weeks", "Grade-level teams", "Every three weeks", "None"),
        ],
    },
    {
        "title": "Goal 2: Attendance",
        "statement": "By June 2027, chronic absence will fall from 24% to 18%.",
        "strategy": "Reach families before habits form.",
        "actions": [
            ("Call home after the second absence", "Attendance clerk", "All year", "Basic education"),
            ("Visit each kindergarten family at home", "Family liaison", "August 2026", "Title I, $6,500"),
        ],
    },
]

KPIS = [
    ("Goal", "Measure", "Baseline", "Target", "Oct", "Jan", "May", "Owner"),
    ("Every student reads on grade level", "Grade 3 students meeting standard on SBA ELA", 0.52, 0.6, 0.53, 0.55, None, "Principal"),
    ("Every student attends", "Students attending 90% of days", 0.81, 0.88, 0.84, None, None, "Assistant principal"),
]


def stamp(document):
    document.core_properties.author = "Fern Hollow Elementary School"
    document.core_properties.created = document.core_properties.modified = MADE


def plan(path):
    document = docx.Document()
    stamp(document)
    document.add_heading("School Improvement Plan 2026-27", 1)
    document.add_paragraph("School: Fern Hollow Elementary School")
    for goal in GOALS:
        document.add_heading(goal["title"], 2)
        document.add_paragraph(goal["statement"])
        line = document.add_paragraph()
        line.add_run("Strategy: ").bold = True
        line.add_run(goal["strategy"])
        table = document.add_table(rows=1, cols=4, style="Table Grid")
        for cell, words in zip(table.rows[0].cells, ("Action", "Person responsible", "Timeline", "Funding")):
            cell.paragraphs[0].add_run(words).bold = True
        for action in goal["actions"]:
            for cell, words in zip(table.add_row().cells, action):
                cell.text = words
    document.save(path)


def percent(value):
    return "" if value is None else value if isinstance(value, str) else f"{value:.0%}"


def scorecard_document(path):
    document = docx.Document()
    stamp(document)
    page = document.sections[0]
    page.page_width, page.page_height = page.page_height, page.page_width  # wide, as scorecards are printed
    document.add_heading("Scorecard", 1)
    document.add_paragraph("Fern Hollow Elementary School: School Scorecard 2026-27")
    table = document.add_table(rows=0, cols=len(KPIS[0]), style="Table Grid")
    table.autofit = False
    for column, inches in zip(table.columns, (2, 2.2, 0.9, 0.8, 0.6, 0.6, 0.6, 1.2)):
        column.width = Inches(inches)
    for index, row in enumerate(KPIS):
        for cell, value in zip(table.add_row().cells, row):
            cell.paragraphs[0].add_run(percent(value)).bold = index == 0
    for row in table.rows:
        for cell, column in zip(row.cells, table.columns):
            cell.width = column.width
    document.save(path)


def scorecard_workbook(path):
    book = openpyxl.Workbook()
    book.properties.creator = "Fern Hollow Elementary School"
    book.properties.created = book.properties.modified = MADE
    sheet = book.active
    sheet.title = "Scorecard"
    sheet["A1"] = "Fern Hollow Elementary School: School Scorecard 2026-27"
    for index, row in enumerate(KPIS):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(3 + index, column, value)
            cell.font = Font(bold=index == 0)
            if isinstance(value, float):
                cell.number_format = "0%"
    book.save(path)


W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def control(paragraph, properties, words):
    paragraph._p.append(parse_xml(
        f'<w:sdt {W}><w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
        "</w:sdtContent></w:sdt>"))


def choices(paragraph, words, ticked):
    for word in words:
        state = "1" if word == ticked else "0"
        control(paragraph, f'<w14:checkbox><w14:checked w14:val="{state}"/></w14:checkbox>', "\u2612" if word == ticked else "\u2610")
        paragraph.add_run(f" {word}   ")


def place(paragraph, words, prompt, kind="<w:text/>"):
    """A control with its words, or showing its prompt."""
    control(paragraph, ("" if words else "<w:showingPlcHdr/>") + kind, words or prompt)


def listed(paragraph, words):
    place(paragraph, words, "Choose an item.", "<w:dropDownList/>")


# Goals with what was filled in: lead, decision, rating and reflection in mid-year, verdict, upkeep, milestones.
YEAR = [
    (GOALS[0], "Ana Ruiz", "Modify", "On track", "Two grades have met the target.", "Yes", "The coach keeps the schedule.",
     [("Every K-2 room has decodable readers", "October 2026", "Done"), ("Each teacher has had a cycle", "January 2027", None)]),
    (GOALS[1], None, None, None, None, None, None, [(None, None, None)]),
]


def filled_form(path):
    document = docx.Document()
    stamp(document)
    document.add_heading("School Improvement Plan 2026-27", 1)
    document.add_paragraph("School: Fern Hollow Elementary School")
    dates = document.add_table(rows=1, cols=4, style="Table Grid").rows[0].cells
    dates[0].text, dates[2].text = "Date of plan", "Board approval date"
    place(dates[1].paragraphs[0], "August 14, 2026", "", "<w:date/>")
    place(dates[3].paragraphs[0], None, "Click or tap to enter a date.", "<w:date/>")
    document.sections[0].footer.paragraphs[0].text = "Fern Hollow | Revised 10/2/2026"
    prompt = "Click or tap here to enter text."
    for goal, lead, decision, rating, reflection, verdict, upkeep, milestones in YEAR:
        document.add_heading(goal["title"], 2)
        form = document.add_table(rows=0, cols=2, style="Table Grid")

        def row(label):
            cells = form.add_row().cells
            cells[0].paragraphs[0].add_run(label).bold = True
            return cells[1].paragraphs[0]

        row("SMART goal").add_run(goal["statement"])
        place(row("Goal lead"), lead, prompt)
        row("Strategy").add_run(goal["strategy"])
        choices(row("Continue, modify or discontinue?"), ["Continue", "Modify", "Discontinue"], decision)
        listed(row("Mid-year rating"), rating)
        place(row("Mid-year reflection"), reflection, prompt)
        listed(row("End-of-year rating"), None)
        choices(row("Was the goal met?"), ["Yes", "No"], verdict)
        place(row("How will success be sustained?"), upkeep, prompt)
        table = document.add_table(rows=1, cols=3, style="Table Grid")
        for cell, words in zip(table.rows[0].cells, ("Milestone", "Due date", "Status")):
            cell.paragraphs[0].add_run(words).bold = True
        for what, due, status in milestones:
            cells = table.add_row().cells
            place(cells[0].paragraphs[0], what, prompt)
            place(cells[1].paragraphs[0], due, "Enter a date.", "<w:date/>")
            listed(cells[2].paragraphs[0], status)
    document.save(path)


def plan_lines(row, heading, bold):
    """The plan as lines of text; `row` writes a row of a table, `heading` and `bold` what stands out."""
    yield heading("School Improvement Plan 2026-27", 1)
    yield "School: Fern Hollow Elementary School"
    for goal in GOALS:
        yield heading(goal["title"], 2)
        yield goal["statement"]
        yield bold("Strategy:") + " " + goal["strategy"]
        rows = [("Action", "Person responsible", "Timeline", "Funding"), *goal["actions"]]
        yield "\n".join(line for index, cells in enumerate(rows) for line in row(cells, index))


def plan_as_text(path):
    lines = plan_lines(lambda cells, _: ["\t".join(cells)], lambda words, _: words.upper(), lambda words: words)
    path.write_text("\n\n".join(lines) + "\n")


def plan_as_markdown(path):
    def row(cells, index):
        return ["| " + " | ".join(cells) + " |"] + ["|---|---|---|---|"] * (index == 0)

    lines = plan_lines(row, lambda words, level: "#" * level + " " + words, lambda words: f"**{words}**")
    path.write_text("\n\n".join(lines) + "\n")


def convert(source, *formats):
    for ending, target in formats:
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", target,
                 "--outdir", str(HERE), str(source)], check=True, capture_output=True)
        assert source.with_suffix(f".{ending}").exists(), ending


plan(HERE / "plan.docx")
convert(HERE / "plan.docx", ("odt", "odt"), ("rtf", "rtf"), ("html", "html:HTML (StarWriter)"), ("pdf", "pdf"))
plan_as_text(HERE / "plan.txt")
plan_as_markdown(HERE / "plan.md")
filled_form(HERE / "year.docx")
convert(HERE / "year.docx", ("odt", "odt"))
scorecard_document(HERE / "scorecard.docx")
scorecard_workbook(HERE / "scorecard.xlsx")
convert(HERE / "scorecard.xlsx", ("ods", "ods"))
convert(HERE / "scorecard.docx", ("odt", "odt"), ("html", "html:HTML (StarWriter)"), ("pdf", "pdf"))
