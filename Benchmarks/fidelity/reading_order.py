"""A document's paragraphs, tables and check boxes in reading order, all tracked changes accepted."""

from word_file import COMPATIBILITY, WORD, WORD_2010, is_on, number, value

GONE = {WORD + name for name in ("del", "moveFrom", "rPrChange", "pPrChange", "trPrChange", "tcPrChange", "sectPrChange")}
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
UNKNOWN_CHOICES = {"v2", "cx9"}
EMPTY_BOXES = {"wingdings": {0x6F, 0x70, 0x71, 0x72, 0xA8}, "wingdings 2": {0x2A, 0xA3}, "webdings": {0x63}}
MARKED_BOXES = {"wingdings": {0x78, 0xFD, 0xFE}, "wingdings 2": {0x51, 0x52, 0x53, 0x54}}


class Paragraph:
    """One paragraph of the accepted text."""

    def __init__(self):
        self.text = ""
        self.properties = None
        self.level = None
        self.why = ""
        self.is_listed = False
        self.has_box = False


class Grid:
    """A table's cells as (row, column, rows, columns, words)."""

    def __init__(self):
        self.cells = []
        self.rows = 0
        self.columns = 0


def children(element):
    """An element's children: of an alternative the branch that Word takes, nothing of what is gone."""
    for child in element:
        if not isinstance(child.tag, str) or child.tag in GONE:
            continue
        if child.tag == COMPATIBILITY + "AlternateContent":
            yield from _branch(child)
        else:
            yield child


def _branch(alternative):
    known = {"wps", "wpg", "wpc", "wpi", "wp14", "wp15", "w14", "w15", "w16", "a14", "v", "o", "pic", "m", "cx", "cx1", "am3d",
             "aink", "c14", "w16se", "w16cid", "wne", "a"}
    for choice in alternative.findall(COMPATIBILITY + "Choice"):
        if set(choice.get("Requires", "").split()) <= known:
            return list(children(choice))
    fallback = alternative.find(COMPATIBILITY + "Fallback")
    return list(children(fallback)) if fallback is not None else []


