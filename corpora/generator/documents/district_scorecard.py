"""District scorecard 2026-27: landscape, wide tables with merged pillar and annual-goal cells, after the October update.

Reading notes: pillars 1-3 have annual goals (each a goal, declared under its pillar); pillar 4 has bare
measures, so its success statement is the goal. Actions stand in a table of their own and name the annual goal.
Planted: lower-is-better rows, scale scores, counts with a thousands comma, N/A and empty actuals, a placeholder
goal row (XX%), a status shown by color only, a status that disagrees with its numbers, an action for two
goals at once, a goal with no action, blank leads, last year's goals quoted.
"""
from kit import (bullets, fill_cell, goal, gold, header_footer, heading, metric, new_document, para, save, shade, strategy, table)

PATH = "scorecards/district-scorecard.docx"

ON, NEAR, OFF = "On track", "Watch", "Off track"
COLORS = {ON: "C6E0B4", NEAR: "FFE699", OFF: "F4B6B6"}

# pillar: (title, success statement, annual goals); annual goal: (number, statement, rows)
# row: measure, baseline, target, October, status, lead
PILLARS = [
    ("Strong Readers and Mathematical Thinkers",
     "Every student reads, writes and reasons mathematically at or above grade level, and the gap between student groups closes each year.",
     [("1.1", "More students in grades 3-8 meet standard in English language arts.",
       [("SBA ELA, grades 3-8, meeting standard", "57.2%", "61%", "", "", "Asst. Superintendent, Teaching and Learning"),
        ("i-Ready Reading, grades 3-8, on or above grade level", "51%", "58%", "44%", NEAR, "Director of Elementary Learning")]),
      ("1.2", "Raise the share of grade 3-8 students meeting standard in mathematics from 47.9% to 52%.",
       [("SBA mathematics, grades 3-8, meeting standard", "47.9%", "52%", "", "", "Director of Secondary Learning")]),
      ("1.3", "Students in K-2 learn to read on time.",
       [("DIBELS 8 composite, K-2, at or above benchmark", "58%", "64%", "49%", ON, "Director of Elementary Learning"),
        ("DIBELS 8 composite, K-2, well below benchmark (lower is better)", "19%", "14%", "22%", ON, "Director of Elementary Learning")]),
      ("1.4", "Multilingual learners make the growth in English that is expected of them.",
       [("WIDA ACCESS, share making expected growth", "50.3%", "54%", "N/A", "", "Exec. Director of Student Services")])]),
    ("Safe, Welcoming and Connected",
     "Every student attends regularly, feels safe, and has an adult and a community at school to belong to.",
     [("2.1", "Cut chronic absence from 24.6% to 20%.",
       [("Students chronically absent (lower is better)", "24.6%", "20%", "21.3%", ON, "Director of Attendance and Family Services"),
        ("Students attending 90% of days or more", "7,268", "7,710", "7,590", ON, "")]),
      ("2.2", "Students say that they belong, and take part in the life of the school.",
       [("Mean score, Panorama sense of belonging (1-5)", "3.54", "3.72", "3.49", NEAR, "Exec. Director of Student Services"),
        ("Students in a club, team or arts program", "3,640", "4,000", "3,412", "COLOR", "Director of Athletics and Activities")]),
      ("2.3", "Fewer suspensions and exclusions.",
       [("Suspensions and exclusionary discipline per 100 students (lower is better)", "5.1", "4.5", "1.2", NEAR, "Exec. Director of Student Services")])]),
    ("Ready for What Comes Next",
     "Every student leaves each school level on track, and graduates with a plan for college, career or service.",
     [("3.1", "The four-year graduation rate rises.",
       [("Four-year graduation rate", "87.4%", "89%", "N/A", "", "High school principals")]),
      ("3.2", "Ninth graders pass every class.",
       [("Ninth graders on track, all credits earned", "81.0%", "84%", "83.2%", ON, "High school principals"),
        ("F grades per 100 ninth graders, end of quarter (lower is better)", "31", "25", "34", OFF, "Director of Counseling")]),
      ("3.3", "[Annual goal to be written with the CTE advisory group]",
       [("[measure]", "XX%", "XX%", "", "", "TBD")])]),
]
PILLAR4 = ("A Thriving Staff and Engaged Families",
           "We recruit, develop and keep an excellent and diverse staff, and families are partners in their children's learning.",
           [("Teacher retention rate", "86.1%", "87%", "N/A", "", "Director of Human Resources"),
            ("Mean score, staff survey: I would recommend my school as a place to work (1-5)", "3.72", "3.90", "3.81", ON, "Superintendent"),
            ("Positions vacant on the first day of school (lower is better)", "23", "10", "14", OFF, "Director of Human Resources"),
            ("Families who feel like partners, spring family survey", "63.5%", "66%", "", "", "Director of Communications"),
            ("Family contacts made with an interpreter", "N/A", "2,500", "611", ON, "")])

