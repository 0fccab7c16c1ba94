"""Redwillow Middle School, 2026-27 (Title I targeted assistance), written as HTML and turned into Word by LibreOffice.

Dialect: Priority 1 to 4, goals as sentences ("By June 2027, ... will increase by N percentage points, from A% to B%, as
measured by ..."), action plans as prose and as numbered sentences.
Planted: a goal copied from Stonebridge Middle with the name left in; a change that does not fit its pair (8 points, 39% to 45%);
a gap goal; a count goal; a mid-year target inside a paragraph; district goals pasted in with their statements; a goal
sentence repeated in the follow-up section; one priority without a named district goal; actions owned by another school; last year's
goal quoted; vague dates ("as needed", "ongoing").
"""
import kit

PATH = "plans/redwillow-middle.docx"
SCHOOL = "Redwillow Middle School"

ELA = ("By June 2027, the percentage of students in grades 6-8 meeting standard in English language arts will increase by 6 percentage points, "
       "from 47% to 53%, as measured by the spring 2027 SBA.")
GAP = ("By June 2027, the gap between students with disabilities and all students meeting standard in English language arts will decrease by 4 "
       "percentage points, from 29 points to 25 points, as measured by the spring 2027 SBA.")
MATH = ("By June 2027, the percentage of seventh grade students meeting standard in mathematics will increase by 8 percentage points, from 39% to "
        "45%, as measured by the spring 2027 SBA.")
BELONG = ("By June 2027, the percentage of Stonebridge students who report a sense of belonging will increase by 9 percentage points, from 52% to 61%, "
          "as measured by the spring Panorama survey.")
PLANS = ("By June 2027, the number of seventh graders who have started a High School and Beyond Plan and reviewed it with an adult will increase by 53, "
         "from 112 to 165, as measured by the district planning platform.")

