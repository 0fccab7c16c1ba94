"""Willow Bend Middle, plan 2026-27: UTF-8 text with a four-level hierarchy.

Layout: Goal (3-5 year) > Objective (end of year) > Strategy > Activity. The activities of goal 1 are in
a pipe-separated table whose strategy cell is empty below the first row, those of goal 2 in
tab-separated tables; progress monitoring dates stand in the tables and after each objective.

Planted: "by 5%" beside a pair that makes 3 points (goal 1, objective 2); "by 10%" with no pair
(goal 2, objective 2); goal 3 has an objective still to be written; empty owner and funding cells; vague dates
("Ongoing"); a repeated header row in the pipe table; prompts under the headings; a district goal
named by title only; a past-tense activity; last year's objectives with results.
"""
from kit import activity, goal, gold, metric, strategy

PATH = "plans/willow-bend-middle.txt"

TEXT = """\
Willow Bend Middle School
Comprehensive School Improvement Plan
2026–27
Kestrel Valley School District
======================================================================

Principal ............ Augustin Peele
Assistant principal .. Rosamund Tighe
Grades 6–8, 603 students
Adopted by the building leadership team on June 9, 2026
Presented to the School Board on September 8, 2026
Support status: none. Title I: not served.

How to read this plan. A GOAL is a result for three to five years. An OBJECTIVE is the part of it that we mean to reach by the end of this school year. A STRATEGY is the approach we chose, and an ACTIVITY is a piece of work with a person and a date.


PART 1. WHO WE ARE AND WHAT WE SAW
----------------------------------------------------------------------

Willow Bend takes its name from the turn in the river behind the track. The building opened in 1968 and was modernized in 2019. Most of our students come from Birchwood, Silver Birch and Quarry Hill. Of our 603 students, 41% qualify for free or reduced-price meals, 15% have an IEP, and 11% are multilingual learners. Our band and our robotics club are well known in the valley. So are our crowded stairwells.

Our mission: a middle school that takes young adolescents seriously.

The leadership team and 52 of 58 staff members completed the needs assessment in April. The student advisory board (two students from each advisory) presented its own findings. Thirty-four parents came to the review evening and another 127 answered by phone.

Table A. Students meeting standard, all grades, SBA
              2023    2024    2025    2026
ELA           55%     57%     57%     58%
Mathematics   44%     45%     48%     47%

Table B. Other indicators
                                      2024    2025    2026
Chronically absent                    18%     20%     21%
Sense of belonging (Panorama)         70%     69%     66%
Office discipline referrals           512     548     566
Grade 8 students with a written plan  --      52%     58%

Where did last year's objectives end?
 * Objective 1 for 2025–26 (ELA from 57% to 60%): reached 58%. Partly met.
 * Objective 2 for 2025–26 (mathematics from 48% to 50%): fell to 47%. Not met.
 * Objective 3 for 2025–26 (referrals below 500): 566. Not met.

What is behind the numbers? In ELA, students write often but seldom about a text: in the February walk we saw a text on the desk in 11 of 30 lessons. In mathematics, sixth graders come from three schools with three different ways of teaching ratio, and each teacher begins again in a way of his or her own. The advisory board told us that advisory is “attendance and announcements.” Absence rises in every grade between October and December, and in those months nobody calls home before the fifth absence.


PART 2. GOALS, OBJECTIVES, STRATEGIES AND ACTIVITIES
----------------------------------------------------------------------

GOAL 1 (3–5 year)
State your three-to-five-year goal for achievement.

By 2030, 70% of Willow Bend students will meet standard on the SBA in ELA (58% in 2026) and 60% will meet standard in mathematics (47% in 2026).

District connection: Strategic Goal 1

Objective 1 (by June 2027)
By June 2027, 61% of students in grades 6–8 will meet standard on the SBA in ELA, up from 58%.

Objective 2 (by June 2027)
Increase the share of students in grades 6–8 who meet standard on the SBA in mathematics by 5%, from 47% to 50%.

Activities for Objective 1

| Strategy | Activity | Person Responsible | Timeline | Funding | Progress Monitoring |
|----------|----------|--------------------|----------|---------|---------------------|
| Write about texts in every ELA, science and social studies class | Choose one short text-based writing task a unit in each of the three subjects | Department chairs | August 2026 | | Task list in the shared folder |
| | Score a common task together and agree on three anchor papers for each grade | ELA chair | November 12, February 11 and April 22 | Building professional development, $3,900 | Anchor papers; minutes |
| | Walk classrooms in pairs and count lessons with a text on the desk | Assistant principal | Monthly | | 24 of 30 lessons by March 2027 |
| Read with students who are two or more years behind | Schedule a second reading class for 45 students in place of an elective quarter | Counselors | By September 4, 2026 | Learning assistance, $61,000 | i-Ready every nine weeks |
| Strategy | Activity | Person Responsible | Timeline | Funding | Progress Monitoring |
| | Train two teachers in the program's fluency routine | | September 2026 | Learning assistance, $2,400 | Certificates |

Progress monitoring for Objective 1. The data team looks at i-Ready results in October, January and May. We expect 52% of students on or above grade level in i-Ready Reading by January 2027.

Activities for Objective 2

| Strategy | Activity | Person Responsible | Timeline | Funding | Progress Monitoring |
|----------|----------|--------------------|----------|---------|---------------------|
| Teach ratio the same way in grades 6 and 7 | Meet with fifth grade teachers of the three feeder schools and agree on two models | Mathematics chair | September 23, 2026 | Title II, $1,150 | Agreement on one page |
| | Use the common ratio unit in all sixth grade classes | Grade 6 mathematics teachers | October–December 2026 | | Unit test results |
| | Grade-level PLC data cycles | Principal | Ongoing | | Cycle notes |

Progress monitoring for Objective 2. Unit test results go to the mathematics PLC within a week. The data team meets on the second Tuesday of the month.


GOAL 2 (3–5 year)
State your three-to-five-year goal for climate.

By spring 2029, four of five students (80%) will say on the Panorama survey that they belong at Willow Bend; in spring 2026 it was 66%.

District connection: Safe, Welcoming and Connected

Objective 1 (by June 2027)
Chronic absence will fall from 21% to 17%.

Strategy 1: Notice absence early and call home in the first week
Activity\tLead\tBy When\tEvidence\tFunding
Run the ten-day report each Monday and divide the names among the team\tAttendance secretary\tWeekly from September 14\tCall log\t
Call or text after the second absence in a month, in the home language\tAdvisory teachers\tSeptember 2026–June 2027\tCall log\t$600 for interpreting
Attendance team home visits\tFamily liaison\tOctober and January\tVisit notes\tBasic education, $2,200

Objective 2 (by June 2027)
Office discipline referrals will decrease by 10%.

Strategy 2: Make advisory a place where students are known
Activity\tLead\tBy When\tEvidence\tFunding
Wrote a 30-week advisory calendar with students\tStudent advisory board\tJune 2026\tCalendar\t
Teach restorative circles to all advisory teachers, then coach each teacher once\tDean of students\tAugust 27 and by December 11\tCoaching notes\tDistrict restorative practices grant, $4,500
Keep the same advisory group for three years\tPrincipal\t\tMaster schedule\t
Ask students three survey questions at the end of every quarter\tStudent advisory board\tQuarterly\tSurvey summary\t

Progress monitoring for Goal 2. The climate team reads the ten-day report and the referral count on the first Thursday of each month and sends a half-page note to all staff.


GOAL 3 (3–5 year)
State your three-to-five-year goal for transition.

By 2029, 100% of eighth graders will leave with a High School and Beyond Plan that a counselor and a family member have read.

District connection: Strategic Goal 3 – Ready for What Comes Next

Objective 1 (by June 2027)
To be written with the high schools in October.


PART 3. FAMILIES AND COMMUNITY
----------------------------------------------------------------------

Families told us that they hear from us when something is wrong. Each advisory teacher will write one good-news message a quarter. The sixth grade welcome night moves to August and will include a tour led by eighth graders. The county extension office runs a garden club with us on Wednesdays. Messages go out in English, Spanish and Ukrainian. The family survey in May had 211 answers from 540 households (39%).


PART 4. LEARNING FOR STAFF
----------------------------------------------------------------------

August 26–27: text-based writing; restorative circles
October 9: ratio models (mathematics), anchor papers (all others)
Second and fourth Wednesdays: PLC time, 75 minutes
New teachers: mentor, four observation days, monthly supper


PART 5. BUDGET FOR THIS PLAN
----------------------------------------------------------------------

Source\tUse\tAmount
Building professional development\tScoring days\t$3,900
Learning assistance\tSecond reading class and training\t$63,400
Title II\tFeeder-school meeting\t$1,150
Basic education\tHome visits and interpreting\t$2,800
District grant\tRestorative practices\t$4,500
Total\t\t$75,750


PART 6. ASSURANCES AND REVIEW
----------------------------------------------------------------------

[x] Based on a self-review with staff, students and families
[x] Based on data, including data by student group
[ ] Reviewed with the feeder schools
[x] Addresses family engagement, technology, safety and equity

Mid-year review with the district: February 3, 2027
Final review: June 16, 2027
"""

