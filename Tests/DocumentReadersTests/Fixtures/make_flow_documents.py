#!/usr/bin/env python3
"""Makes the OpenDocument texts and web pages beside this script as odfpy, pandoc and LibreOffice write them.

  python3 make_flow_documents.py        (needs odfpy, pandoc and soffice)

The files are committed; run the script only to change them. Bytes may differ from run to run (programs write times).
"""
import os
import subprocess
import tempfile

from odf import style, table, text
from odf.opendocument import OpenDocumentText

HERE = os.path.dirname(os.path.abspath(__file__))

MARKDOWN = """# Goal 1: Reading

**Lead:** J. Ortiz, with a note.[^1]

1. Train teachers
2. Visit homes
    a. Each week

- Books

| Measure | Target |
|---------|--------|
| SBA ELA | 58%    |

[^1]: Spring window.
"""


def at(name):
    return os.path.join(HERE, name)


def odfpy():
    """A short plan as scripts write it: headings by name, a table with merged cells."""
    plan = OpenDocumentText()
    bold = style.Style(name="Strong", family="text")
    bold.addElement(style.TextProperties(fontweight="bold"))
    plan.styles.addElement(bold)
    plan.text.addElement(text.H(outlinelevel=1, text="Goal 1: Reading"))
    lead = text.P()
    lead.addElement(text.Span(stylename=bold, text="Lead: "))
    lead.addText("J. Ortiz")
    plan.text.addElement(lead)
    grid = table.Table(name="Measures")
    grid.addElement(table.TableColumn(numbercolumnsrepeated=2))
    wide = table.TableRow()
    cell = table.TableCell(numbercolumnsspanned=2)
    cell.addElement(text.P(text="Measures"))
    wide.addElement(cell)
    wide.addElement(table.CoveredTableCell())
    grid.addElement(wide)
    row = table.TableRow()
    for words in ["SBA ELA", "58%"]:
        cell = table.TableCell()
        cell.addElement(text.P(text=words))
        row.addElement(cell)
    grid.addElement(row)
    plan.text.addElement(grid)
    plan.save(at("odfpy.odt"))


def pandoc():
    """The same as Markdown, turned into both formats."""
    for name in ["pandoc.odt", "pandoc.html"]:
        subprocess.run(
            ["pandoc", "-f", "markdown+fancy_lists", "-s", "--metadata", "title=School Plan", "-o", at(name)],
            input=MARKDOWN.encode(), check=True)


def libreoffice():
    """The page that LibreOffice makes of its own document."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "-env:UserInstallation=file:///tmp/lo-flow", "--headless", "--convert-to",
             "html:HTML (StarWriter)", "--outdir", folder, at("libreoffice.odt")], check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.replace(os.path.join(folder, "libreoffice.html"), at("libreoffice.html"))


if __name__ == "__main__":
    odfpy()
    pandoc()
    libreoffice()
