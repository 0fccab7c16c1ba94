"""Larkspur High School, plan 2026-27 (flat ODT turned into Word by LibreOffice, landscape).

Layout: Priority Performance Challenge, Root Cause and Annual Performance Target for each priority, one table of
annual performance targets (measure x year), then Major Improvement Strategies with tables of action steps
(timeline, key personnel, resources, implementation benchmarks, status) and a progress monitoring section.

Planted: a stated change (4 points) that does not match the pair in the table (30.2% to 27.0%); TBD targets; a
district goal's near-name with "&"; a priority with no district goal; empty personnel and resource cells; a
prompt under most headings; "Checked -->" left from a check box; a strategy named in slightly different words in
the summary list; merged cells in the targets table; a status column filled with next to nothing;
a past year in a benchmark (December 2025); running header and footer.
"""
from html import escape

from kit import activity, goal, gold, metric, soffice_docx, strategy

PATH = "plans/larkspur-high.docx"

T_MATH = "35% of tenth graders will meet standard on the SBA in mathematics, and 15% of tenth grade multilingual learners will."
T_ABSENT = "The share of students who are chronically absent will decrease by 4 percentage points."
T_GRAD = "The four-year graduation rate will rise to 86%."
MIS_1 = "Teach mathematics in every Algebra 1 and Geometry class so that students talk, write and solve problems that are worth their time"
MIS_2 = "Know within a day that a student is missing, and within a week why"
MIS_3 = "Build a ninth-grade success team with the time, the data and the authority to act"

NAMESPACES = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}"' for k, v in {
    "office": "office:1.0", "style": "style:1.0", "text": "text:1.0", "table": "table:1.0",
    "fo": "xsl-fo-compatible:1.0", "meta": "meta:1.0"}.items())

STYLES = """
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-family="'Liberation Sans'" fo:font-size="10pt" fo:language="en" fo:country="US"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.07in"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.04in"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold" fo:color="#5b3a8c"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="13pt" fo:color="#555555"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.16in" fo:margin-bottom="0.06in" fo:keep-with-next="always" fo:border-bottom="1pt solid #5b3a8c"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold" fo:color="#5b3a8c"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.12in" fo:margin-bottom="0.04in" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Prompt" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8.5pt" fo:font-style="italic" fo:color="#777777"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.02in"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Cell_20_Head" style:display-name="Cell Head" style:family="paragraph" style:parent-style-name="Cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Running" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt" fo:color="#666666"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="New" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="9.6in" table:align="margins"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #888888" fo:padding="0.04in"/></style:style>
<style:style style:name="H" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #888888" fo:padding="0.04in" fo:background-color="#e6dff0"/></style:style>
%s
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.2in" fo:margin-left="0.4in"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="11in" fo:page-height="8.5in" style:print-orientation="landscape" fo:margin-top="0.5in" fo:margin-bottom="0.5in" fo:margin-left="0.7in" fo:margin-right="0.7in"/><style:header-style><style:header-footer-properties fo:min-height="0.3in" fo:margin-bottom="0.1in"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.3in" fo:margin-top="0.1in"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
<style:header><text:p text:style-name="Running">Larkspur High School – Unified Improvement Plan 2026-27</text:p></style:header>
<style:footer><text:p text:style-name="Running">Kestrel Valley School District · Page <text:page-number>1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
"""

body, columns = [], []  # what is written so far: the text, and a style for each table column


def add(text, style="Standard", tag="p", level=""):
    """A paragraph; text before a "::" becomes a bold label."""
    label, sep, rest = text.partition("::")
    inner = f'<text:span text:style-name="B">{escape(label)}</text:span>{escape(rest)}' if sep else escape(text)
    body.append(f'<text:{tag} text:style-name="{style}"{level}>{inner}</text:{tag}>')


def h1(text, new=False):
    add(text, "New" if new else "Heading_20_1", "h", ' text:outline-level="1"')


def h2(text):
    add(text, "Heading_20_2", "h", ' text:outline-level="2"')


