"""School action policy (not a plan): numbered sections, a criteria table and a landscape-like table of actions.

Planted: the district's multi-year commitment (measurable, but a policy's), expected-impact cells with numbers,
a tracked change in a date, a DRAFT mark in the header, a cell left "To be estimated".
"""
from kit import (bullets, deleted, gold, header_footer, heading, inserted, new_document, numbered, para, save, table)

PATH = "district/school-action-policy.docx"

COMMITMENT = ("By the 2029-30 school year, at least 85 percent of Kestrel Valley students will attend a school rated Strong or "
              "Steady, up from 63 percent in 2025-26, and no school will stay in the In Need band for more than three years.")
IMPACTS = ["Moves up one band within two years in three of four cases",
           "ELA and mathematics growth at or above the state median by the second spring",
           "Teacher turnover under 15 percent by the second year"]


def build(path):
    doc = new_document(title="Policy 1620: School Actions", font="Cambria", size=11, color="7A3B12", margins=0.95)
    header_footer(doc, "Board Policy 1620 - School Actions - DRAFT for second reading", "Kestrel Valley School District")
    para(doc, "Kestrel Valley School District", size=11)
    para(doc, "Policy 1620: School Actions", "Title")
    para(doc, "Series 1000, Board of Directors. First reading April 21, 2026. Cross references: Strategic Plan 2024-2029; "
              "Policy 2005, School Improvement Plans; Policy 6882, Use of Closed Buildings.")

    heading(doc, "Section 1. Purpose")
    para(doc, "Each fall the Kestrel Valley School Framework places every school in one of three bands. A rating that leads to nothing "
              "is noise, and an action that comes without a rule looks like favor or punishment. This policy connects the two. It says what "
              "the district may do in a school, what each action brings and asks, when the board will consider one, and "
              "when it will leave a school alone.")

    heading(doc, "Section 2. Trends that shape this policy")
    bullets(doc, [
        "**Enrollment.** The district had 10,252 students in 2019 and has 9,640 now. The decline is sharpest in grades K-3 on the west side, "
        "where three elementary schools run below 62 percent of capacity. Tamarack Online has tripled in size.",
        "**Budget.** State funding follows students. The four-year forecast shows a gap of $3.1 million by 2028-29 with present "
        "staffing. Federal relief, which paid for eleven interventionists, ended in September 2024.",
        "**Law.** The state's accountability framework now identifies schools every three years instead of every year. A change to levy "
        "equalization in 2025 gives the district about $640,000 a year that may be spent in identified schools.",
        "**Results.** Five of our sixteen schools are identified for support by the state: Millbrook Elementary and North Fork "
        "Alternative (comprehensive), Larkspur High, Stonebridge Middle and Osprey Point K-8 (targeted). Two of the five have been "
        "identified before."])

    heading(doc, "Section 3. What the district commits to")
    para(doc, COMMITMENT)
    para(doc, "The superintendent reports on this commitment each August, by band and by student group of ten or more. The board does not "
              "set quotas of schools per band; a school rises on its own results.")

    heading(doc, "Section 4. The School Framework in brief")
    table(doc, [["Indicator", "Weight, elementary and middle", "Weight, high school", "Source"],
                ["Growth in ELA and mathematics", "40%", "25%", "State assessment"],
                ["Share meeting standard", "20%", "15%", "State assessment"],
                ["Regular attendance", "15%", "15%", "Student information system"],
                ["Progress of multilingual learners", "10%", "5%", "WIDA ACCESS"],
                ["Graduation and ninth grade on track", "-", "30%", "State graduation file"],
                ["Climate survey, students and staff", "15%", "10%", "Panorama, spring"]],
          [2.3, 1.7, 1.3, 1.5], fill="F3E3D6")
    para(doc, "Bands: **Strong** (70 points or more), **Steady** (45 to 69), **In Need** (44 or fewer). A school with fewer than 30 tested "
              "students is described in words and receives no band.")

    heading(doc, "Section 5. When the board considers an action")
    heading(doc, "5.1 Eligibility", 2)
    para(doc, "A school is eligible when at least one of these is true:")
    numbered(doc, ["It has been in the In Need band for two years in a row.",
                   "The state has identified it for comprehensive support.",
                   "Its enrollment has been under 60 percent of capacity for three years and is forecast to stay there.",
                   "A student group of 20 or more has scored in the lowest band for three years while the school as a whole did not."])
    heading(doc, "5.2 What we weigh", 2)
    para(doc, "Being eligible starts a conversation and decides nothing. The superintendent's recommendation answers, in writing: "
              "How long has the principal been in place, and what has changed? Are staff vacancies filled? What have earlier supports cost, and "
              "what did they yield? Where would students go, and would that school be better for them? Who would travel farther?")
    heading(doc, "5.3 When the district will not act", 2)
    bullets(doc, ["In the first two years of a new principal, unless safety is at stake.",
                  "On the result of one year, or of one test.",
                  "While a school is carrying out an action approved within the last three years and is meeting its yearly expectations.",
                  "Where the nearest alternative is rated in the same band or lower.",
                  "For enrollment alone, in a school that is the only one within twelve miles.",
                  "Between March 1 and the end of the school year, for an action that would take effect the next fall."])

    heading(doc, "Section 6. The actions")
    table(doc, [["Action", "Supports the school receives", "What the district expects", "Lifetime cost (all years)", "Expected impact"],
                ["A. Focused support (2 years)", "Half-time coach, data coach four days a term, first choice of substitutes",
                 "A revised improvement plan within 60 days; walkthroughs each month", "$310,000", IMPACTS[0]],
                ["B. Intensive partnership (3 years)", "Full-time coach, added counselor, 40 extra paid hours for each teacher, principal supervisor on site weekly",
                 "Common materials; data cycles every six weeks; a report to the board twice a year", "$1,150,000", IMPACTS[1]],
                ["C. Leadership and staffing reset (3 years)", "New principal hired by February with a planning stipend, signing and retention pay, early hiring",
                 "All staff interview for the new program; half or more may return", "$1,480,000", IMPACTS[2]],
                ["D. New program (4 years)", "Planning year, design team release, start-up funds for materials and training",
                 "An application approved by the board; enrollment targets by year", "$1,900,000", "To be estimated for each proposal"],
                ["E. Joining two schools or changing boundaries (2 years)", "Transition coordinator, transport, building work, a place for each displaced staff member",
                 "Each affected student is offered a school in a higher band", "$720,000, less $540,000 a year saved", "Students gain access to a higher-rated school"]],
          [1.25, 1.75, 1.55, 1.05, 1.3], fill="F3E3D6", size=8.5)
    para(doc, "Costs were estimated by Business Services in January 2026 and include salaries, benefits and one-time items. They are reviewed "
              "every second year. Actions A and B may be combined with state support funds; the others may not.")

    heading(doc, "Section 7. Engagement and communication")
    para(doc, "No action goes to a vote before the people it touches have been heard. The superintendent:")
    bullets(doc, ["tells the school's staff, then its families, on the same day, that the school is eligible and why;",
                  "holds two meetings at the school, at different times of day, with interpreters and child care;",
                  "meets with students in grades 6 and up in groups led by students;",
                  "publishes the recommendation, the answers to section 5.2 and a summary of comments at least 21 days before the vote;",
                  "reports to the same school community each fall on what was promised and what was delivered."])
    paragraph = para(doc, "The full calendar of meetings is published by ")
    deleted(paragraph, "November 15", "Board Clerk")
    inserted(paragraph, "October 31", "Board Clerk")
    paragraph.add_run(" of each year, in every language spoken by fifty or more families.")

    heading(doc, "Section 8. Review")
    para(doc, "The board reviews this policy every second April. A school action ends when its term ends, when the school has been rated Steady "
              "or higher for two years in a row, or when the board so votes after a hearing.")
    table(doc, [["First reading", "April 21, 2026"], ["Second reading", ""], ["Adopted", "____________"]], [1.6, 2.2], header=0)
    save(doc, path)


GOLD = gold("unknown", "Kestrel Valley School District", None, not_goals=[COMMITMENT, *IMPACTS])
