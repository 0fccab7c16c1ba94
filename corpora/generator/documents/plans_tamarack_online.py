"""Tamarack Online School (K-12), plan 2026-27: Markdown.

Layout: # and ## headings, bold labels, bullets, pipe tables and a checkbox list; goals 1 and 2 are
blocks of bold labels, goal 3 is told in prose, goal 4 is one line above its checkbox list.

Planted: template comments left in, one with an example goal; goal 1 asks for "10%" with no pair in
the sentence and its baseline in a label; goal 2 has a stated gain (6 points) against a pair that makes 5 and a
TBD cell for an owner; goal 4 has no measure, no baseline and no date; a strategy
repeated under two goals; a stale sentence ("during 2024-25"); links and emphasis inside sentences; last year's goal quoted.
"""
from kit import goal, gold, metric, strategy

PATH = "plans/tamarack-online.md"

TEXT = """\
# Tamarack Online School

## School Improvement Plan 2026-27

**District:** Kestrel Valley School District  
**Grades:** K-12  
**Head of school:** Wilhelmina Duarte-Roe  
**Enrollment (October 2025 / June 2026):** 389 / 331  
**Plan approved by the school team:** June 12, 2026  
**Board review:** October 13, 2026

> *Learning that meets you where you are, with people who notice when you are not there.*

<!-- Template v4. Delete every comment before you publish. -->

## Contents

- [Who we are](#who-we-are)
- [How last year went](#how-last-year-went)
- [What we found](#what-we-found)
- [Goal 1: Staying enrolled](#goal-1-staying-enrolled)
- [Goal 2: Algebra](#goal-2-algebra)
- [Goal 3: Ninth grade](#goal-3-ninth-grade)
- [Goal 4: Families as learning partners](#goal-4-families-as-learning-partners)
- [How we will keep track](#how-we-will-keep-track)

## Who we are

Tamarack opened in 2020 as a stopgap and stayed because families asked for it. We teach live classes in the morning and open studios in the afternoon. A third of our students live within a mile of another Kestrel Valley school and chose us for a reason: health, anxiety, training schedules, work on the family orchard, or a year that went badly somewhere else. Twenty-two teachers work from the learning center on Larch Street, where students come on Tuesdays and Thursdays for labs, tutoring, counseling and lunch.

Because students come and go, our data must be read with care. Only 204 of the 389 students who were with us in October tested with us in May. We report results for groups of ten or more.

## How last year went

In 2025-26 we had two goals.

1. *Ninety percent of families will attend a start-up conference by October 1.* We reached 93%.
2. *Forty percent of grade 6-8 students will meet standard in mathematics on the SBA.* We reached 37%, up from 33%.

The start-up conference is the best thing we do, and it ends in October. We also learned that "attendance" in an online school can mean a click. From now on we count a day when a student joined a class **or** turned in work.

## What we found

| Indicator | 2023-24 | 2024-25 | 2025-26 |
|---|---:|---:|---:|
| Students who leave between October and June | 13% | 14% | 15% |
| Grade 6-8 meeting standard, SBA mathematics | 31% | 33% | 37% |
| Algebra 1 students who pass both semesters | 58% | 60% | 62% |
| Grade 3-8 meeting standard, SBA ELA | 56% | 58% | 57% |
| Ninth graders who earn all credits | 55% | 59% | 61% |
| Students who can name an adult here who knows them (Panorama) | -- | 70% | 74% |

Three things stand behind these numbers.

- **We notice too late.** In the fall of 2025 a student could be gone for nine school days before a person, not a program, made contact.
- **Algebra is a reading course online.** In recorded lessons, students read and listened for 38 of 45 minutes and solved problems with someone else for fewer than three.
- **Nobody owns ninth grade.** Freshmen have six teachers who share no meeting time.

Families were asked in March, in three languages. They value flexible days and quick answers. They would like *one* place to see what is due. Students on the advisory panel asked for clubs that are not on a screen.

## Goal 1: Staying enrolled

<!-- EXAMPLE: By June 2027, 85% of students will attend at least 90% of live classes. Replace with your own goal. -->

**Goal:** Tamarack will reduce the share of students who leave between October and June by 10% by June 2027.

**District goal:** Strategic Goal 2, Safe, Welcoming and Connected

**Measure:** Students who leave between October and June for reasons other than a move

**Baseline:** 15% (2025-26)

**Actions**

| Action | Lead | When | Cost and source | Evidence |
|---|---|---|---|---|
| Call any student who has no class and no work for two days, the same day | Advisors | Daily from September 9 | | Contact log |
| Hold a second family conference for every student in the last week of January | Advisors, counselor | January 25-29, 2027 | Substitutes, $2,880 | Conference notes |
| Attendance team home visits | Family liaison | Monthly | Basic education, $1,400 | Visit notes |
| Interview every student who leaves, within a week | Head of school | As needed | | Exit interview form |

## Goal 2: Algebra

**Goal:** The share of Algebra 1 students who pass both semesters will rise 6 percentage points, from 62% to 67%, by June 2027.

**District goal:** Goal 1

**Measures of success**

- Algebra 1 pass rate, both semesters
- Students on or above grade level on the January i-Ready Mathematics diagnostic: 45%

**Actions**

| Action | Lead | When | Cost and source | Evidence |
|---|---|---|---|---|
| Rebuild the first three Algebra 1 units around [problems done in pairs](https://www.example.org/pairs) | Algebra team | August 2026 | Summer pay, $3,960 | Unit plans |
| Run a Tuesday and Thursday algebra studio at the learning center, with a bus pass for those who need one | TBD | Starts September 22 | Learning assistance, $9,500; transit passes, $720 | Studio roster |
| Record and discuss one lesson a month in the mathematics team | Mathematics lead | October-May | | Discussion notes |

## Goal 3: Ninth grade

We used to say that ninth graders need time to learn how online school works. They do not get that time back. Of last year's 64 ninth graders, 39 earned every credit. Our commitment is that at least 70% of ninth graders will earn all their credits by June 2027, compared with 61% in 2025-26. The goal belongs to the district's third strategic goal, **Ready for What Comes Next**.

We will do three things, and only three. We will form a ninth-grade success team of six teachers and a counselor who meet for an hour every Wednesday (lead: dean Halloran Pike; from September 2). We will give every freshman a two-week "how to learn here" course before other courses begin (lead: ninth-grade teachers; September 2-15; $1,100 for materials). We will call any student who has no class and no work for two days on the same day (lead: advisors).

The success team will look at missing work every week. It expects no more than 12 freshmen with a failing grade at the first-quarter mark in November.

## Goal 4: Families as learning partners

**Goal:** Families will know how to help their children learn online and will trust us enough to tell us when it is not working.

**District goal:** A Thriving Staff and Engaged Families

- [ ] Build one calendar page where families see everything that is due (technology coach; by October 1)
- [ ] Offer "sit beside your learner" workshops in English, Spanish and Ukrainian, four evenings a year (family liaison; quarterly; Title III, $1,250)
- [x] Translate the start-up conference guide (office manager; done in July)
- [ ] Ask two questions at the end of every family call and read the answers together each month

<!-- Add more boxes as needed. -->

## Technology, safety and access

Every student who asks for a device has one, and 41 households use a district hotspot. Students practiced the camera, chat and privacy rules during 2024-25 in each advisory. The learning center has a nurse on Tuesdays. Filtering and monitoring follow district policy.

## Learning for staff

- **August 24-26:** problems in pairs; the new meaning of "present"
- **Second Monday of each month:** lesson videos (mathematics); student conferences (all others)
- **January:** visit the morning meeting at two elementary schools
- **Spring:** peer review of course pages for accessibility

## Budget

| Source | Amount |
|---|---:|
| Basic education (visits, substitutes, summer pay) | $8,240 |
| Learning assistance | $9,500 |
| Transit passes (building) | $720 |
| Materials | $1,100 |
| Title III | $1,250 |
| **Total** | **$20,810** |

## How we will keep track

The leadership team meets on the first Monday of the month and looks at one page with four lines, one for each goal. The head of school writes to families in November, February and May about what is working and what is not.

- **Mid-year review:** February 10, 2027
- **End-of-year review:** June 17, 2027

## Assurances

- [x] The plan is based on a self-review that included staff, students, families and community members.
- [x] The plan addresses equity, technology and family engagement.
- [x] The plan will be monitored and adjusted during the year.

*Questions? Write to the Larch Street office or come by on a Thursday.*
"""

