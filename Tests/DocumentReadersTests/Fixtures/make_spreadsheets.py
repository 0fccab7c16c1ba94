#!/usr/bin/env python3
"""Makes the workbooks beside this script: real ones, written by openpyxl, XlsxWriter, LibreOffice and odfpy.

  python3 make_spreadsheets.py        (needs openpyxl, XlsxWriter, odfpy and soffice)

The files are committed; run the script only to change them. Bytes differ from run to run (LibreOffice writes times).
"""
import datetime
import os
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties, TextProperties
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as ListObject

HERE = os.path.dirname(os.path.abspath(__file__))


def at(name):
    return os.path.join(HERE, name)


def with_openpyxl(name):
    """A scorecard with a title, merged cells, a list to choose from, a note, a link, and hidden things."""
    book = openpyxl.Workbook()
    book.properties.creator = "Cedar Ridge Elementary"
    sheet = book.active
    sheet.title = "Goals"
    bold = Font(bold=True)
    sheet["A1"] = "Cedar Ridge Scorecard"
    sheet["A1"].font = bold
    sheet.merge_cells("A1:E1")
    heads = ["Goal", "Measure", "Baseline", "Due", "Status"]
    for column, head in enumerate(heads, 1):
        cell = sheet.cell(3, column, head)
        cell.font = bold
        cell.fill = PatternFill("solid", fgColor="DDDDDD")
    rows = [["Reading", "SBA ELA", 0.68, datetime.date(2026, 5, 15), "On track"],
            ["", "Attendance", 0.9444, datetime.date(2026, 6, 1), ""],
            ["Math", "SBA Math", 38500, datetime.date(2026, 5, 15), "At risk"]]
    for row, values in enumerate(rows, 4):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value if value != "" else None)
    for row in (4, 5):
        sheet.cell(row, 3).number_format = "0.0%"
    sheet["C6"].number_format = '"$"#,##0'
    for row in (4, 5, 6):
        sheet.cell(row, 4).number_format = "mmm d, yyyy"
    sheet.merge_cells("A4:A5")
    sheet["B4"].hyperlink = "https://example.org/sba"
    sheet["C5"].comment = Comment("Up from last year", "J. Ortiz")
    choice = DataValidation(type="list", formula1='"On track,At risk"')
    choice.add("E4:E6")
    sheet.add_data_validation(choice)
    sheet.freeze_panes = "B4"
    sheet["A8"] = "Notes"
    sheet["A9"] = "Line one\nline two"
    sheet["A7"] = None
    sheet.row_dimensions[9].hidden = True
    lists = book.create_sheet("Lists")
    lists["A1"] = "On track"
    lists.sheet_state = "hidden"
    staff = book.create_sheet("Staff")
    for row, values in enumerate([["Name", "Role"], ["J. Ortiz", "Principal"], ["A. Lee", "Coach"]], 2):
        for column, value in enumerate(values, 2):
            staff.cell(row, column, value)
    staff.add_table(ListObject(displayName="Staff", ref="B2:C4"))
    staff["F2"] = "=1+1"
    book.save(at(name))


