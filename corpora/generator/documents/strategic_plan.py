"""District strategic plan 2024-2029: headings, numbered objectives with a label line, a measures table per goal.

Reading notes: each goal's statement is the sentence under its heading; objectives are lines of work
(strategies), the numbered steps below them activities; the 2026-27 column holds checkpoints.
Planted: a table of contents with the goals in it, a goal of the earlier plan quoted, a portrait of a graduate
and non-negotiables that read like goals, a measure not measured yet, a checkpoint to be set, a blank lead,
an objective with no steps, lower-is-better rows, a running header.
"""
from kit import (activity, bullets, goal, gold, header_footer, heading, metric, new_document, numbered,
                 para, save, strategy, table, toc)

PATH = "district/strategic-plan.docx"

MISSION = ("We prepare every child in the valley to read the world, shape it and belong in it.")
VISION = "Kestrel Valley is a place where every school is a school we would choose for our own children."
LAST_PLAN = ("The plan that ended in June 2024 set out to have 65 percent of our students in grades 3-8 meet standard in "
             "English language arts.")
GRADUATE = ["Reads widely and weighs evidence", "Uses mathematics to make sense of a problem",
            "Speaks more than one language or is learning to", "Knows how to disagree and stay in the room",
            "Leaves with a plan and the people to help carry it out"]
NON_NEGOTIABLES = ["Grade-level work for every student, every day",
                   "Instruction that follows the evidence on how children learn",
                   "Every student known by name by an adult who notices",
                   "Families treated as partners, in the language they speak at home"]

# (title, statement, why, measures, objectives); a measure is (text, baseline, checkpoint, target)
# an objective is (statement, lead, timeline, funding, steps)
GOALS = [
    ("Strong Readers and Mathematical Thinkers",
     "Every student reads, writes and reasons mathematically at or above grade level, and the gap between student groups "
     "closes each year.",
     "Half of our kindergarten students arrive with little book language and catch up by second grade in some of our "
     "schools and not in others. The difference is what happens in the core block. In mathematics the fall comes later: "
     "scores drop 11 points between grades 5 and 7, where units differ from room to room.",
     [("Share of grade 3-8 students meeting standard on the state ELA assessment", "54.1%", "61%", "68%"),
      ("Share of grade 3-8 students meeting standard on the state mathematics assessment", "44.6%", "52%", "60%"),
      ("Share of K-2 students at or above benchmark on the reading screener", "52%", "64%", "75%"),
      ("Annual growth of multilingual learners on the English proficiency assessment (share making expected growth)",
       "47%", "54%", "62%")],
     [("Teach structured literacy in every K-5 classroom", "Director of Elementary Learning", "2024-2027",
       "Enrichment levy; state early literacy grant",
       ["K-5 literacy adoption and coaching", "Screen every K-3 student three times a year with the same tool",
        "Replace leveled readers with decodable text in grades K-1"]),
      ("Strengthen core mathematics instruction in grades 3-8", "Director of Secondary Learning", "2025-2028",
       "General fund",
       ["Common mathematics units with number routines", "Give each middle school a mathematics lead with one release period"]),
      ("Close opportunity gaps for multilingual learners and students with disabilities",
       "Executive Director of Student Services", "2024-2029", "Title III; IDEA",
       ["Plan co-taught sections before other sections in each master schedule",
        "Train teams to write language objectives for core units"])]),
    ("Safe, Welcoming and Connected",
     "Every student attends regularly, feels safe, and has an adult and a community at school to belong to.",
     "More than one student in four missed at least 18 days in 2023-24. Students told us the reason in their own words: "
     "“Nobody would notice.” Schools with a standing attendance team recovered faster than those without.",
     [("Share of students who are chronically absent", "27.4%", "20%", "14%"),
      ("Share of students reporting a sense of belonging on the climate survey", "61%", "68%", "75%"),
      ("Suspensions and exclusionary discipline per 100 students", "5.8", "4.5", "3.0")],
     [("Build a multi-tiered system of behavior and social-emotional support", "Executive Director of Student Services",
       "2024-2027", "Learning Assistance Program; Medicaid match",
       ["Restorative practices training", "Place a counselor or social worker in every elementary school"]),
      ("Reduce chronic absence through early outreach to families", "Director of Attendance and Family Services",
       "2024-2026", "Enrichment levy",
       ["Attendance teams in every school", "Call home by 10:00 on the first day of any absence"]),
      ("Make school climate visible with a survey twice a year", None, "Each October and March", None,
       ["Share results with students and families within six weeks"])]),
    ("Ready for What Comes Next",
     "Every student leaves each school level on track, and graduates with a plan for college, career or service.",
     "A ninth grader who passes every class is four times as likely to graduate on time. Seats in career and technical "
     "courses are full, and most are filled by students who live near the one campus that offers them.",
     [("Four-year graduation rate", "86.3%", "89%", "92%"),
      ("Share of ninth graders on track (all credits earned)", "78.5%", "84%", "90%"),
      ("Share of graduates earning dual credit or an industry credential", "58%", "66%", "75%")],
     [("Keep ninth graders on track with early-warning teams", "High school principals", "2024-2026", "General fund",
       ["Ninth-grade success teams", "Review grades and attendance of every ninth grader every three weeks"]),
      ("Widen access to dual credit, career and technical education, and work-based learning",
       "Director of Career and Technical Education", "2025-2029", "Perkins V; career-connected learning grant",
       ["Career-connected pathways", "Run a midday shuttle between the two high schools",
        "Pay dual credit fees for students from low-income families"]),
      ("Every student keeps a High School and Beyond Plan from grade 7", "Director of Counseling", "2025-2027",
       "State allocation", [])]),
    ("A Thriving Staff and Engaged Families",
     "We recruit, develop and keep an excellent and diverse staff, and families are partners in their children's learning.",
     "We hire well and lose people in their second and third year. Families rate their school's welcome highly and its "
     "information poorly, and the gap is widest for families who speak Spanish, Marshallese or Russian at home.",
     [("Teacher retention rate", "84.2%", "87%", "90%"),
      ("Share of staff who would recommend their school as a place to work", "62%", "TBD", "78%"),
      ("Share of families who feel like partners on the family survey", "Not yet measured", "66%", "75%")],
     [("Support every teacher with coaching and collaborative time", "Assistant Superintendent, Teaching and Learning",
       "2024-2029", "Title II, Part A",
       ["New-teacher mentoring", "Protect 60 minutes of team time each week in the bargained calendar"]),
      ("Recruit and retain educators who reflect our students", "Director of Human Resources", "2024-2028",
       "Educator workforce grant", ["Pay paraeducators' tuition in a grow-your-own program",
                                    "Interview every teacher who leaves and report the reasons each June"]),
      ("Communicate with families in the languages they speak", "Director of Communications", "2025-2027", None,
       ["Family partnership liaisons", "Translate report cards and every districtwide message"])]),
]