def prompt(text):
    add(text, "Prompt")


def listing(items):
    body.append('<text:list text:style-name="L">' + "".join(
        f'<text:list-item><text:p text:style-name="Standard">{escape(i)}</text:p></text:list-item>' for i in items) + "</text:list>")


def grid(rows, widths, header=1):
    """rows: cell texts; "^" continues the cell above, "<" the cell to the left."""
    number = len(columns)
    for n, width in enumerate(widths):
        columns.append(f'<style:style style:name="c{number}_{n}" style:family="table-column"><style:table-column-properties style:column-width="{width}in"/></style:style>')
    out = ['<table:table table:style-name="T">']
    out += [f'<table:table-column table:style-name="c{number}_{n}"/>' for n in range(len(widths))]
    for r, row in enumerate(rows):
        out.append("<table:table-header-rows>" if r == 0 and header else "")
        out.append("<table:table-row>")
        for c, text in enumerate(row):
            if text in ("^", "<"):
                out.append("<table:covered-table-cell/>")
                continue
            down = next((n for n in range(1, len(rows) - r) if rows[r + n][c] != "^"), len(rows) - r)
            across = next((n for n in range(1, len(row) - c) if row[c + n] != "<"), len(row) - c)
            span = (f' table:number-rows-spanned="{down}"' if down > 1 else "") + (f' table:number-columns-spanned="{across}"' if across > 1 else "")
            head = r < header or (not header and c % 2 == 0)
            lines = "".join(f'<text:p text:style-name="{"Cell_20_Head" if head else "Cell"}">{escape(x)}</text:p>' for x in text.split("\n"))
            out.append(f'<table:table-cell table:style-name="{"H" if head else "C"}"{span}>{lines}</table:table-cell>')
        out.append("</table:table-row>")
        out.append("</table:table-header-rows>" if r == header - 1 else "")
    body.append("".join(out) + "</table:table>")
    add("")


def steps(rows):
    grid([["Action step", "Timeline", "Key personnel", "Resources (amount and source)", "Implementation benchmarks", "Status"]] + rows,
         [3.3, 1.35, 1.35, 1.4, 1.5, 0.7])