def with_xlsxwriter(name):
    """Rich words, a text box, an autofilter with a row filtered out, and sheets side by side."""
    book = xlsxwriter.Workbook(at(name))
    book.set_properties({"created": datetime.datetime(2026, 1, 5)})
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet("Plan")
    sheet.write_rich_string("A1", bold, "Lead: ", "J. Ortiz")
    for row, values in enumerate([["School", "Grade", "Score"], ["North", "3", 412], ["South", "4", 398]], 2):
        for column, value in enumerate(values):
            sheet.write(row, column, value)
    sheet.autofilter("A3:C5")
    sheet.filter_column("A", "x == North")
    sheet.set_row(4, options={"hidden": True})
    sheet.write("F3", "Team", bold)
    sheet.write("G3", "Day", bold)
    sheet.write("F4", "Data")
    sheet.write("G4", "Monday")
    sheet.write_boolean("F5", True)
    sheet.write_formula("G5", "=NA()", None, "#N/A")
    sheet.insert_textbox("I3", "Our vision: every child reads")
    book.close()


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
 <style:style style:name="B" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="T" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
 <table:content-validations><table:content-validation table:name="v1"
  table:condition="of:cell-content-is-in-list(&quot;Yes&quot;;&quot;No&quot;)"/></table:content-validations>
 <table:table table:name="Goals"><table:table-column table:number-columns-repeated="4"/>
  <table:table-row><table:table-cell table:style-name="B" table:number-columns-spanned="3"><text:p>Title</text:p>
   </table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
  <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
  <table:table-row><table:table-cell table:style-name="B"><text:p>Goal</text:p></table:table-cell>
   <table:table-cell table:style-name="B"><text:p>Rate</text:p></table:table-cell>
   <table:table-cell table:style-name="B"><text:p>Met</text:p></table:table-cell></table:table-row>
  <table:table-row><table:table-cell table:number-rows-spanned="2"><office:annotation><dc:creator>J. Ortiz</dc:creator>
   <dc:date>2026-01-05T08:00:00</dc:date><text:p>Ask  again</text:p></office:annotation>
   <text:p>Read <text:span text:style-name="T">well</text:span></text:p><text:p>and<text:s text:c="2"/>often</text:p>
   </table:table-cell>
   <table:table-cell office:value-type="percentage" office:value="0.68"><text:p>68%</text:p></table:table-cell>
   <table:table-cell table:content-validation-name="v1"><text:p>Yes</text:p></table:table-cell></table:table-row>
  <table:table-row><table:covered-table-cell/>
   <table:table-cell table:number-columns-repeated="2"><text:p><text:a xlink:href="https://example.org">x</text:a></text:p>
   </table:table-cell></table:table-row>
  <table:table-row table:visibility="collapse"><table:table-cell><text:p>unseen</text:p></table:table-cell></table:table-row>
  <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/>
   </table:table-row>
 </table:table>
 <table:table table:name="Lists" table:style-name="H"><table:table-row><table:table-cell><text:p>Yes</text:p>
  </table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
"""


def convert(source, ending):
    subprocess.run(
        ["soffice", "-env:UserInstallation=file:///tmp/lo-sheets", "--headless", "--convert-to", ending, "--outdir",
         os.path.dirname(source), source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.splitext(source)[0] + "." + ending


def with_libreoffice():
    """One sheet as LibreOffice writes it: packed, and as an Excel workbook; the flat one is kept as it is."""
    with open(at("flat.fods"), "w", encoding="utf-8") as file:
        file.write(FLAT)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "libreoffice.fods")
        with open(source, "w", encoding="utf-8") as file:
            file.write(FLAT)
        for ending in ["ods", "xlsx"]:
            os.replace(convert(source, ending), at("libreoffice." + ending))


def with_odfpy(name):
    """A sheet with a hidden one beside it, as scripts write it."""
    book = OpenDocumentSpreadsheet()
    bold = Style(name="b", family="table-cell")
    bold.addElement(TextProperties(fontweight="bold"))
    hidden = Style(name="h", family="table")
    hidden.addElement(TableProperties(display="false"))
    book.automaticstyles.addElement(bold)
    book.automaticstyles.addElement(hidden)
    for name_of_sheet, style in [("Budget", None), ("Old", hidden)]:
        table = Table(name=name_of_sheet, **({"stylename": style} if style else {}))
        for row, values in enumerate([["Item", "Cost"], ["Books", 1250], ["Total", ""]]):
            line = TableRow()
            for value in values:
                kind = {"valuetype": "float", "value": value} if isinstance(value, int) else {"valuetype": "string"}
                cell = TableCell(**kind, **({"stylename": bold} if row == 0 else {}))
                if not isinstance(value, int):
                    cell.addElement(P(text=value))
                line.addElement(cell)
            table.addElement(line)
        wide = TableRow()
        cell = TableCell(valuetype="string", numbercolumnsspanned=2)
        cell.addElement(P(text="Approved"))
        wide.addElement(cell)
        wide.addElement(CoveredTableCell())
        table.addElement(wide)
        book.spreadsheet.addElement(table)
    book.save(at(name))


if __name__ == "__main__":
    with_openpyxl("openpyxl.xlsx")
    with_xlsxwriter("xlsxwriter.xlsx")
    with_libreoffice()
    with_odfpy("odfpy.ods")