class Story:
    """Walks through one part and gathers what it holds."""

    def __init__(self, file):
        self.file = file
        self.paragraphs = []
        self.grids = []
        self.boxes = []
        self.has_deletions = False
        self._open = None
        self._anchored = []
        self._fields = []
        self._prompts = 0

    def walk(self, element):
        """Takes in all that an element holds."""
        for child in children(element):
            self._take(child)

    def _take(self, element):
        name = element.tag
        if name == WORD + "p":
            self._paragraph(element)
        elif name == WORD + "tbl":
            self._table(element)
        elif name == WORD + "sdt":
            self._control(element)
        elif name == WORD + "txbxContent":
            inner = Story(self.file)
            inner.walk(element)
            self._anchored += inner.paragraphs
            self.grids += inner.grids
            self.boxes += inner.boxes
        elif name in (WORD + "r", MATH + "r"):
            self._run(element)
        elif name not in (WORD + "pPr", WORD + "rPr", WORD + "sdtPr"):
            self.walk(element)

    # Paragraphs

    def _paragraph(self, element):
        properties = element.find(WORD + "pPr")
        paragraph = self._open or Paragraph()
        paragraph.properties = properties
        self._open = paragraph
        depth = len(self._fields)
        self.walk(element)
        for field in self._fields[depth:]:
            if field["code"] and field["form"] is not None:
                self._legacy_box(field)
                field["form"] = None
        self._open = paragraph
        mark = properties.find(WORD + "rPr") if properties is not None else None
        gone = mark is not None and any(mark.find(WORD + name) is not None for name in ("del", "moveFrom"))
        if gone:
            self.has_deletions = True
        else:
            self._end()

    def _end(self):
        paragraph, self._open = self._open, None
        if paragraph is None:
            return
        self._settle(paragraph)
        self.paragraphs += [paragraph] + self._anchored
        self._anchored = []

    def _settle(self, paragraph):
        own = paragraph.properties
        chain = self.file.chain(value(own.find(WORD + "pStyle")) if own is not None else None)
        said = number(value(own.find(WORD + "outlineLvl"))) if own is not None else None
        paragraph.why = "paragraph"
        for depth, style in enumerate(chain):
            if said is not None:
                break
            outline = style.paragraph.find(WORD + "outlineLvl") if style.paragraph is not None else None
            said = number(value(outline))
            paragraph.why = "style" if depth == 0 else "inherited"
            if style.built_in_level is not None:
                said = style.built_in_level if said is None else said
                paragraph.why = "built-in"
        paragraph.level = said + 1 if said is not None and 0 <= said <= 8 else None
        lists = [own] + [style.paragraph for style in chain]
        for properties in lists:
            found = properties.find(f"{WORD}numPr/{WORD}numId") if properties is not None else None
            if found is not None:
                paragraph.is_listed = number(value(found)) != 0
                break

    # Runs

    def _run(self, run):
        properties = run.find(WORD + "rPr")
        if self._is_hidden(properties):
            return
        font = ""
        if properties is not None:
            fonts = properties.find(WORD + "rFonts")
            font = (value(fonts, "ascii") or value(fonts, "hAnsi") or "").lower()
        for child in children(run):
            name = child.tag
            if name == WORD + "fldChar":
                self._field(child)
            elif name == WORD + "t" or name == MATH + "t":
                self._words(child.text or "", font)
            elif name in (WORD + "tab", WORD + "br", WORD + "cr", WORD + "ptab"):
                self._say("\n" if name == WORD + "br" else "\t")
            elif name == WORD + "noBreakHyphen":
                self._say("-")
            elif name == WORD + "sym":
                self._symbol(child)
            elif name not in (WORD + "rPr", WORD + "instrText"):
                self._take(child)

    def _is_hidden(self, properties):
        own = is_on(properties.find(WORD + "vanish")) if properties is not None else None
        if own is not None:
            return own
        hidden = False
        style = value(properties.find(WORD + "rStyle")) if properties is not None else None
        paragraph = self._open.properties if self._open is not None else None
        named = value(paragraph.find(WORD + "pStyle")) if paragraph is not None else None
        for chain in (self.file.chain(style, "character"), self.file.chain(named)):
            for one in chain:
                said = is_on(one.run.find(WORD + "vanish")) if one.run is not None else None
                if said is not None:
                    hidden = hidden != said
                    break
        return hidden

    def _say(self, words):
        if self._open is not None and not self._prompts and not any(field["code"] for field in self._fields):
            self._open.text += words

    def _words(self, words, font):
        self._say(words)
        if font in EMPTY_BOXES or font in MARKED_BOXES:
            for character in words:
                self._box_sign(font, ord(character), "character")

    def _symbol(self, element):
        try:
            code = int(value(element, "char") or "", 16)
        except ValueError:
            return
        self._box_sign((value(element, "font") or "").lower(), code, "symbol")

    def _box_sign(self, font, code, kind):
        if self._prompts or any(field["code"] for field in self._fields):
            return
        code -= 0xF000 if 0xF000 <= code <= 0xF0FF else 0
        if code in EMPTY_BOXES.get(font, ()):
            self.boxes.append((kind, False))
        elif code in MARKED_BOXES.get(font, ()):
            self.boxes.append((kind, True))

    # Fields and controls

    def _field(self, element):
        kind = value(element, "fldCharType")
        if kind == "begin":
            box = element.find(f"{WORD}ffData/{WORD}checkBox")
            self._fields.append({"code": True, "form": box, "choices": element.find(f"{WORD}ffData/{WORD}ddList")})
        elif kind == "separate" and self._fields:
            self._fields[-1]["code"] = False
        elif kind == "end" and self._fields:
            field = self._fields.pop()
            if field["form"] is not None:
                self._legacy_box(field)
            elif field["choices"] is not None:
                self._say(_chosen(field["choices"]))

    def _legacy_box(self, field):
        checked = is_on(field["form"].find(WORD + "checked"))
        default = is_on(field["form"].find(WORD + "default"))
        self.boxes.append(("legacy", bool(default if checked is None else checked)))

    def _control(self, element):
        properties, content = element.find(WORD + "sdtPr"), element.find(WORD + "sdtContent")
        if content is None:
            return
        box = properties.find(WORD_2010 + "checkbox") if properties is not None else None
        if box is not None:
            self.boxes.append(("control", bool(is_on(box.find(WORD_2010 + "checked")))))
            kept = len(self.boxes)
            self.walk(content)
            del self.boxes[kept:]
            return
        self._prompts += _is_prompt(element)
        self.walk(content)
        self._prompts -= _is_prompt(element)

    # Tables

    def _table(self, element):
        if self._open is not None:
            self._end()
        grid = Grid()
        self.grids.append(grid)
        above = {}
        row = 0
        for line, prompts in _rows(element):
            properties = line.find(WORD + "trPr")
            if properties is not None and properties.find(WORD + "del") is not None:
                continue
            cells = list(_cells(line, prompts))
            if not cells:
                continue
            column = max(0, number(value(properties.find(WORD + "gridBefore"))) or 0) if properties is not None else 0
            above = self._row(grid, cells, row, column, above)
            row += 1
        grid.rows = row

    def _row(self, grid, cells, row, column, above):
        reach, last = {}, None
        for cell, prompts, box in cells:
            properties = cell.find(WORD + "tcPr")
            find = (lambda name: properties.find(WORD + name)) if properties is not None else (lambda name: None)
            span = max(1, number(value(find("gridSpan"))) or 1)
            words = self._cell_words(cell, prompts, box)
            across, down, merged = find("hMerge"), find("vMerge"), find("cellMerge")
            starts = down is not None and value(down) == "restart"
            if merged is not None:
                down, starts = merged, value(merged, "vMerge") != "cont"
            if across is not None and value(across) != "restart" and last is not None:
                last["columns"] += span
                last["words"] += words
            else:
                origin = above.get(column)
                goes_on = down is not None and not starts and origin is not None
                if goes_on and words in ("", origin["words"]):
                    origin["rows"] = row - origin["row"] + 1
                    reach[column] = last = origin
                else:
                    last = {"row": row, "column": column, "rows": 1, "columns": span, "words": words}
                    grid.cells.append(last)
                    if down is not None:
                        reach[column] = last
            column += span
        grid.columns = max(grid.columns, column)
        return reach

    def _cell_words(self, cell, prompts, box):
        inner = Story(self.file)
        inner._fields, inner._prompts = self._fields, self._prompts + prompts
        inner.walk(cell)
        if inner._open is not None:
            inner._end()
        self.paragraphs += inner.paragraphs
        self.grids += inner.grids
        self.has_deletions |= inner.has_deletions
        self.boxes += inner.boxes if box is None else [("control", bool(is_on(box.find(WORD_2010 + "checked"))))]
        return bare("".join(paragraph.text for paragraph in inner.paragraphs))