CALL = "Call any student who has no class and no work for two days, the same day"

GOLD = gold(
    "sip", "Tamarack Online School", "2026-27",
    goals=[
        goal(
            "Tamarack will reduce the share of students who leave between October and June by 10% by June 2027.",
            "Strategic Goal 2",
            [metric("Students who leave between October and June for reasons other than a move", "15%", "10%", "June 2027")],
            [
                strategy(CALL, "Advisors", "Daily from September 9"),
                strategy("Hold a second family conference for every student in the last week of January", ["Advisors", "counselor"],
                         "January 25-29, 2027", "Substitutes, $2,880"),
                strategy("Attendance team home visits", "Family liaison", "Monthly", "Basic education, $1,400"),
                strategy("Interview every student who leaves, within a week", "Head of school", "As needed"),
            ],
        ),
        goal(
            "The share of Algebra 1 students who pass both semesters will rise 6 percentage points, from 62% to 67%, by June 2027.",
            "Goal 1",
            [
                metric("Algebra 1 students who pass both semesters", "62%", "67%", "June 2027"),
                metric("Students on or above grade level on the January i-Ready Mathematics diagnostic", None, "45%", "January"),
            ],
            [
                strategy("Rebuild the first three Algebra 1 units around problems done in pairs", "Algebra team", "August 2026", "Summer pay, $3,960"),
                strategy("Run a Tuesday and Thursday algebra studio at the learning center, with a bus pass for those who need one",
                         None, "Starts September 22", ["Learning assistance, $9,500", "transit passes, $720"]),
                strategy("Record and discuss one lesson a month in the mathematics team", "Mathematics lead", "October-May"),
            ],
        ),
        goal(
            "Our commitment is that at least 70% of ninth graders will earn all their credits by June 2027, compared with 61% in 2025-26.",
            "Ready for What Comes Next",
            [
                metric("ninth graders who earn all their credits", "61%", "70%", "June 2027"),
                metric("freshmen with a failing grade at the first-quarter mark", None, "12", "November"),
            ],
            [
                strategy("We will form a ninth-grade success team of six teachers and a counselor who meet for an hour every Wednesday",
                         "dean Halloran Pike", "from September 2"),
                strategy('We will give every freshman a two-week "how to learn here" course before other courses begin',
                         "ninth-grade teachers", "September 2-15", "$1,100 for materials"),
                strategy("We will call any student who has no class and no work for two days on the same day", "advisors"),
            ],
        ),
        goal(
            "Families will know how to help their children learn online and will trust us enough to tell us when it is not working.",
            "District goal: A Thriving Staff and Engaged Families",
            [],
            [
                strategy("Build one calendar page where families see everything that is due", "technology coach", "by October 1"),
                strategy('Offer "sit beside your learner" workshops in English, Spanish and Ukrainian, four evenings a year',
                         "family liaison", "quarterly", "Title III, $1,250"),
                strategy("Translate the start-up conference guide", "office manager", "done in July"),
                strategy("Ask two questions at the end of every family call and read the answers together each month"),
            ],
        ),
    ],
    not_goals=[
        "Learning that meets you where you are, with people who notice when you are not there.",
        "Ninety percent of families will attend a start-up conference by October 1.",
        "Forty percent of grade 6-8 students will meet standard in mathematics on the SBA.",
        "By June 2027, 85% of students will attend at least 90% of live classes.",
        "Replace with your own goal.",
        "Staying enrolled",
        "Families as learning partners",
        "Safe, Welcoming and Connected",
    ],
)


def build(path):
    path.write_text(TEXT, encoding="utf-8")