# (annual goal as printed, action, lead, due, October note)
ACTIONS = [
    ("1.1", "Coach every grade 3-5 team through two units of the new literacy materials", "Director of Elementary Learning", "March 2027", "Seven of nine schools have begun"),
    ("1.1, 1.2", "Protect 45 minutes of data time each week in the middle school schedules", "Director of Secondary Learning", "September 2026", "Done in three of five schools"),
    ("1.2", "Run common mathematics units with number routines in grades 6-8", "Mathematics leads", "Units 1-6 by May 2027", "Unit 1 taught in all schools"),
    ("1.3", "Structured literacy walkthroughs with feedback", "Elementary principals", "Monthly", "14 of 20 walks held"),
    ("1.4", "Add a daily language block for newcomers in grades 3-8", "", "January 2027", "Staffing not settled"),
    ("2.1", "Attendance team home visits", "Director of Attendance and Family Services", "Weekly", "212 visits"),
    ("2.1", "Text every family in its home language on the first day of an absence", "Director of Communications", "October 1, 2026", "Running since October 5"),
    ("2.2", "Open a late bus on Tuesdays and Thursdays at each secondary school", "Director of Transportation", "November 2026", "Two of six routes have drivers"),
    ("3.1", "Meet with each senior who is missing credits before Thanksgiving", "Counselors", "November 20, 2026", ""),
    ("3.2", "Ninth-grade success team", "High school principals", "Every three weeks", "Both schools meet; minutes filed"),
    ("4", "Hold a stay conversation with every second- and third-year teacher", "Principals", "December 2026", "61 of 148"),
    ("4", "Place a family partnership liaison in the five largest schools", "Director of Communications", "", "Three placed"),
]
LAST_YEAR = [("Raise grade 3-8 ELA to 59%", "57.2%", "Progress made, not yet met"),
             ("Bring chronic absence down to 23%", "24.6%", "Progress made, not yet met"),
             ("85% of ninth graders on track", "81.0%", "Attempted, no real change"),
             ("Keep 86% of teachers", "86.1%", "Met"),
             ("Staff survey mean of 3.70", "3.72", "Met")]

HEAD = ["Baseline\n2025-26", "Target\n2026-27", "Oct.\nactual", "Jan.\nactual", "May\nactual", "Status", "Lead"]


def _status(status):
    def fill(cell):
        fill_cell(cell, "" if status == "COLOR" else status, 8.5)
        if status:
            shade(cell, COLORS.get(status, COLORS[OFF]))
    return fill


def _values(row):
    measure, base, target, october, status, lead = row
    return [measure, base, target, october, "", "", _status(status), lead]


