#!/usr/bin/env python3
"""Makes the text documents beside this script that make.py does not: RTF with what plans seldom have, by LibreOffice.

  python3 make_texts.py        (needs soffice)

The files are committed; run the script only to change them. Bytes differ from run to run (LibreOffice writes times).
"""
import os
import tempfile

from make import at, convert

FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
 <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1">
  <style:text-properties fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
 <text:list-style style:name="L">
  <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
  <text:list-level-style-bullet text:level="2" text:bullet-char="◦"/>
 </text:list-style>
 <style:page-layout style:name="P"><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
 <style:header><text:p>Maple School</text:p></style:header>
 <style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
 <text:h text:outline-level="1" text:style-name="Heading_20_1">Plan</text:h>
 <text:p>See <text:a xlink:type="simple" xlink:href="https://www.example.org/plan">our site</text:a><office:annotation>
  <dc:creator>Ann</dc:creator><dc:date>2026-01-05T08:00:00</dc:date><text:p>Which site?</text:p></office:annotation> today.<text:span
  text:style-name="H"> Hidden words.</text:span></text:p>
 <text:list text:style-name="L"><text:list-item><text:p>First</text:p>
  <text:list><text:list-item><text:p>Second</text:p></text:list-item></text:list></text:list-item></text:list>
 <table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
  <table:table-row><table:table-cell><text:p>Outer</text:p>
   <table:table table:name="U"><table:table-column table:number-columns-repeated="2"/><table:table-row>
    <table:table-cell><text:p>In one</text:p></table:table-cell><table:table-cell><text:p>In two</text:p></table:table-cell>
   </table:table-row></table:table><text:p>Below</text:p></table:table-cell>
   <table:table-cell><text:p>Beside</text:p></table:table-cell></table:table-row>
 </table:table>
 <text:p>Last</text:p>
</office:text></office:body></office:document>
"""


def libreoffice_more():
    with tempfile.TemporaryDirectory() as folder:
        flat = os.path.join(folder, "libreoffice-more.fodt")
        with open(flat, "w", encoding="utf-8") as file:
            file.write(FLAT)
        os.replace(convert(flat, "rtf"), at("libreoffice-more.rtf"))


if __name__ == "__main__":
    libreoffice_more()
