"""Juniper Flats Elementary, 2025-26 (last year), written as an ODT text by LibreOffice with the 2026-27 template.

Dialect: as documents/juniper_flats_elementary.py; a "Result" line under each outcome.
Kept into 2026-27: the profile's first sentence, the vision, the attendance outcome's form, three actions, the reviews text.
Planted: results of the year's own outcomes (no metrics of their own); an outcome without a baseline; a strategy that only
continues; "as needed"; a doubled word ("By By"); the SMARTR prompt.
"""
import kit
from documents.juniper_flats_elementary import SCHOOL, bold, flat_odt, grid, h, items, outcome, p

PATH = "last-year/juniper-flats-elementary.docx"


def build(path):
    body = [
        p(SCHOOL, "Title"),
        p("**School Innovation and Improvement Plan at a Glance, 2025-2026**"),
        p("Principal: Halvard Nuñez-Pruitt  |  Grades K-5  |  361 students  |  Title I schoolwide"),
        p("Adopted by the site council June 5, 2025; accepted by the school board September 9, 2025; results added June 18, 2026"),
        h("School profile"),
        p("Juniper Flats is the farthest school from the district office: the orchards begin at our playground fence, and a third of our families move "
          "with the harvest. Half of our students are multilingual learners, nearly all of them Spanish speakers; 69 percent come from low-income "
          "households; 12 percent receive special education services. Our Spanish-English dual language strand reaches grade 2 this year."),
        p("Our vision: children leave Juniper Flats bilingual, brave and ready to lead."),
        h("What the year showed us"),
        grid([
            ["Indicator", "2023", "2024", "2025"],
            ["K-2 students at or above benchmark, DIBELS 8 composite", "51%", "55%", "58%"],
            ["Grade 3-5 students meeting standard, SBA ELA", "49.0%", "50.2%", "50.9%"],
            ["Grade 3-5 students meeting standard, SBA mathematics", "43.8%", "44.6%", "45.0%"],
            ["Chronically absent students", "24.0%", "22.4%", "20.7%"],
        ], [3.7, 1.0, 1.0, 1.0]),
        p("Kindergarten and first grade made their best gains in five years, and the classes that used the sound wall every day gained most. Second grade "
          "gained little: its teachers were new to the materials in November, after two resignations. In grades 3 to 5 the share of students at standard in "
          "mathematics has moved by about one point in two years, and item reports show that multi-step problems are the hard part in every grade."),
        p("On the SBA in English language arts, boys and girls are now within two points of each other, where the difference was nine points in 2023. The gap "
          "between multilingual learners and their classmates is 26 points and has not moved. Teachers in grades 3 to 5 describe students who read a page aloud "
          "without a mistake and cannot say what happened on it."),
        p("Absence is falling in all grades. One hundred fifty families told us in the spring survey which weeks they expect to travel for work, which the school "
          "had never asked. Teachers said that they do not know what to send with a child who leaves for three weeks in September."),
        p("Why: second grade had no mentor; mathematics teams plan pacing but not problems; the school reacts to absences that families could have told us about."),

        h("Strategic Goal 1: Strong Readers and Mathematical Thinkers"),
        outcome(1, "Literacy"),
        p("By June 2026, 62% of students in grades K-2 will score at or above benchmark on the DIBELS 8 composite."),
        p("**Where we are now:** 58% (May 2025)"),
        bold("Strategy 1"),
        items([("Use a sound wall in English and Spanish in every K-2 classroom.", [
            "Build the walls together on the August planning day",
            "Refer to the wall in each phonics lesson and in writing time",
            "Visit another classroom’s wall lesson once each trimester",
        ])]),
        p("**Lead:** Imke Soderquist, literacy coach\t**When:** August 2025 to May 2026", "Facts"),
        bold("Strategy 2"),
        items([("Give second grade teachers a mentor and extra planning time.", [
            "Pair each second grade teacher with a first grade teacher for weekly planning",
            "Provide a substitute for one half day a month (Title II, $2,900)",
        ])]),
        p("**Lead:** Principal\t**When:** as needed", "Facts"),
        p("**Result:** 61% in May 2026. Not met by one point."),

        outcome(2, "Mathematics", prompt=False),
        p("By By the spring 2026 SBA, 50% of students in grades 3-5 will meet standard in mathematics."),
        bold("Strategy 1"),
        items([("Plan lessons around one rich problem a week.", [
            "Choose the week’s problem at Monday grade-level meetings",
            "Act out or sketch the situation with the numbers covered",
            "Collect three student solutions to study in the next meeting",
        ])]),
        bold("Strategy 2"),
        items(["Continue to use i-Ready lessons for 45 minutes a week"]),
        p("**Lead:** Grade-level leads\t**When:** all year", "Facts"),
        p("**Result:** 44.1% in spring 2026. Not met; results fell by 0.9 points."),

        h("Strategic Goal 2: Safe, Welcoming and Connected"),
        outcome(3, "Attendance", prompt=False),
        p("By June 2026, no more than 19% of Juniper Flats students will be chronically absent, down from 20.7% in June 2025."),
        p("**Measure A:** Number of families who share travel dates at registration"),
        bold("Strategy 1"),
        items([("Make attendance everyone’s work.", [
            "Ask every family at registration which weeks they expect to travel",
            "Celebrate classes with the most improved attendance each month",
            "Visit the homes of all kindergarten families before the first day of school",
        ])]),
        p("**Lead:** Araceli Montoya, family liaison\t**When:** August 2025 to June 2026", "Facts"),
        p("**Funding:** Title I, Part C, $3,100"),
        bold("Strategy 2"),
        items([("Attendance team home visits", ["Visit after the fifth absence in a month"])]),
        p("**Result:** 18.9% in June 2026. Met."),

        h("Reviews, families and budget"),
        p("The site council reads the evidence for each outcome at its October, January and April meetings and records what it decides. In May the staff and "
          "families who serve on the council write a short end-of-year report to the school board. Families helped to write this plan at two “cafecito” "
          "mornings in spring 2025 and through a phone survey answered by 190 households."),
        p("Title I, Part A provides $136,400 for a reading teacher and the family liaison (0.5). Title I, Part C provides $3,100 for attendance work "
          "with mobile families. Title II provides $2,900 for second grade mentoring. Staff learning this year is about the sound wall (August) and rich problems "
          "(three early-release afternoons)."),
        h("What we will carry forward"),
        p("The council discussed these results on June 11, 2026. Members were proud of the attendance result and asked to keep the registration question for good. "
          "They saw that the sound walls worked where teachers watched one another, and asked for the same in the bridge between the two languages. They "
          "were plain about mathematics: a rich problem a week was a good idea that met no calendar, and by February most teams had gone back to the pacing guide. "
          "The council recommended fewer strategies in 2026-27, one named lead for each and a winter check with a number attached."),
        p("Families added that the most useful thing the school did was a phone call in Spanish before a trip, not after it. Two members asked that "
          "the plan say something about the staff as well, since three teachers have told the council that they are thinking of moving closer to town."),
        p("This plan meets the state’s requirements for annual review, for equity, technology, safety and family engagement, and is available in English and Spanish."),
    ]
    kit.soffice_docx(flat_odt(f"{SCHOOL} plan 2025-2026", "Juniper Flats Elementary School – Plan 2025-2026", "Kestrel Valley School District", body), "fodt", path)