def build(path):
    doc = new_document(landscape=True, margins=0.5, size=10, title="District Scorecard 2026-27", color="24456B")
    section = doc.sections[0]
    section.top_margin = section.bottom_margin = 2 * section.header_distance * 3 // 4
    section.header_distance = section.footer_distance = section.header_distance * 3 // 4
    header_footer(doc, "Kestrel Valley School District - District Scorecard 2026-27", "Updated October 29, 2026. Next update: end of January 2027")
    para(doc, "Kestrel Valley School District", "Title")
    para(doc, "District Scorecard 2026-27", "Subtitle")
    para(doc, "The scorecard turns the strategic plan into this year's work. Its four pillars are the four goals of the plan. Each "
              "annual goal has one or two measures with last year's result as the baseline. Departments and schools build their scorecards from this one. "
              "Results are entered in October, January and May; a blank means that the result does not exist yet.")
    rows = [["Pillar and success", "Annual goal", "Measure"] + HEAD]
    merges = []
    for number, (title, success, goals) in enumerate(PILLARS, 1):
        start = len(rows)
        for code, statement, measures in goals:
            first = len(rows)
            for index, measure in enumerate(measures):
                pillar = f"**Pillar {number}: {title}**\n_Success:_ {success}" if len(rows) == start else None
                rows.append([pillar, f"{code}  {statement}" if not index else None] + _values(measure))
            if len(rows) - 1 > first:
                merges.append(((first, 1), (len(rows) - 1, 1)))
        merges.append(((start, 0), (len(rows) - 1, 0)))
    heading(doc, "Section A. Pillars 1 to 3")
    made = table(doc, rows, [1.45, 1.55, 1.7, 0.76, 0.74, 0.62, 0.62, 0.62, 0.7, 1.24], merges=merges, fill="CFDDEC", size=8.5)
    for row in made.rows:  # rows do not break over pages
        row._tr.get_or_add_trPr().append(row._tr.makeelement("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}cantSplit"))

    heading(doc, "Section B. Pillar 4")
    title, success, measures = PILLAR4
    rows = [[f"**Pillar 4: {title}**"] + [None] * 7, [f"**What success looks like:** {success}"] + [None] * 7, ["Measure"] + HEAD]
    rows += [_values(m) for m in measures]
    made = table(doc, rows, [3.6, 0.85, 0.8, 0.7, 0.65, 0.65, 0.85, 1.9], header=0, merges=[((0, 0), (0, 7)), ((1, 0), (1, 7))], size=8.5)
    shade(made.cell(0, 0), "CFDDEC")
    for cell in made.rows[2].cells:
        shade(cell, "E9EFF7")

    heading(doc, "Strategic actions")
    rows, merges = [["Annual goal", "Action", "Lead", "Due", "October note"]], []
    for index, action in enumerate(ACTIONS):
        same = index and ACTIONS[index - 1][0] == action[0]
        rows.append([None if same else action[0], *action[1:]])
        if same:
            merges.append(((len(rows) - 2, 0), (len(rows) - 1, 0)))
    table(doc, rows, [0.8, 4.0, 2.2, 1.4, 1.6], merges=merges, fill="CFDDEC", size=8.5)

    heading(doc, "How we rate")
    bullets(doc, [f"**{ON}**: the October result is on the path to the target, or better",
                  f"**{NEAR}**: not on the path yet, and moving the right way",
                  f"**{OFF}**: not moving, or moving the wrong way. The lead brings a changed approach to the next stocktake"])
    heading(doc, "Stocktakes and board reports")
    table(doc, [["Pillar", "Goal lead", "Stocktakes with the superintendent", "Report to the board"],
                ["1", "Asst. Superintendent Delroy Achterberg", "Oct. 6, Jan. 12, Apr. 13", "November, March"],
                ["2", "Exec. Director Imani Castellane", "Nov. 3, Feb. 9, May 4", "December, April"],
                ["3", "Director Ruben Oyelaran", "Nov. 17, Feb. 23", "January"],
                ["4", "Director Hollis Quenneville", "Dec. 1, Mar. 9", "February, May"]],
          [0.8, 3.4, 3.2, 2.2], fill="CFDDEC")
    heading(doc, "What became of the 2025-26 scorecard")
    table(doc, [["2025-26 annual goal", "Result", "Verdict"]] + [list(r) for r in LAST_YEAR], [4.2, 1.6, 3.2], fill="CFDDEC")
    save(doc, path)


def _goal(statement, pillar, rows, codes):
    value = lambda v: None if v in ("", "N/A") else v
    return goal(statement, [f"Pillar {pillar}"], [metric(m, value(b), value(t), "2026-27") for m, b, t, *_ in rows],
                [strategy(a, lead or None, due or None) for code, a, lead, due, _ in ACTIONS if code == codes])


GOLD = gold(
    "scorecard", "Kestrel Valley School District", "2026-27",
    [_goal(statement, n, rows, code) for n, (_, _, goals) in enumerate(PILLARS, 1) for code, statement, rows in goals if code != "3.3"]
    + [_goal(PILLAR4[1], 4, PILLAR4[2], "4")],
    strategies=[strategy(a, lead, due) for code, a, lead, due, _ in ACTIONS if "," in code],
    not_goals=[p[1] for p in PILLARS] + ["[Annual goal to be written with the CTE advisory group]"] + [r[0] for r in LAST_YEAR])
