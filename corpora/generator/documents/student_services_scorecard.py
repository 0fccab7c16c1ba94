"""Scorecard of the Student Services department 2026-27, written as HTML and saved by LibreOffice Writer.

One block a goal: label lines, a KPI table with Oct/Jan/May targets and results, numbered strategies, a table of
milestones keyed to the strategies, reflections and ratings.
Planted: template prompts left in the January and May reflections, a goal whose only KPI is empty, a target TBD, N/A,
lower-is-better rows, a district goal named by a near-name and one by its title alone, a blank owner, a stale
due date (June 2025), last year's result quoted.
"""
from kit import activity, goal, gold, metric, soffice_docx, strategy

PATH = "scorecards/student-services-scorecard.docx"

# goal: statement, printed district goal, gold label, note, KPIs, strategies (code, text, lead), milestones, October reflection, rating
# KPI: name, baseline, (Oct target, result), (Jan target), May target ; milestone: code, text, lead, due, status
GOALS = [
    dict(statement="Students with disabilities spend more of their day in general education and learn from grade-level content.",
         printed="Strategic Goal 1: Strong Readers and Mathematical Thinkers", label="Strategic Goal 1",
         lead="Director of Special Education Noor Haldane",
         kpis=[("Students with IEPs in general education 80% of the day or more", "61.4%", "63%", "62.7%", "65%", "68%"),
               ("Students with IEPs meeting standard, SBA ELA", "21.8%", "", "", "", "27%"),
               ("Initial evaluations finished on time", "88.2%", "92%", "93.5%", "94%", "96%")],
         strategies=[("S1", "Build master schedules from the inclusion sections outward", "Principals on special assignment"),
                     ("S2", "Coach co-teaching pairs in grades 3-8", "Inclusion coach")],
         milestones=[("S1", "Review every school's schedule against the service minutes in its IEPs", "Director of Special Education", "September 18, 2026", "Done"),
                     ("S1", "Move the last two separate resource rooms in the middle schools", "Director of Special Education", "January 29, 2027", "In progress"),
                     ("S2", "Train 24 pairs for two days", "Inclusion coach", "October 9, 2026", "Done: 21 pairs"),
                     ("S2", "Observe each pair twice and share notes", "", "April 2027", "Not started")],
         reflection="The schedule review found 61 students who were out of class for services that could be given inside it. "
                    "Evaluations are ahead of plan because two psychologists now share the preschool caseload. Placement moves slowly: the October figure is under its checkpoint.",
         rating="3 - Mostly on track"),
    dict(statement="By May 2027, chronic absence among students with IEPs, with 504 plans or in foster care falls from 38.6% to 32%.",
         printed="Strategic Goal 2: Safe, Welcoming &amp; Connected", label="Strategic Goal 2",
         lead="Coordinator of Counseling and Attendance Pilar Windham",
         kpis=[("Chronic absence, students with IEPs, 504 plans or in foster care (lower is better)", "38.6%", "36%", "37.9%", "34%", "32%"),
               ("Suspensions per 100 students with IEPs (lower is better)", "11.9", "", "2.6", "", "9.0"),
               ("Days from counseling referral to first appointment, mean (lower is better)", "16", "13", "11", "10", "8")],
         strategies=[("S3", "Give each student who missed 18 days or more last year one adult who calls", "Attendance liaisons"),
                     ("S4", "Replace suspension of three days or less with a re-entry agreement", "Student hearing officer")],
         milestones=[("S3", "Match 412 students with an adult", "Attendance liaisons", "September 30, 2026", "388 matched"),
                     ("S3", "Train bus drivers to report empty stops", "Transportation trainer", "November 2026", "Scheduled"),
                     ("S4", "Agree on one re-entry form with the sixteen principals", "Student hearing officer", "June 2025", "In progress"),
                     ("S4", "Open a second calm room at Stonebridge", "", "TBD", "")],
         reflection="Counseling wait times fell faster than planned after referrals went to one inbox. Absence has hardly moved. "
                    "Families tell us that transport is the first reason and worry about bullying the second.",
         rating="2 - Some progress"),
    dict(statement="Students with IEPs leave school with a plan and a person.",
         printed="Ready for What's Next", label=None,
         lead="Transition specialist",
         kpis=[("Transition plans rated complete in the file review", "", "", "", "", "TBD")],
         strategies=[], milestones=[], reflection="", rating=""),
    dict(statement="Schools and families find our department quick to answer and easy to work with.",
         printed="A Thriving Staff and Engaged Families", label=None,
         lead="Executive Director Imani Castellane",
         kpis=[("Mean score, principals' survey of central services (1-5)", "3.41", "", "", "3.55", "3.72"),
               ("Calls and messages answered within two school days", "N/A", "80%", "76%", "85%", "90%"),
               ("Paraeducator positions unfilled (lower is better)", "19", "12", "14", "8", "5")],
         strategies=[("S5", "Answer one phone line and one inbox for all programs", "Department secretary"),
                     ("S6", "Invite families of students with IEPs to plan the transition nights", "Family partnership liaison")],
         milestones=[("S5", "Publish who answers what, in five languages", "Department secretary", "August 28, 2026", "Done"),
                     ("S6", "Hold three planning evenings with interpreters", "Family partnership liaison", "February 2027", "One held, 22 families")],
         reflection="The single inbox receives about 140 messages a week. Two thirds are about transport, which we forward; the delay there is what families notice.",
         rating="3 - Mostly on track"),
]
PROMPT_JAN = "Describe what moved, what did not, and what you will change. Cite your KPIs. (3-5 sentences)"
PROMPT_RATING = "Choose 1-4"
LAST = "In 2025-26 we set out to finish 95% of evaluations on time and reached 88.2%."
TYPICAL = "Our department exists so that no student is kept from learning by a need that we could have met."