M, S, A, G = kit.metric, kit.strategy, kit.activity, kit.goal

GOLD = kit.gold(
    "sip", SCHOOL, "2025-26",
    goals=[
        G("By June 2026, 62% of students in grades K-2 will score at or above benchmark on the DIBELS 8 composite.",
          "Strategic Goal 1",
          [M("students in grades K-2 who score at or above benchmark on the DIBELS 8 composite", "58%", "62%", "June 2026")],
          [S("Use a sound wall in English and Spanish in every K-2 classroom.", "Imke Soderquist, literacy coach", "August 2025 to May 2026", None, [
              A("Build the walls together on the August planning day"),
              A("Refer to the wall in each phonics lesson and in writing time"),
              A("Visit another classroom’s wall lesson once each trimester")]),
           S("Give second grade teachers a mentor and extra planning time.", "Principal", "as needed", None, [
               A("Pair each second grade teacher with a first grade teacher for weekly planning"),
               A("Provide a substitute for one half day a month", None, None, "Title II, $2,900")])]),
        G("By By the spring 2026 SBA, 50% of students in grades 3-5 will meet standard in mathematics.",
          "Strategic Goal 1",
          [M("students in grades 3-5 who meet standard in mathematics on the SBA", None, "50%", "spring 2026")],
          [S("Plan lessons around one rich problem a week.", activities=[
              A("Choose the week’s problem at Monday grade-level meetings"),
              A("Act out or sketch the situation with the numbers covered"),
              A("Collect three student solutions to study in the next meeting")]),
           S("Continue to use i-Ready lessons for 45 minutes a week", "Grade-level leads", "all year")]),
        G("By June 2026, no more than 19% of Juniper Flats students will be chronically absent, down from 20.7% in June 2025.",
          "Strategic Goal 2",
          [M("Juniper Flats students who are chronically absent", "20.7%", "19%", "June 2026"),
           M("Number of families who share travel dates at registration")],
          [S("Make attendance everyone’s work.", "Araceli Montoya, family liaison", "August 2025 to June 2026", "Title I, Part C, $3,100", [
              A("Ask every family at registration which weeks they expect to travel"),
              A("Celebrate classes with the most improved attendance each month"),
              A("Visit the homes of all kindergarten families before the first day of school")]),
           S("Attendance team home visits", activities=[A("Visit after the fifth absence in a month")])]),
    ],
    not_goals=[
        "SMARTR: Strategic, Measurable, Attainable, Results-oriented, Time-bound, Rigorous. State one outcome for each area of focus.",
        "Our vision: children leave Juniper Flats bilingual, brave and ready to lead.",
        "61% in May 2026. Not met by one point.",
        "44.1% in spring 2026. Not met; results fell by 0.9 points.",
        "18.9% in June 2026. Met.",
        "The council recommended fewer strategies in 2026-27, one named lead for each and a winter check with a number attached.",
    ])