def _chosen(choices):
    """The entry that a drop-down of the old kind shows."""
    said = [number(value(choices.find(WORD + name))) for name in ("result", "default")]
    place = next((one for one in said if one is not None), 0)
    entries = [value(one) or "" for one in choices.findall(WORD + "listEntry")]
    return entries[place] if 0 <= place < len(entries) else ""


def _rows(element, prompts=0):
    """The rows of a table, each with the number of unfilled controls around it."""
    for child in children(element):
        if child.tag == WORD + "tr":
            yield child, prompts
        elif child.tag not in (WORD + "tblPr", WORD + "tblGrid", WORD + "sdtPr"):
            yield from _rows(child, prompts + _is_prompt(child))


def _cells(element, prompts, box=None):
    """The cells of a row, each with the number of unfilled controls and the check box around it."""
    for child in children(element):
        if child.tag == WORD + "tc":
            if child.find(f"{WORD}tcPr/{WORD}cellDel") is None:
                yield child, prompts, box
        elif child.tag not in (WORD + "trPr", WORD + "tblPrEx", WORD + "sdtPr"):
            inner = child.find(f"{WORD}sdtPr/{WORD_2010}checkbox")
            yield from _cells(child, prompts + _is_prompt(child), box if inner is None else inner)


def _is_prompt(element):
    """Whether a control shows its prompt in place of a value."""
    properties = element.find(WORD + "sdtPr")
    return properties is not None and bool(is_on(properties.find(WORD + "showingPlcHdr")))


def bare(words):
    """Letters and digits alone, for comparing."""
    return "".join(character for character in words.casefold() if character.isalnum())