def build(path):
    body.clear(), columns.clear()
    add("Larkspur High School", "Title")
    add("Unified Improvement Plan for 2026-27", "Subtitle")
    grid([
        ["District", "Kestrel Valley School District", "Grades / students", "9-12 / 874"],
        ["Principal", "Hollis Devereaux-Lam", "Support status", "TSI: multilingual learners"],
        ["Accountability team approval", "June 4, 2026", "Board approval", "October 13, 2026"],
        ["This plan satisfies", "Checked --> State requirements   Checked --> TSI requirements", "Title I", "Not served"],
    ], [2.0, 3.2, 1.6, 2.8], header=0)

    h1("Section I: Summary")
    add("Larkspur opened in 1974 on the east bench and serves the county seat, two farm towns and, since 2022, a growing number of families new to the country. Twenty-three percent of our 874 students are multilingual learners; they speak Spanish, Dari, Pashto and Ukrainian. The school is known for its agriculture program, its mariachi and a graduation rate that climbed for eight years and then stopped.")
    add("Our purpose::: every Larkspur graduate leaves with a diploma, a direction and someone to call.")
    prompt("In a few sentences, name your priority performance challenges and your major improvement strategies.")
    add("We have three priority performance challenges: mathematics in the first two years, chronic absence, and graduation. Our strategies are better mathematics teaching in Algebra 1 and Geometry, knowing early why students are missing, and a success team for ninth grade.")

    h1("Section II: Data narrative")
    prompt("Describe performance and trends for three years. Say where the school did not meet expectations.")
    add("Last year's targets::. For 2025-26 we set out to have 33% of tenth graders at standard in mathematics and to graduate 85% of the class of 2026. We reached 29.4% and 83.1%. The attendance target of 27% chronically absent was not met either (30.2%). We were busy: the 2025-26 plan had nineteen action steps, and six of them were finished.")
    add("Trends::. ELA results for tenth graders have been steady (60.8%, 61.5%, 61.1%). Mathematics has stayed under 30% for three years, and results for multilingual learners fell for the second year. Chronic absence was 22% before 2020 and has not been below 29% since. Ninth graders who fail a course in the first semester graduate at half the rate of those who do not: 48% and 93%.")
    add("Voices::. The student senate interviewed 140 students. The sentence that we heard most often was “I didn't know I was behind.” Families of multilingual learners told us, through interpreters, that calls from school come in English or come too late.")

    h1("Section III: Priorities, root causes and targets", new=True)
    prompt("Write one target for each priority performance challenge. Targets must cover two years.")
    h2("Priority Performance Challenge 1: Mathematics in grades 9 and 10")
    add("Priority Performance Challenge::: Seven of ten tenth graders do not meet standard in mathematics, and nine of ten multilingual learners do not.")
    add("Root Cause::: Lessons are built around notes and worked examples, so that students seldom talk or write about mathematics and language support has nothing to attach to.")
    add("District goal::: Strong Readers & Mathematical Thinkers")
    add("Annual Performance Target::: " + T_MATH)
    add("Interim measure for 2026-27::: i-Ready Mathematics, 40% of ninth and tenth graders on or above grade level in January 2027")
    h2("Priority Performance Challenge 2: Chronic absence")
    add("Priority Performance Challenge::: Three of ten students miss at least eighteen days, and absence is highest on the days after a student has failed a test or quarrelled with an adult.")
    add("Root Cause::: Absence is recorded by period and reviewed by quarter; nobody is responsible for asking why.")
    add("Annual Performance Target::: " + T_ABSENT)
    add("Interim measure for 2026-27::: weekly attendance dashboard")
    h2("Priority Performance Challenge 3: Graduation")
    add("Priority Performance Challenge::: The graduation rate has been flat for three years, and multilingual learners and students with disabilities graduate at lower rates.")
    add("Root Cause::: Ninth grade teachers share students and have no shared time, so that a student can fail three courses and three adults can each believe that it is only one.")
    add("District goal::: Strategic Goal 3, Ready for What Comes Next")
    add("Annual Performance Target::: " + T_GRAD)

    h2("Annual performance targets")
    grid([
        ["Priority", "Measure", "Actual", "<", "Target", "<"],
        ["^", "^", "2024-25", "2025-26", "2026-27", "2027-28"],
        ["1. Mathematics", "Tenth graders meeting standard, SBA mathematics", "28.7%", "29.4%", "35%", "41%"],
        ["^", "Tenth grade multilingual learners meeting standard, SBA mathematics", "10.6%", "9.8%", "15%", "21%"],
        ["2. Chronic absence", "Students who are chronically absent", "31.0%", "30.2%", "27.0%", "23.0%"],
        ["3. Graduation", "Four-year graduation rate", "83.4%", "83.1%", "86%", "88%"],
        ["^", "Ninth graders on track (all credits earned)", "74.5%", "76.0%", "TBD", "TBD"],
    ], [1.5, 4.1, 1.0, 1.0, 1.0, 1.0], header=2)

    h1("Section IV: Major improvement strategies and action steps")
    prompt("For each major improvement strategy list the action steps for this year. Resources must name an amount and a source.")
    h2("Major Improvement Strategy 1")
    add("Major Improvement Strategy::: " + MIS_1)
    add("Addresses::: Priority Performance Challenge 1")
    steps([
        ["Choose six rich tasks for each course and plan them together before they are taught", "August - October 2026", "Mathematics chair", "$5,280, Title II", "Tasks in the shared folder", "In progress"],
        ["Use one discussion routine and one writing routine in every lesson", "September 2026 - June 2027", "Algebra 1 and Geometry teachers", "", "20 of 24 observed lessons by February 2027", ""],
        ["Place a multilingual learner teacher in four sections as a second teacher", "First semester", "", "$41,000, Title III and general fund", "Master schedule", "Completed"],
        ["Grade-level PLC data cycles", "Every five weeks", "Assistant principal", "", "Cycle notes by December 2025", ""],
    ])
    h2("Major Improvement Strategy 2")
    add("Major Improvement Strategy::: " + MIS_2)
    add("Addresses::: Priority Performance Challenge 2")
    steps([
        ["Run an attendance huddle for ten minutes every morning and assign each name to one adult", "Daily from September 8, 2026", "Dean of students", "", "Huddle board", "Not begun"],
        ["Attendance team home visits", "Weekly", "Family liaison; bilingual office assistant", "$7,450, general fund", "Visit log", ""],
        ["Replace the absence robocall with a text message in five languages", "By October 5, 2026", "District technology office", "$1,320, building budget", "Messages sent and read", ""],
    ])
    h2("Major Improvement Strategy 3")
    add("Major Improvement Strategy::: " + MIS_3)
    add("Addresses::: Priority Performance Challenge 3")
    steps([
        ["Give eight ninth grade teachers a shared planning period, four days a week", "August 2026", "Principal; registrar", "$52,600, general fund (1.0 FTE)", "Schedule in place", "Completed"],
        ["Review every ninth grader with a D or an F every two weeks and agree on one action for each", "From September 21, 2026", "Success team lead", "", "90% of agreed actions done by January 2027", ""],
        ["Write a credit recovery plan with each junior and senior who is short of credit", "September and February", "Counselors", "", "Signed plans", "Not begun"],
        ["Hold a senior night for families in Spanish, Dari and Ukrainian", "", "Counselors; interpreters", "$980, Title III", "Sign-in and survey", ""],
    ])

    h1("Section V: Progress monitoring")
    add("The leadership team reads the interim measures in October, January and April, and the implementation benchmarks every month. For each action step we ask whether it happened, whether students can tell, and what comes next. A step that has not begun within six weeks of its date is dropped or given to someone else. The principal presents the January reading to the board in a public meeting.")
    grid([
        ["Review", "What we look at", "Who takes part"],
        ["October 21, 2026", "Fall i-Ready, attendance, first list of Ds and Fs", "Leadership team, student senate"],
        ["January 27, 2027", "Winter i-Ready, semester grades, observed lessons", "Leadership team, accountability team, board"],
        ["April 14, 2027", "Third quarter grades, seniors at risk", "Leadership team, counselors"],
    ], [1.8, 4.6, 3.2])

    h1("Section VI: Families, staff learning and resources")
    listing([
        "Families: two evenings a year with interpretation in four languages; a family room in the old career center; a parent seat on the accountability team for each language group.",
        "Staff learning: three days in August (tasks and routines), one early-release afternoon a month, and lesson visits in pairs.",
        "Technology: the early-warning dashboard is opened to all ninth grade teachers; students learn to read their own page in advisory.",
        "Safety: the annual drill schedule and the reunification plan are kept with the district's safety office.",
    ])
    grid([
        ["Source", "Amount", "Used for"],
        ["General fund", "$88,050", "Planning period, half of the second teacher, home visits"],
        ["Title II", "$5,280", "Task planning"],
        ["Title III", "$13,980", "Half of the second teacher, senior night"],
        ["Building budget", "$1,320", "Text messages"],
        ["Total", "$108,630", ""],
    ], [2.6, 1.6, 5.4])
    add("The plan was developed with staff, students, families and community members, rests on a review of data for all student groups, and is available in Spanish, Dari, Pashto and Ukrainian on request.")

    source = (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3" '
              'office:mimetype="application/vnd.oasis.opendocument.text">'
              + STYLES % "".join(columns) + "<office:body><office:text>" + "".join(body) + "</office:text></office:body></office:document>")
    soffice_docx(source, "fodt", path)