GOLD = gold(
    "sip", "Willow Bend Middle School", "2026–27",
    goals=[
        goal(
            "By 2030, 70% of Willow Bend students will meet standard on the SBA in ELA (58% in 2026) and 60% will meet standard in mathematics (47% in 2026).",
            "Strategic Goal 1",
            [
                metric("Willow Bend students who meet standard on the SBA in ELA", "58%", "70%", "2030"),
                metric("Willow Bend students who meet standard on the SBA in mathematics", "47%", "60%", "2030"),
            ],
        ),
        goal(
            "By June 2027, 61% of students in grades 6–8 will meet standard on the SBA in ELA, up from 58%.",
            "Strategic Goal 1",
            [
                metric("students in grades 6–8 who meet standard on the SBA in ELA", "58%", "61%", "June 2027"),
                metric("lessons with a text on the desk", None, "24 of 30", "March 2027"),
                metric("students on or above grade level in i-Ready Reading", None, "52%", "January 2027"),
            ],
            [
                strategy("Write about texts in every ELA, science and social studies class", activities=[
                    activity("Choose one short text-based writing task a unit in each of the three subjects", "Department chairs", "August 2026"),
                    activity("Score a common task together and agree on three anchor papers for each grade", "ELA chair",
                             "November 12, February 11 and April 22", "Building professional development, $3,900"),
                    activity("Walk classrooms in pairs and count lessons with a text on the desk", "Assistant principal", "Monthly"),
                ]),
                strategy("Read with students who are two or more years behind", activities=[
                    activity("Schedule a second reading class for 45 students in place of an elective quarter", "Counselors",
                             "By September 4, 2026", "Learning assistance, $61,000"),
                    activity("Train two teachers in the program's fluency routine", None, "September 2026", "Learning assistance, $2,400"),
                ]),
            ],
        ),
        goal(
            "Increase the share of students in grades 6–8 who meet standard on the SBA in mathematics by 5%, from 47% to 50%.",
            "Strategic Goal 1",
            [metric("students in grades 6–8 who meet standard on the SBA in mathematics", "47%", "50%", "June 2027")],
            [
                strategy("Teach ratio the same way in grades 6 and 7", activities=[
                    activity("Meet with fifth grade teachers of the three feeder schools and agree on two models", "Mathematics chair",
                             "September 23, 2026", "Title II, $1,150"),
                    activity("Use the common ratio unit in all sixth grade classes", "Grade 6 mathematics teachers", "October–December 2026"),
                    activity("Grade-level PLC data cycles", "Principal", "Ongoing"),
                ]),
            ],
        ),
        goal(
            "By spring 2029, four of five students (80%) will say on the Panorama survey that they belong at Willow Bend; in spring 2026 it was 66%.",
            "Safe, Welcoming and Connected",
            [metric("students who say on the Panorama survey that they belong at Willow Bend", "66%", "80%", "spring 2029")],
        ),
        goal(
            "Chronic absence will fall from 21% to 17%.",
            "Safe, Welcoming and Connected",
            [metric("Chronic absence", "21%", "17%", "June 2027")],
            [
                strategy("Notice absence early and call home in the first week", activities=[
                    activity("Run the ten-day report each Monday and divide the names among the team", "Attendance secretary", "Weekly from September 14"),
                    activity("Call or text after the second absence in a month, in the home language", "Advisory teachers",
                             "September 2026–June 2027", "$600 for interpreting"),
                    activity("Attendance team home visits", "Family liaison", "October and January", "Basic education, $2,200"),
                ]),
            ],
        ),
        goal(
            "Office discipline referrals will decrease by 10%.",
            "Safe, Welcoming and Connected",
            [metric("Office discipline referrals", None, "10%", "June 2027")],
            [
                strategy("Make advisory a place where students are known", activities=[
                    activity("Wrote a 30-week advisory calendar with students", "Student advisory board", "June 2026"),
                    activity("Teach restorative circles to all advisory teachers, then coach each teacher once", "Dean of students",
                             "August 27 and by December 11", "District restorative practices grant, $4,500"),
                    activity("Keep the same advisory group for three years", "Principal"),
                    activity("Ask students three survey questions at the end of every quarter", "Student advisory board", "Quarterly"),
                ]),
            ],
        ),
        goal(
            "By 2029, 100% of eighth graders will leave with a High School and Beyond Plan that a counselor and a family member have read.",
            "Strategic Goal 3",
            [metric("eighth graders who leave with a High School and Beyond Plan that a counselor and a family member have read", None, "100%", "2029")],
        ),
    ],
    not_goals=[
        "a middle school that takes young adolescents seriously",
        "A GOAL is a result for three to five years. An OBJECTIVE is the part of it that we mean to reach by the end of this school year.",
        "Objective 1 for 2025–26 (ELA from 57% to 60%): reached 58%. Partly met.",
        "Objective 2 for 2025–26 (mathematics from 48% to 50%): fell to 47%. Not met.",
        "Objective 3 for 2025–26 (referrals below 500): 566. Not met.",
        "State your three-to-five-year goal for achievement.",
        "State your three-to-five-year goal for climate.",
        "State your three-to-five-year goal for transition.",
        "To be written with the high schools in October.",
        "Ready for What Comes Next",
    ],
)


def build(path):
    path.write_bytes(TEXT.encode("utf-8"))