TOC_PAGES = [2, 3, 4, 4]
TABLE_HEAD = ["Measure", "Baseline (2023-24)", "2026-27 checkpoint", "2029 target"]


def build(path):
    doc = new_document(title="Strategic Plan 2024-2029", color="1F4E5F", font="Calibri")
    header_footer(doc, "Kestrel Valley School District  |  Strategic Plan 2024-2029", "Adopted by the Board of Directors June 11, 2024")
    para(doc, "Kestrel Valley School District", "Title")
    para(doc, "Strategic Plan 2024-2029", "Subtitle")
    para(doc, "Adopted by the Board of Directors on June 11, 2024. Reviewed by the board each August.")
    heading(doc, "Contents")
    toc(doc, [(1, "A letter from the superintendent", 1), (1, "Who we are", 1)]
        + [(1, f"Goal {n}: {g[0]}", page) for n, (g, page) in enumerate(zip(GOALS, TOC_PAGES), 1)]
        + [(1, "How we will watch our progress", 5), (1, "Words used in this plan", 6)])

    heading(doc, "A letter from the superintendent")
    para(doc, "Neighbors,")
    para(doc, "For nine months a steering committee of 41 students, parents, teachers, classified staff and employers met in "
              "school libraries, at the grange hall and at the Marshallese church on Dock Street. They read 2,316 survey "
              "answers and sat in on 60 classes. This plan is what they asked of us: four goals, twelve objectives and thirteen measures. "
              "It is short on purpose.")
    para(doc, LAST_PLAN + " We closed at 54.1 percent. We had eleven goals then and forty-seven initiatives, and no one could have recited them. "
              "A plan that no one can recite does not change what happens at nine in the morning in room 12.")
    para(doc, "Each school writes its improvement plan under these four goals and each department its scorecard. "
              "We ask schools to name the goal they serve. We do not ask them to serve all four at once.")
    para(doc, "Dr. Marisela Thorne, Superintendent")

    heading(doc, "Who we are")
    para(doc, "Kestrel Valley School District serves 9,840 students in sixteen schools along forty miles of river. "
              "Fifty-three percent of our students qualify for meal support, 17 percent are multilingual learners who speak "
              "38 languages at home, and 15 percent receive special education services. Enrollment fell by 412 students between 2019 and 2023.")
    para(doc, "**Mission.** " + MISSION)
    para(doc, "**Vision.** " + VISION)
    heading(doc, "A Kestrel Valley graduate", 2)
    bullets(doc, GRADUATE)
    heading(doc, "What we do not bargain over", 2)
    para(doc, "Schools differ, and should. Four things do not vary by building. They are written into our hiring, our evaluation "
              "criteria and our walkthrough forms:")
    bullets(doc, NON_NEGOTIABLES)
    heading(doc, "How to read the four goals", 2)
    para(doc, "A **goal** says what will be true for students, staff or families. Its **measures** say how we will know; "
              "each has a starting point from 2023-24, a checkpoint in the third year and a target for the end of the plan. "
              "**Objectives** are the lines of work that we will carry out to get there. The numbered steps under an objective are "
              "its initiatives. A named leader reports on each objective.")

    for n, (title, statement, why, measures, objectives) in enumerate(GOALS, 1):
        heading(doc, f"Goal {n}: {title}")
        para(doc, statement, size=12, color="1F4E5F")
        para(doc, "**Why this goal.** " + why)
        heading(doc, "Measures", 2)
        table(doc, [TABLE_HEAD] + [list(m) for m in measures], [3.6, 1.1, 1.1, 1.1], fill="D5E8EC")
        heading(doc, "Objectives and initiatives", 2)
        for k, (objective, lead, when, money, steps) in enumerate(objectives, 1):
            heading(doc, f"Objective {n}.{k}  {objective}", 3)
            para(doc, f"**Lead:** {lead or ''}    **Timeline:** {when}    **Funding:** {money or 'N/A'}", size=9.5)
            numbered(doc, steps)

    heading(doc, "How we will watch our progress")
    para(doc, "The cabinet keeps a district scorecard with one page for each goal. Its results are updated in October, January and "
              "May. Each month from November to May the board hears about one goal: what moved, what did not and what we changed. "
              "In August the board receives the results of the year and may change a target, in public and with a reason.")
    table(doc, [["Month", "What happens", "Who"],
                ["August", "Year-end results and priorities for the new year", "Superintendent"],
                ["September", "School improvement plans and department scorecards are filed", "Principals; directors"],
                ["October", "Board reviews school plans; first update of results", "Board; cabinet"],
                ["January", "Second update; each principal reviews the school's results with a supervisor", "Principals"],
                ["May", "Third update; survey results are shared with families", "Principals; Communications"]],
          [1.1, 4.4, 1.4], fill="D5E8EC")
    para(doc, "If a measure has not moved for two updates in a row, the lead brings a changed approach, not a longer explanation.")
    heading(doc, "Words used in this plan")
    table(doc, [["Chronically absent", "A student who misses 10 percent or more of the days enrolled, for any reason"],
                ["Multilingual learner", "A student whose home language is not only English and who qualifies for English language support"],
                ["Reading screener", "DIBELS 8, given in September, January and May"],
                ["State assessment", "SBA in English language arts and mathematics; WCAS in science"],
                ["English proficiency assessment", "WIDA ACCESS, given each February"],
                ["Climate survey", "Panorama, given in October and March"],
                ["On track", "A ninth grader who has passed every class by the end of the year"]],
          [1.9, 5.0], header=0)
    save(doc, path)


def _metrics(measures):
    value = lambda v: None if v in ("TBD", "Not yet measured") else v
    out = []
    for text, base, checkpoint, target in measures:
        if value(checkpoint):
            out.append(metric(text, value(base), checkpoint, "2026-27"))
        out.append(metric(text, value(base), target, "2029"))
    return out


GOLD = gold(
    "strategicPlan", "Kestrel Valley School District", "2024-2029",
    [goal(statement, (), _metrics(measures),
          [strategy(s, lead, when, money.split("; ") if money else None, [activity(a) for a in steps])
           for s, lead, when, money, steps in objectives])
     for _, statement, _, measures, objectives in GOALS],
    not_goals=[f"Goal {n}: {g[0]} {page}" for n, (g, page) in enumerate(zip(GOALS, TOC_PAGES), 1)]
    + [MISSION, VISION, LAST_PLAN,
       "65 percent of our students in grades 3-8 meet standard in English language arts"] + GRADUATE + NON_NEGOTIABLES)