GOLD = gold(
    "sip", "Larkspur High School", "2026-27",
    goals=[
        goal(
            T_MATH, "District goal: Strong Readers & Mathematical Thinkers",
            [
                metric("Tenth graders meeting standard, SBA mathematics", "29.4%", "35%", "2026-27"),
                metric("Tenth graders meeting standard, SBA mathematics", None, "41%", "2027-28"),
                metric("Tenth grade multilingual learners meeting standard, SBA mathematics", "9.8%", "15%", "2026-27"),
                metric("Tenth grade multilingual learners meeting standard, SBA mathematics", None, "21%", "2027-28"),
                metric("i-Ready Mathematics, ninth and tenth graders on or above grade level", None, "40%", "January 2027"),
                metric("observed lessons that use one discussion routine and one writing routine", None, "20 of 24", "February 2027"),
            ],
            [
                strategy(MIS_1, activities=[
                    activity("Choose six rich tasks for each course and plan them together before they are taught", "Mathematics chair",
                             "August - October 2026", "$5,280, Title II"),
                    activity("Use one discussion routine and one writing routine in every lesson", "Algebra 1 and Geometry teachers",
                             "September 2026 - June 2027"),
                    activity("Place a multilingual learner teacher in four sections as a second teacher", None, "First semester",
                             "$41,000, Title III and general fund"),
                    activity("Grade-level PLC data cycles", "Assistant principal", "Every five weeks"),
                ]),
            ],
        ),
        goal(
            T_ABSENT, (),
            [
                metric("Students who are chronically absent", "30.2%", "27.0%", "2026-27"),
                metric("Students who are chronically absent", None, "23.0%", "2027-28"),
                metric("weekly attendance dashboard"),
            ],
            [
                strategy(MIS_2, activities=[
                    activity("Run an attendance huddle for ten minutes every morning and assign each name to one adult", "Dean of students",
                             "Daily from September 8, 2026"),
                    activity("Attendance team home visits", ["Family liaison", "bilingual office assistant"], "Weekly", "$7,450, general fund"),
                    activity("Replace the absence robocall with a text message in five languages", "District technology office",
                             "By October 5, 2026", "$1,320, building budget"),
                ]),
            ],
        ),
        goal(
            T_GRAD, "Strategic Goal 3",
            [
                metric("Four-year graduation rate", "83.1%", "86%", "2026-27"),
                metric("Four-year graduation rate", None, "88%", "2027-28"),
                metric("Ninth graders on track (all credits earned)", "76.0%"),
                metric("agreed actions done", None, "90%", "January 2027"),
            ],
            [
                strategy(MIS_3, activities=[
                    activity("Give eight ninth grade teachers a shared planning period, four days a week", ["Principal", "registrar"],
                             "August 2026", "$52,600, general fund (1.0 FTE)"),
                    activity("Review every ninth grader with a D or an F every two weeks and agree on one action for each", "Success team lead",
                             "From September 21, 2026"),
                    activity("Write a credit recovery plan with each junior and senior who is short of credit", "Counselors",
                             "September and February"),
                    activity("Hold a senior night for families in Spanish, Dari and Ukrainian", ["Counselors", "interpreters"],
                             None, "$980, Title III"),
                ]),
            ],
        ),
    ],
    not_goals=[
        "every Larkspur graduate leaves with a diploma, a direction and someone to call.",
        "In a few sentences, name your priority performance challenges and your major improvement strategies.",
        "For 2025-26 we set out to have 33% of tenth graders at standard in mathematics and to graduate 85% of the class of 2026.",
        "Seven of ten tenth graders do not meet standard in mathematics, and nine of ten multilingual learners do not.",
        "Three of ten students miss at least eighteen days, and absence is highest on the days after a student has failed a test or quarrelled with an adult.",
        "The graduation rate has been flat for three years, and multilingual learners and students with disabilities graduate at lower rates.",
        "Mathematics in grades 9 and 10",
        "Chronic absence",
        "Write one target for each priority performance challenge. Targets must cover two years.",
        "For each major improvement strategy list the action steps for this year. Resources must name an amount and a source.",
    ],
)
