"""Makes many plans out of the sample district's Word plans: same layouts, other schools, people, numbers and words.

Every plan is one of corpora/kestrel-valley/plans/*.docx, read and written by python-docx, in which the school's name,
surnames, percentages and common words of the field are changed throughout. The n-th plan is always the same.
"""

import copy
import hashlib
import random
import re
from pathlib import Path

import docx
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import qn

SAMPLE = Path(__file__).resolve().parent.parent / "corpora" / "kestrel-valley"

FIRST = """Alder Aspen Badger Basalt Bear Birch Bluff Boulder Bramble Buckhorn Camas Canyon Chestnut Clover Copper Cougar
Crane Dogwood Eagle Elk Fern Flint Foxglove Garnet Granite Hawthorn Hazel Hemlock Heron Hickory Ivory Jasper Kingfisher
Lark Laurel Linden Lupine Madrona Magpie Maple Marten Mulberry Oak Obsidian Otter Pebble Pheasant Pine Plum Poplar Raven
Rowan Sage Sparrow Spruce Sumac Swallow Thistle Trout Yarrow""".split()
SECOND = """Basin Beach Bend Bluffs Bridge Brook Butte Canyon Cove Creek Crest Crossing Dale Draw Falls Field Ford Forest
Gap Garden Gate Glen Grove Gulch Harbor Heights Hill Hollow Island Knoll Lake Landing Ledge Marsh Meadow Mesa Mill
Orchard Park Pass Pier Plain Point Pond Prairie Ranch Ridge River Rock Run Shore Slope Spring Station Summit Terrace
Trail Valley View Woods""".split()
SURNAMES = """Abbott Acosta Barlow Castillo Chandra Dawson Espinoza Farrow Gallagher Haddad Ibarra Jensen Kaplan Lindqvist
Moreno Nakamura Okafor Petrov Quintero Rosales Sandhu Tanaka Underwood Vasquez Whitfield Yamada Zeller""".split()
# Words of the field that may stand for each other.
ALIKE = [
    ("coach", "facilitator", "lead teacher"),
    ("weekly", "monthly", "biweekly"),
    ("reading", "literacy"),
    ("review", "study", "examine"),
    ("small groups", "intervention groups", "skill groups"),
    ("families", "parents", "caregivers"),
    ("students", "learners", "pupils"),
    ("grade-level teams", "teacher teams", "PLC teams"),
    ("fall", "winter", "spring"),
    ("staff", "teachers and staff", "faculty"),
    ("improve", "strengthen", "raise"),
    ("support", "help", "assist"),
]
LEVEL = re.compile(r"( (Elementary|Middle|High|Alternative|Online|K-8))? School$")


class School:
    """A school of the sample's roster: its names, and the rest of its line in district.yml."""

    def __init__(self, line):
        self.name = re.search(r"name: ([^,}]+)", line).group(1)
        aliases = re.search(r"aliases: \[([^]]*)\]", line)
        self.names = [self.name] + (aliases.group(1).split(", ") if aliases else [])
        self.stem = LEVEL.sub("", self.name)
        self.details = re.findall(r"(?:grades|titleI|support): [^,}]+", line)

    def renamed(self, stem):
        """Old names to new, longest first, so that none is replaced inside a longer one; an acronym becomes the stem."""
        names = {name: stem + name[len(self.stem):] if name.startswith(self.stem) else stem for name in self.names}
        return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))

    def line(self, names):
        """The line of district.yml under new names."""
        aliases = [name for name in names.values() if name != names[self.name]]
        parts = [f"name: {names[self.name]}", f"aliases: [{', '.join(aliases)}]"] + self.details
        return "  - {" + ", ".join(parts) + "}"

    def owns(self, path):
        """Whether a file's name begins like the school's."""
        letters = re.compile(r"[^a-z0-9]")
        return letters.sub("", self.name.lower()).startswith(letters.sub("", path.stem.lower()))


def sample_schools():
    lines = (SAMPLE / "district.yml").read_text(encoding="utf-8").splitlines()
    return [School(line) for line in lines if line.startswith("  - {name: ") and " grades:" in line]


def sample_plans():
    """The Word plans that can be opened, each with its school; the sample holds two that cannot."""
    plans = []
    for path in sorted((SAMPLE / "plans").glob("*.docx")):
        try:
            docx.Document(path)
        except Exception:  # Damaged or protected: python-docx raises a different error for each.
            continue
        plans += [(path, school) for school in sample_schools() if school.owns(path)][:1]
    return plans


