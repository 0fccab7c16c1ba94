"""Osprey Point K-8's scorecard 2026-27 as an Excel workbook, as a principal keeps one.

One sheet with two tables: KPIs by goal (the goal's cell merged over its rows) and milestones; a second sheet of notes;
a hidden sheet with the lists behind the drop-downs. Percentages are numbers with a format, dates are dates.
Planted: a hidden column with last year's owner, empty spring columns, a KPI without a baseline, a cell comment, a
rating list, a milestone without an owner.
"""
from datetime import date, datetime

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from kit import goal, gold, metric, strategy

PATH = "scorecards/osprey-point-scorecard.xlsx"

HEAD = ["Annual goal", "District goal", "KPI", "Baseline (spring 2026)", "Target (May 2027)", "Oct", "Jan", "May",
        "Last year's owner", "Rating"]

GOALS = [
    ("56% of students in grades 3-8 will meet standard on the SBA in ELA by May 2027.", "Goal 1", "On track", [
        ("Students in grades 3-8 meeting standard, SBA ELA", .513, .56, None),
        ("Students in grades K-8 on or above grade level, i-Ready Reading", .44, .54, .46),
        ("Walkthroughs in which students write about a text", None, 40, 11),
    ]),
    ("Students in grades 6-8 will be at school: chronic absence will fall from 26.1% to 20%.", "Goal 2", "Some progress", [
        ("Students in grades 6-8 who are chronically absent", .261, .2, .274),
        ("Favorable responses, Panorama sense of belonging, grades 6-8", .49, .57, .5),
    ]),
    ("Every family will hear from us in its own language before the first report card.", "Goal 4", "On track", [
        ("Families with a first conversation by November 6", .71, .95, .83),
    ]),
]

MILESTONES = [
    ("Train grade 6-8 teachers in the writing routine", "Instructional coach", date(2026, 9, 18), "Done"),
    ("Score the first common writing task", "Grade-level leads", date(2026, 10, 23), "Done"),
    ("Start the morning check-in group", "Counselor", date(2026, 10, 5), "22 students"),
    ("Book interpreters for the November conferences", None, date(2026, 10, 30), None),
]


def number(cell, value):
    cell.value = value
    if isinstance(value, float):
        cell.number_format = "0.0%" if round(value * 1000) % 10 else "0%"


def header(sheet, row, titles):
    for column, title in enumerate(titles, 1):
        cell = sheet.cell(row, column, title)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE7F0")
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def scorecard(sheet):
    sheet["A1"] = "Osprey Point K-8 School"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "School Scorecard 2026-27"
    sheet["A3"] = "Updated October 29, 2026"
    header(sheet, 5, HEAD)
    row = 6
    for statement, district, rating, kpis in GOALS:
        for column, value in ((1, statement), (2, district), (10, rating)):
            sheet.cell(row, column, value).alignment = Alignment(wrap_text=True, vertical="top")
            if len(kpis) > 1:
                sheet.merge_cells(start_row=row, end_row=row + len(kpis) - 1, start_column=column, end_column=column)
        for measure, *values in kpis:
            sheet.cell(row, 3, measure).alignment = Alignment(wrap_text=True, vertical="top")
            for column, value in enumerate(values, 4):
                number(sheet.cell(row, column), value)
            sheet.cell(row, 9, "P. Ansel")
            row += 1
    sheet["F6"].comment = Comment("State results come in August.", "District office")
    sheet.column_dimensions["I"].hidden = True
    ratings = DataValidation(type="list", formula1="Lists!$A$1:$A$4")
    ratings.add(f"J6:J{row - 1}")
    sheet.add_data_validation(ratings)
    milestones(sheet, row + 2)
    for index in range(5, sheet.max_row + 1):
        sheet.row_dimensions[index].height = 30
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for letter, width in zip("ABCDEFGHIJ", (40, 17, 48, 14, 14, 9, 9, 9, 12, 15)):
        sheet.column_dimensions[letter].width = width


def milestones(sheet, row):
    header(sheet, row, ["Milestone", "Who", "Status", "By"])
    for offset, (action, who, by, status) in enumerate(MILESTONES, 1):
        sheet.cell(row + offset, 1, action).alignment = Alignment(wrap_text=True)
        sheet.cell(row + offset, 2, who)
        sheet.cell(row + offset, 3, status)
        sheet.cell(row + offset, 4, by).number_format = "mmm d, yyyy"


def build(path):
    book = openpyxl.Workbook()
    book.properties.creator = "Kestrel Valley School District"
    book.properties.created = book.properties.modified = datetime(2026, 9, 1)
    book.active.title = "Scorecard"
    scorecard(book.active)
    notes = book.create_sheet("Notes")
    notes["A1"] = "How we read this page"
    notes["A2"] = "The leadership team fills in the October column before the October 30 meeting and talks about two KPIs."
    lists = book.create_sheet("Lists")
    for row, rating in enumerate(("On track", "Mostly on track", "Some progress", "No progress"), 1):
        lists.cell(row, 1, rating)
    lists.sheet_state = "hidden"
    book.save(path)


GOLD = gold(
    kind="scorecard",
    organization="Osprey Point K-8 School",
    year="2026-27",
    goals=[
        goal(
            GOALS[0][0], declared=["Goal 1"],
            metrics=[
                metric(GOALS[0][3][0][0], "51.3%", "56%", "May 2027"),
                metric(GOALS[0][3][1][0], "44%", "54%", "May 2027"),
                metric(GOALS[0][3][2][0], None, "40", "May 2027"),
            ]),
        goal(
            GOALS[1][0], declared=["Goal 2"],
            metrics=[
                metric(GOALS[1][3][0][0], "26.1%", "20%", "May 2027"),
                metric(GOALS[1][3][1][0], "49%", "57%", "May 2027"),
            ]),
        goal(GOALS[2][0], declared=["Goal 4"], metrics=[metric(GOALS[2][3][0][0], "71%", "95%", "May 2027")]),
    ],
    strategies=[
        strategy(MILESTONES[0][0], ["Instructional coach"], "Sep 18, 2026"),
        strategy(MILESTONES[1][0], ["Grade-level leads"], "Oct 23, 2026"),
        strategy(MILESTONES[2][0], ["Counselor"], "Oct 5, 2026"),
        strategy(MILESTONES[3][0], [], "Oct 30, 2026"),
    ],
)
