"""Sunrise Middle: a small Word plan saved with a password ("sunrise-2026"). No gold: nothing can be read without it."""
import hashlib
import itertools
from datetime import datetime
from unittest import mock

import msoffcrypto.method.container.ecma376_encrypted as container
from msoffcrypto.format.ooxml import OOXMLFile

import kit

PATH = "plans/sunrise-middle.docx"
FINISH = False
GOLD = None
PASSWORD = "sunrise-2026"


def build(path):
    doc = kit.new_document(title="Sunrise Middle School Improvement Plan 2026-27", font="Arial", color="833C0B")
    kit.para(doc, "Sunrise Middle School", "Title")
    kit.para(doc, "School Improvement Plan 2026-27. Principal: Odalys Brandvold.")
    kit.heading(doc, "Goal 1")
    kit.para(doc, "By spring 2027, 60% of grade 6-8 students will meet standard on the SBA in ELA, up from 54%.")
    kit.bullets(doc, ["Write about text in every science and social studies unit (Lead: department heads; monthly)",
                      "Grade-level PLC data cycles (Lead: assistant principal; every six weeks)"])
    kit.heading(doc, "Goal 2")
    kit.para(doc, "By June 2027, chronic absence will fall from 21% to 16%.")
    kit.bullets(doc, ["Attendance team home visits (Lead: counselor; weekly)"])
    plain = path.with_suffix(".plain")
    kit.save(doc, plain)
    kit.finish(plain)
    # Fixed "random" bytes and date, so that a rerun writes the same file. It protects nothing: the plan is invented.
    counter = itertools.count()
    fixed = lambda size: hashlib.shake_256(f"{PASSWORD}{next(counter)}".encode()).digest(size)

    class FixedDate(datetime):
        @classmethod
        def now(cls, tz=None):
            return cls(2026, 9, 1, 8)

    with plain.open("rb") as source, path.open("wb") as out, \
            mock.patch("msoffcrypto.method.ecma376_agile._random_buffer", fixed), mock.patch.object(container, "datetime", FixedDate):
        OOXMLFile(source).encrypt(PASSWORD, out)
    plain.unlink()