def stem_of(number):
    """A name for the n-th school; all are different up to 3,600."""
    return f"{FIRST[number % len(FIRST)]} {SECOND[(number // len(FIRST) + number) % len(SECOND)]}"


def texts(document):
    """Every piece of text of the body, headers and footers."""
    roots = [document.element.body]
    roots += [part.target_part.element for part in document.part.rels.values()
              if part.reltype.rsplit("/", 1)[-1] in ("header", "footer")]
    return [text for root in roots for text in root.iter(qn("w:t")) if text.text]


def vary(document, names, chance):
    """Changes names, numbers and words throughout; a document's percentages all move by the same step."""
    step = chance.randint(-4, 4)
    surnames = chance.sample(SURNAMES, len(SURNAMES))
    words = {}
    for group in ALIKE:
        words.update(zip(group, chance.sample(group, len(group))))
    alike = re.compile(r"\b(" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b")

    def number(match):
        return f"{min(max(int(match.group(1)) + step, 1), 99)}{match.group(2) or ''}%"

    def surname(match):
        return f"{match.group(1)} {surnames[sum(map(ord, match.group(2))) % len(surnames)]}"

    for text in texts(document):
        changed = text.text
        for old, new in names.items():
            changed = changed.replace(old, new)
        changed = re.sub(r"\b(\d{1,2})(\.\d)?%", number, changed)
        changed = re.sub(r"\b((?:Ms|Mr|Mrs|Dr)\.?) ([A-Z][a-z]+)", surname, changed)
        text.text = alike.sub(lambda match: words[match.group(1)], changed)


def write_plan(path, number, plans):
    source, school = plans[number % len(plans)]
    document = docx.Document(source)
    names = school.renamed(stem_of(number))
    vary(document, names, random.Random(number))
    document.core_properties.title = names[school.name]
    document.save(path)
    return school.line(names)


def write_district(folder, roster):
    """The sample's district.yml with another roster."""
    lines = (SAMPLE / "district.yml").read_text(encoding="utf-8").splitlines()
    start = lines.index("schools:")
    end = next(index for index in range(start + 1, len(lines)) if lines[index] and not lines[index].startswith(" "))
    text = "\n".join(lines[: start + 1] + roster + [""] + lines[end:]) + "\n"
    (folder / "district.yml").write_text(text, encoding="utf-8")


def write_plans(folder, count):
    """A folder of `count` plans with a district file that has their schools."""
    (folder / "plans").mkdir(parents=True)
    plans = sample_plans()
    roster = [write_plan(folder / "plans" / f"plan-{number:05}.docx", number, plans) for number in range(count)]
    write_district(folder, roster)


def write_long_plan(folder):
    """One plan of ten pages: the sample plan with the most text, its body twice with other numbers and words."""
    source, school = max(sample_plans(), key=lambda plan: sum(len(text.text) for text in texts(docx.Document(plan[0]))))
    whole = docx.Document(source)
    second = docx.Document(source)
    names = school.renamed(stem_of(0))
    vary(whole, names, random.Random(1))
    vary(second, names, random.Random(2))
    end = whole.element.body.sectPr
    for element in second.element.body:
        if element.tag != qn("w:sectPr"):
            end.addprevious(copy.deepcopy(element))
    folder.mkdir(parents=True)
    whole.save(folder / "ten-pages.docx")
    write_district(folder, [school.line(names)])


def write_large(folder, megabytes=5):
    """One file of many plans: the bodies of the sample plans one after the other, until its main part is that large."""
    folder.mkdir(parents=True)
    plans = sample_plans()
    whole = docx.Document(plans[0][0])
    end = whole.element.body.sectPr
    number = 0
    while len(serialize_part_xml(whole.element)) < megabytes << 20:
        source, school = plans[number % len(plans)]
        document = docx.Document(source)
        vary(document, school.renamed(stem_of(number)), random.Random(number))
        for element in document.element.body:
            if element.tag != qn("w:sectPr"):
                end.addprevious(element)
        number += 1
    whole.save(folder / f"{megabytes}-megabytes.docx")


def fingerprint():
    """Changes whenever the plans that this makes may change."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for path in sorted((SAMPLE / "plans").glob("*.docx")) + [SAMPLE / "district.yml"]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