BODY = f"""
<h1>{SCHOOL}<br/>School Improvement Plan</h1>
<p><b>School year 2026-27</b></p>
<table border="1" cellpadding="4" cellspacing="0" width="100%">
<tr><td width="30%"><b>Principal</b></td><td>Odalys Brennecke</td></tr>
<tr><td><b>Grades and enrollment</b></td><td>6-8, 537 students</td></tr>
<tr><td><b>Title I status</b></td><td>Targeted assistance</td></tr>
<tr><td><b>Plan committee</b></td><td>Odalys Brennecke; Ansel Quist (ELA); Priya Lindqvist (mathematics); Corentin Abara (counselor); Lupe Sandoval-Reid
(special education); two parents; two eighth graders</td></tr>
<tr><td><b>Staff vote / board approval</b></td><td>June 11, 2026 / October 13, 2026</td></tr>
</table>

<h2>Who We Are</h2>
<p>Redwillow stands between the fairgrounds and the river trail and takes in students from four elementary schools. Our mission is to send every student to high
school curious, connected and sure of a next step. Forty-six percent of our students come from low-income households, 14 percent are multilingual learners and 15
percent receive special education services. We added a seventh period in 2025, which gives each grade a common planning time every day.</p>

<h2>The District’s Goals</h2>
<p>The district’s strategic plan has four goals. District Goal 1, Strong Readers and Mathematical Thinkers, promises that every student
reads, writes and reasons mathematically at or above grade level. District Goal 2, Safe, Welcoming and Connected, promises that every student attends
regularly, feels safe, and has an adult and a community at school to belong to. District Goal 3, Ready for What Comes Next, promises that every student leaves each
school level on track, and graduates with a plan for college, career or service. District Goal 4, A Thriving Staff and Engaged
Families, is about the adults who make the other three possible.</p>

<h2>What We Learned from 2025-26</h2>
<p>Last year we set one schoolwide goal: by June 2026, 50% of students would meet standard in English language arts. We finished at 47%, two points above the year
before. Sixth graders arrived stronger than any class since 2020, and eighth graders lost ground. Reading i-Ready reports beside classroom tasks, the committee saw
that students understand what they read in English class and stop reading closely in science and social studies, where the texts are harder and nobody
asks them to mark the page.</p>
<p>In mathematics 39% of seventh graders met standard, the lowest share of the three grades (grade 6: 46%, grade 8: 43%). Proportional relationships explain most of
it: on the common unit test in November a third of the seventh grade left the last two problems blank. Students with disabilities are 29
points behind the school as a whole in English language arts, and 22 points behind in mathematics.</p>
<p>Our fall and spring surveys, hallway counts and 24 student interviews tell one story about belonging. Students who play on a team or sing in a choir feel that they have a
place here. Students who do neither, and above all students who came after September, do not. Chronic absence fell to 17.2 percent, and we
will keep the attendance team’s routines without making them a goal.</p>
<p>The root causes that the committee chose are within our reach: no shared reading routine outside English class, a seventh grade course that moves on before the
retest, advisory groups that change every semester, and a planning tool that was opened once a year for compliance.</p>

<h2>Priority 1: Literacy in Every Class</h2>
<p><i>This priority serves District Goal 1, Strong Readers and Mathematical Thinkers.</i></p>
<p><b>Goal 1.</b> {ELA}</p>
<p><b>Goal 2.</b> {GAP}</p>
<p><b>Action plan for Goal 1</b></p>
<ol>
<li>Science and social studies teachers will teach the same annotation routine twice a week in every unit (department leads; beginning September 14, 2026).</li>
<li>Ansel Quist will open his classroom for a model lesson on the second Wednesday of each month and hold a short debrief after school.</li>
<li>Grade-level PLC data cycles (grade-level leads; every five weeks).</li>
<li>We will give 60 students a second reading class taught from the adopted intervention program (reading intervention teacher; all year; Learning Assistance
Program, $21,500).</li>
</ol>
<p>The committee will look at the winter i-Ready diagnostic as an early sign. By February 2027, 50% of students in grades 6-8 should be at or above grade level in
reading on that diagnostic.</p>
<p><b>Action plan for Goal 2</b></p>
<p>Special education and general education teachers will plan two co-taught units together each semester. Every student with an IEP will have audio versions of the
science and social studies texts by the first day of each unit. Lupe Sandoval-Reid will train paraeducators to prompt for annotation rather than read aloud to students.</p>

<h2>Priority 2: Mathematics in Grade 7</h2>
<p><i>This priority serves District Goal 1.</i></p>
<p><b>Goal 3.</b> {MATH}</p>
<p><b>Action plan</b></p>
<p>The seventh grade mathematics team will rewrite the pacing of the proportional relationships unit so that every quiz is followed by two days of reteaching. Students
who score below 60 percent on a unit test will retake it after a lunch-hour workshop. Priya Lindqvist and the district mathematics coach will co-teach the first
lesson of each unit in all five sections. Families will receive a short video in English and Spanish at the start of each unit, as needed.</p>

<h2>Priority 3: Belonging</h2>
<p><i>This priority serves District Goal 2, Safe, Welcoming and Connected.</i></p>
<p><b>Goal 4.</b> {BELONG}</p>
<p><b>Action plan</b></p>
<ol>
<li>Advisory groups will stay together with one adult for all three years (counselor Corentin Abara; first groups set by August 31, 2026).</li>
<li>Each student who enrolls after the first week will be paired with a trained welcome partner for 20 school days (student leadership adviser; ongoing).</li>
<li>Tier 2 check-in/check-out (counselors; from October).</li>
<li>We will open six lunchtime clubs chosen by students, at least two of them led by students themselves (activities coordinator; by November 6, 2026; ASB fund,
$2,400).</li>
</ol>

<h2>Priority 4: A Plan for What Comes Next</h2>
<p>Eighth graders told us that they first heard of the High School and Beyond Plan when it was due. We want the plan to be a conversation before it becomes a form.</p>
<p><b>Goal 5.</b> {PLANS}</p>
<p><b>Action plan</b></p>
<p>Advisory teachers will give four lessons on interests, courses and pathways between November and March. Each seventh grader will meet an adult for fifteen minutes
to talk through the first draft. Willow Bend Middle School will host a shared career evening with us in February.</p>

<h2>Following Through</h2>
<p>The plan committee meets on the first Thursday of every month in the library. Minutes are posted for staff and families. In January the principal reports to the school
board on each goal with one of four words: met, ahead, behind or stalled. Where a goal is behind, the responsible team returns in a month with a change.
The summary for families repeats the promise of Priority 1 in plain words: {ELA[0].lower() + ELA[1:]}</p>
<h2>Staff Learning</h2>
<p>August 26 and 27 are given to annotation and to advisory. Four early-release days go to co-teaching, and the March conference day is for scoring common tasks across
departments. New staff have a mentor and two visits to other classrooms each quarter.</p>
<h2>Families</h2>
<p>Families took part through the parent committee, a survey (214 answers, in English, Spanish and Russian) and two listening evenings in March 2026. They asked for fewer
messages and clearer ones. The targeted assistance compact was signed at fall conferences.</p>
<h2>Resources</h2>
<table border="1" cellpadding="4" cellspacing="0" width="100%">
<tr><th>Fund</th><th>What it pays for</th><th>Amount</th></tr>
<tr><td>Title I, Part A (targeted)</td><td>Reading intervention teacher, 0.4 FTE</td><td>$44,800</td></tr>
<tr><td>Learning Assistance Program</td><td>Second reading class</td><td>$21,500</td></tr>
<tr><td>ASB fund</td><td>Lunchtime clubs</td><td>$2,400</td></tr>
<tr><td>Building budget</td><td>Substitutes for co-planning</td><td>$3,960</td></tr>
<tr><td><b>Total</b></td><td></td><td>$72,660</td></tr>
</table>
<h2>Assurances</h2>
<p>This plan was developed with staff, students, families and community members; it uses data for all student groups; it addresses equity, the use of technology, school
safety and family involvement; and federal funds add to state and local funds and do not replace them.</p>
"""

STYLE = """@page { size: 8.5in 11in; margin: 0.9in }
body, p, td, th, li { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 11pt }
p { margin-top: 0; margin-bottom: 0.09in; line-height: 112% }
h1 { font-family: "Liberation Serif", serif; font-size: 20pt; text-align: center; color: #222222 }
h2 { font-family: "Liberation Serif", serif; font-size: 13pt; color: #5a1f2e; margin-top: 0.18in; margin-bottom: 0.06in }
td, th { font-size: 10pt }"""