def _table(head, rows, widths):
    cells = lambda row, tag: "".join(f'<{tag} width="{w}%">{c or "&nbsp;"}</{tag}>' for c, w in zip(row, widths))
    body = "".join(f"<tr>{cells(r, 'td')}</tr>" for r in rows)
    return f'<table border="1" cellspacing="0" width="100%"><tr>{cells(head, "th")}</tr>{body}</table><p class="gap">&nbsp;</p>'


def build(path):
    blocks = []
    for n, g in enumerate(GOALS, 1):
        strategies = "".join(f"<li><b>{code}</b> {text} (Lead: {lead})</li>" for code, text, lead in g["strategies"])
        blocks.append(
            f"<h2>Goal {n}</h2><p><b>Goal statement:</b> {g['statement']}</p>"
            f"<p><b>District goal served:</b> {g['printed']}<br><b>Goal lead:</b> {g['lead']}</p>"
            "<h3>Key performance indicators</h3>"
            + _table(["KPI", "Baseline (May 2026)", "Oct. 2026 target", "Oct. result", "Jan. 2027 target", "Jan. result", "May 2027 target", "May result"],
                     [[k, b, o, r, j, "", m, ""] for k, b, o, r, j, m in g["kpis"]], [34, 11, 10, 9, 9, 8, 10, 9])
            + (f"<h3>Strategies</h3><ul>{strategies}</ul><h3>Milestones</h3>" + _table(
                ["Strategy", "Milestone", "Lead", "Due", "Status in October"], g["milestones"], [9, 38, 20, 16, 17])
               if g["strategies"] else "<h3>Strategies</h3><p>&nbsp;</p>")
            + "<h3>Reflection and rating</h3>"
            + _table(["Period", "Reflection", "Rating (1-4)"], [
                ["October", g["reflection"], g["rating"]], ["January", PROMPT_JAN, PROMPT_RATING],
                ["May", PROMPT_JAN, PROMPT_RATING]], [10, 72, 18]))
    soffice_docx(f"""<html><head><meta charset="utf-8"><title>Student Services Scorecard 2026-27</title><style>
@page {{ size: 8.5in 11in; margin: 0.7in }} body {{ font-family: "Liberation Sans", sans-serif; font-size: 10pt }}
h1 {{ font-size: 17pt; color: #0b5563 }} h2 {{ font-size: 13.5pt; color: #0b5563 }} h3 {{ font-size: 10.5pt; margin-bottom: 2pt }}
th {{ background: #d8ecef; text-align: left }} td, th {{ font-size: 8.5pt; padding: 2pt }} p {{ margin-bottom: 4pt }}
p.gap {{ font-size: 4pt; margin-bottom: 0pt }}
</style></head><body>
<h1>Department of Student Services<br>Scorecard 2026-27</h1>
<p>Kestrel Valley School District. Submitted August 21, 2026 to the superintendent; October update October 27, 2026.</p>
<p>{TYPICAL} Special education, counseling, attendance, health, section 504 and foster care services report here. {LAST}
The four goals below follow from a look at that year with principals on June 16. Ratings: 4 on track, 3 mostly on track, 2 some progress, 1 no progress.</p>
{''.join(blocks)}
<h2>Stocktakes</h2>
{_table(["Date", "Topic", "Question that we will bring"], [
    ["November 3", "Goal 2", "Why is absence flat where waiting times fell?"],
    ["February 9", "Goals 1 and 4", "Which schools need a second inclusion section?"],
    ["May 4", "All goals", ""]], [20, 25, 55])}
<h2>At the end of the year</h2>
<p>For each goal say whether it was met, progress was made, it was tried without result, or it was not tried. Then say which strategies you will keep, change or drop.</p>
{_table(["Goal", "Verdict", "Keep, change or drop"], [[str(n), "", ""] for n in range(1, 5)], [10, 30, 60])}
</body></html>""", "html", path)


def _metrics(kpis):
    value = lambda v: v if v not in ("", "TBD", "N/A") else None
    out = []
    for name, base, october, _, january, may in kpis:
        for target, due in ((october, "Oct. 2026"), (january, "Jan. 2027"), (may, "May 2027")):
            if value(target):
                out.append(metric(name, value(base), target, due))
        if not value(may):
            out.append(metric(name, value(base)))
    return out


def _goal(g):
    plain = g["printed"].replace("&amp;", "&")
    return goal(g["statement"], [g["label"] or f"District goal served: {plain}"], _metrics(g["kpis"]),
                [strategy(text, lead, activities=[activity(m, who or None, None if due == "TBD" else due) for key, m, who, due, _ in g["milestones"] if key == code])
                 for code, text, lead in g["strategies"]])


GOLD = gold("scorecard", "Department of Student Services", "2026-27", [_goal(g) for g in GOALS],
            not_goals=[TYPICAL, LAST, PROMPT_JAN, PROMPT_RATING,
                       "For each goal say whether it was met, progress was made, it was tried without result, or it was not tried."])