def build(path):
    head = f'<head><meta charset="utf-8"/><title>{SCHOOL} School Improvement Plan 2026-27</title><style>{STYLE}</style></head>'
    kit.soffice_docx(f"<html>{head}<body>{BODY}</body></html>", "html", path)


M, S, G = kit.metric, kit.strategy, kit.goal

GOLD = kit.gold(
    "sip", SCHOOL, "2026-27",
    goals=[
        G("By June 2027, the percentage of students in grades 6-8 meeting standard in English language arts will increase by 6 percentage points, "
          "from 47% to 53%, as measured by the spring 2027 SBA.",
          "District Goal 1",
          [M("students in grades 6-8 meeting standard in English language arts on the SBA", "47%", "53%", "June 2027"),
           M("students in grades 6-8 at or above grade level in reading on the winter i-Ready diagnostic", None, "50%", "February 2027")],
          [S("Science and social studies teachers will teach the same annotation routine twice a week in every unit", "department leads",
             "beginning September 14, 2026"),
           S("Ansel Quist will open his classroom for a model lesson on the second Wednesday of each month and hold a short debrief after school."),
           S("Grade-level PLC data cycles", "grade-level leads", "every five weeks"),
           S("We will give 60 students a second reading class taught from the adopted intervention program", "reading intervention teacher", "all year",
             "Learning Assistance Program, $21,500")]),
        G("By June 2027, the gap between students with disabilities and all students meeting standard in English language arts will decrease by 4 "
          "percentage points, from 29 points to 25 points, as measured by the spring 2027 SBA.",
          "District Goal 1",
          [M("gap between students with disabilities and all students meeting standard in English language arts on the SBA", "29 points", "25 points",
             "June 2027")],
          [S("Special education and general education teachers will plan two co-taught units together each semester."),
           S("Every student with an IEP will have audio versions of the science and social studies texts by the first day of each unit."),
           S("Lupe Sandoval-Reid will train paraeducators to prompt for annotation rather than read aloud to students.")]),
        G("By June 2027, the percentage of seventh grade students meeting standard in mathematics will increase by 8 percentage points, from 39% to "
          "45%, as measured by the spring 2027 SBA.",
          "District Goal 1",
          [M("seventh grade students meeting standard in mathematics on the SBA", "39%", "45%", "June 2027")],
          [S("The seventh grade mathematics team will rewrite the pacing of the proportional relationships unit so that every quiz is followed by two "
             "days of reteaching."),
           S("Students who score below 60 percent on a unit test will retake it after a lunch-hour workshop."),
           S("Priya Lindqvist and the district mathematics coach will co-teach the first lesson of each unit in all five sections."),
           S("Families will receive a short video in English and Spanish at the start of each unit, as needed.")]),
        G("By June 2027, the percentage of Stonebridge students who report a sense of belonging will increase by 9 percentage points, from 52% to 61%, "
          "as measured by the spring Panorama survey.",
          "District Goal 2",
          [M("Stonebridge students who report a sense of belonging on the Panorama survey", "52%", "61%", "June 2027")],
          [S("Advisory groups will stay together with one adult for all three years", "counselor Corentin Abara",
             "first groups set by August 31, 2026"),
           S("Each student who enrolls after the first week will be paired with a trained welcome partner for 20 school days",
             "student leadership adviser", "ongoing"),
           S("Tier 2 check-in/check-out", "counselors", "from October"),
           S("We will open six lunchtime clubs chosen by students, at least two of them led by students themselves", "activities coordinator",
             "by November 6, 2026", "ASB fund, $2,400")]),
        G("By June 2027, the number of seventh graders who have started a High School and Beyond Plan and reviewed it with an adult will increase by 53, "
          "from 112 to 165, as measured by the district planning platform.",
          (),
          [M("number of seventh graders who have started a High School and Beyond Plan and reviewed it with an adult", "112", "165", "June 2027")],
          [S("Advisory teachers will give four lessons on interests, courses and pathways between November and March."),
           S("Each seventh grader will meet an adult for fifteen minutes to talk through the first draft."),
           S("Willow Bend Middle School will host a shared career evening with us in February.")]),
    ],
    not_goals=[
        "every student reads, writes and reasons mathematically at or above grade level",
        "every student attends regularly, feels safe, and has an adult and a community at school to belong to",
        "every student leaves each school level on track, and graduates with a plan for college, career or service",
        "District Goal 1, Strong Readers and Mathematical Thinkers, promises that every student reads, writes and reasons mathematically at or above grade level.",
        "District Goal 4, A Thriving Staff and Engaged Families, is about the adults who make the other three possible.",
        "Last year we set one schoolwide goal: by June 2026, 50% of students would meet standard in English language arts.",
        "Chronic absence fell to 17.2 percent, and we will keep the attendance team’s routines without making them a goal.",
        "Our mission is to send every student to high school curious, connected and sure of a next step.",
    ])
