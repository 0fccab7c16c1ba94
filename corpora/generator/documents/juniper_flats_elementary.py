"""Juniper Flats Elementary, 2026-27 (Title I schoolwide), written as an ODT text by LibreOffice.

Dialect: "End of Year SMARTR Outcome (#n)" and "Strategy n" as lines that are only bold, under a few real headings; actions
are the second level of a bulleted or numbered list whose first level is the strategy; Measure A, B ...; "Where we are now".
Planted: the same outcome lines in a typed table of contents; the SMARTR prompt; two results in one outcome; "by 10%"
without a pair or a baseline; numbered strategies 1., 1., 1.; an empty Action(s) list and an outcome without any strategy; a measure that is
only named; a measure with its own target and date; a lead named for an
outcome, not for its strategies; a district goal under another column word ("Strategic Priority: ...",
with "&"); one strategy list for all outcomes; a district menu strategy; Lead "TBD"; last year's results quoted.
"""
from xml.sax.saxutils import escape
import re

import kit

PATH = "plans/juniper-flats-elementary.docx"
SCHOOL = "Juniper Flats Elementary School"

# ---------------------------------------------------------------- flat ODT text

NAMESPACES = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in {
    "office": "office", "style": "style", "text": "text", "table": "table", "fo": "xsl-fo-compatible", "meta": "meta"}.items())


def _paragraph_style(name, paragraph="", text="", parent="Standard", extra=""):
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}" {extra}>'
            f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>")


def _levels(kind):
    """Three list levels: bullets, or a number with bullets under it."""
    out = ""
    for level, mark in ((1, "•"), (2, "–"), (3, "▪")):
        place = (f'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                 f'<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.22in" '
                 f'fo:margin-left="{0.3 * level}in"/></style:list-level-properties>')
        if kind == "number" and level == 1:
            out += f'<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">{place}</text:list-level-style-number>'
        else:
            out += f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="{mark}">{place}</text:list-level-style-bullet>'
    return f'<text:list-style style:name="{kind}">{out}</text:list-style>'


def inline(text):
    """**bold**, _italic_ and tabs."""
    text = escape(text).replace("\t", "<text:tab/>")
    text = re.sub(r"\*\*(.+?)\*\*", r'<text:span text:style-name="Bold">\1</text:span>', text)
    return re.sub(r"(?<!\w)_([^_]+)_(?!\w)", r'<text:span text:style-name="Italic">\1</text:span>', text)


def p(text="", style="Body"):
    return f'<text:p text:style-name="{style}">{inline(text)}</text:p>'


def h(text, level=1):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{inline(text)}</text:h>'


def bold(text):
    """A heading for the eye only: a bold line."""
    return p(f"**{text}**", "BoldLine")


def items(entries, kind="bullet"):
    """entries: strings, or (string, [nested entries])."""
    def level(some):
        return "".join(
            f"<text:list-item>{p(e, 'Item')}</text:list-item>" if isinstance(e, str) else
            f"<text:list-item>{p(e[0], 'Item')}<text:list>{level(e[1])}</text:list></text:list-item>" for e in some)
    return f'<text:list text:style-name="{kind}">{level(entries)}</text:list>'


def grid(rows, widths):
    """A table with a bold first row; widths in inches."""
    name = f"T{len(rows)}x{len(widths)}"
    columns = "".join(f'<table:table-column table:style-name="W{int(w * 10)}"/>' for w in widths)
    body = "".join(
        "<table:table-row>" + "".join(
            f'<table:table-cell table:style-name="Cell" office:value-type="string">{p(f"**{c}**" if i == 0 and c else c, "InCell")}</table:table-cell>'
            for c in row) + "</table:table-row>" for i, row in enumerate(rows))
    return f'<table:table table:name="{name}">{columns}{body}</table:table>' + p()


def flat_odt(title, header, footer, body, font="Liberation Sans"):
    widths = "".join(f'<style:style style:name="W{w}" style:family="table-column"><style:table-column-properties style:column-width="{w / 10}in"/></style:style>'
                     for w in range(5, 60))
    heading = f'fo:font-weight="bold" fo:color="#7a3b12" style:font-name="{font}" fo:font-family="\'{font}\'"'
    styles = (
        f'<style:default-style style:family="paragraph"><style:text-properties fo:font-family="\'{font}\'" fo:font-size="11pt" fo:language="en" fo:country="US"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        + _paragraph_style("Title", 'fo:margin-bottom="0.05in"', f'fo:font-size="22pt" {heading}', extra='style:class="chapter"')
        + _paragraph_style("Heading_20_1", 'fo:margin-top="0.18in" fo:margin-bottom="0.06in" fo:keep-with-next="always"', f'fo:font-size="14pt" {heading}',
                           extra='style:display-name="Heading 1" style:default-outline-level="1"')
        + _paragraph_style("Heading_20_2", 'fo:margin-top="0.12in" fo:margin-bottom="0.05in" fo:keep-with-next="always"', f'fo:font-size="12pt" {heading}',
                           extra='style:display-name="Heading 2" style:default-outline-level="2"'))
    automatic = (
        _paragraph_style("Body", 'fo:margin-bottom="0.08in"')
        + _paragraph_style("BoldLine", 'fo:margin-top="0.1in" fo:margin-bottom="0.04in" fo:keep-with-next="always"')
        + _paragraph_style("Item", 'fo:margin-bottom="0.03in"')
        + _paragraph_style("InCell", "", 'fo:font-size="9.5pt"')
        + '<style:style style:name="Facts" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.08in">'
          '<style:tab-stops><style:tab-stop style:position="2.7in"/><style:tab-stop style:position="5in"/></style:tab-stops></style:paragraph-properties></style:style>'
        + _paragraph_style("Small", 'fo:margin-bottom="0.06in"', 'fo:font-size="9pt" fo:color="#666666"')
        + '<style:style style:name="Entry" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.02in">'
          '<style:tab-stops><style:tab-stop style:position="6.7in" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>'
          "</style:paragraph-properties></style:style>"
        + '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
          '<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
          '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.04in"/></style:style>'
        + widths + _levels("bullet") + _levels("number"))
    page = ('<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="8.5in" fo:page-height="11in" fo:margin-top="0.6in" '
            'fo:margin-bottom="0.6in" fo:margin-left="0.9in" fo:margin-right="0.9in"/><style:header-style><style:header-footer-properties '
            'fo:min-height="0.35in" fo:margin-bottom="0.15in"/></style:header-style><style:footer-style><style:header-footer-properties '
            'fo:min-height="0.35in" fo:margin-top="0.15in"/></style:footer-style></style:page-layout>')
    master = (f'<style:master-page style:name="Standard" style:page-layout-name="L"><style:header>{p(header, "Small")}</style:header>'
              f'<style:footer><text:p text:style-name="Small">{escape(footer)} – <text:page-number>1</text:page-number> of '
              "<text:page-count>1</text:page-count></text:p></style:footer></style:master-page>")
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" '
            f'office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>{escape(title)}</dc:title></office:meta>'
            f"<office:styles>{styles}</office:styles><office:automatic-styles>{automatic}{page}</office:automatic-styles>"
            f"<office:master-styles>{master}</office:master-styles><office:body><office:text>{''.join(body)}</office:text></office:body></office:document>")


def outcome(number, area, prompt=True):
    out = bold(f"End of Year SMARTR Outcome (#{number}){': ' + area if area else ''}")
    if prompt:
        out += p("_SMARTR: Strategic, Measurable, Attainable, Results-oriented, Time-bound, Rigorous. State one outcome for each area of focus._", "Small")
    return out


# ---------------------------------------------------------------- the plan

CONTENTS = [
    ("School profile", 1), ("What the year showed us", 1), ("Strategic Goal 1: Strong Readers and Mathematical Thinkers", 2),
    ("End of Year SMARTR Outcome (#1): Literacy", 2), ("End of Year SMARTR Outcome (#2): Mathematics", 3),
    ("Strategic Goal 2: Safe, Welcoming and Connected", 3), ("End of Year SMARTR Outcome (#3): Attendance", 3),
    ("Strategic Priority: A Thriving Staff & Engaged Families", 3), ("End of Year SMARTR Outcome (#4): Staff", 4),
    ("Strategies for all outcomes", 4), ("Reviews, families and budget", 4),
]


def build(path):
    body = [
        p(SCHOOL, "Title"),
        p("**School Innovation and Improvement Plan at a Glance, 2026-2027**"),
        p("Principal: Halvard Nuñez-Pruitt  |  Grades K-5  |  356 students  |  Title I schoolwide"),
        p("Adopted by the site council June 4, 2026; accepted by the school board September 8, 2026"),
        bold("In this plan"),
        *[p(f"{title}\t{page}", "Entry") for title, page in CONTENTS],
        h("School profile"),
        p("Juniper Flats is the farthest school from the district office: the orchards begin at our playground fence, and a third of our families move "
          "with the harvest. Fifty-one percent of our students are multilingual learners, nearly all of them Spanish speakers; 71 percent come "
          "from low-income households; 13 percent receive special education services. We run a Spanish-English dual language strand in kindergarten to grade 3."),
        p("Our vision: children leave Juniper Flats bilingual, brave and ready to lead."),
        h("What the year showed us"),
        p("We asked three questions of every data set: who is growing, who is not, and what did adults do differently in the rooms where children grew. The "
          "answers below come from DIBELS 8, the SBA, i-Ready, WIDA ACCESS, attendance records and 41 family interviews."),
        grid([
            ["Indicator", "2024", "2025", "2026"],
            ["K-2 students at or above benchmark, DIBELS 8 composite", "55%", "58%", "61%"],
            ["Grade 3-5 students meeting standard, SBA ELA", "50.2%", "50.9%", "51.4%"],
            ["Grade 3-5 students meeting standard, SBA mathematics", "44.6%", "45.0%", "44.1%"],
            ["Multilingual learners on track to proficiency, WIDA ACCESS", "58%", "57%", "60%"],
            ["Chronically absent students", "22.4%", "20.7%", "18.9%"],
            ["Staff who would recommend the school as a place to work", "77%", "75%", "72%"],
        ], [3.7, 1.0, 1.0, 1.0]),
        p("Early reading keeps rising, and the dual language classes rise as fast as the others. Upper-grade reading has stood still for three years: students "
          "who read accurately by the end of grade 2 do not yet read long texts with stamina. In mathematics our newcomers solve number problems as well as "
          "their classmates and lose most of their points where the problem is told in a paragraph. Absence falls every year, but two peaks remain, the "
          "week before Thanksgiving and the last two weeks of harvest."),
        p("Results against last year’s outcomes: 61% of K-2 students reached the DIBELS benchmark, where we had aimed for 62%. The outcome for mathematics, 50% of "
          "grade 3-5 students at standard, was not met (44.1%). Chronic absence went below the 19% that we had set."),
        p("Why: planning time for the upper grades is spent on four separate reading programs; mathematics lessons give children the language of a problem "
          "only after they have failed at it; and the school calls a family when an absence is unexplained, not when it is expected."),

        h("Strategic Goal 1: Strong Readers and Mathematical Thinkers"),
        outcome(1, "Literacy"),
        p("By June 2027, 68% of students in grades K-2 will score at or above benchmark on the DIBELS 8 composite, and 57% of students in grades 3-5 will meet "
          "standard on the SBA in ELA."),
        p("**Where we are now:** 61% of grades K-2 (May 2026) and 51.4% of grades 3-5 (spring 2026)"),
        p("**Measure A:** By January 22, 2027, 63% of students in grades K-2 at or above benchmark on the DIBELS 8 composite"),
        bold("Strategy 1"),
        items([("Teach foundational skills in English and Spanish with one bridge routine, so that children carry what they know across languages.", [
            "Map the sounds and spellings that transfer and those that do not, grade by grade",
            "Teach the ten-minute bridge lesson on Tuesdays and Thursdays in all K-2 classrooms",
            "Watch one another teach the bridge lesson twice before winter break",
        ])]),
        p("**Lead:** Imke Soderquist, literacy coach\t**When:** September 2026 to March 2027", "Facts"),
        bold("Strategy 2"),
        items([("Build reading stamina in grades 3-5 through whole books.", [
            "Replace the four supplemental programs with two shared novels and one nonfiction book per grade",
            "Set aside 25 minutes a day for reading and talking about the book in mixed-language groups",
            "Keep a class record of pages read and graph it every Friday",
        ])]),
        p("**Lead:** TBD\t**When:** by the end of October 2026", "Facts"),
        bold("Strategy 3"),
        items([("Structured literacy walkthroughs with feedback", ["Action(s):"])]),

        outcome(2, "Mathematics"),
        p("By the end of the 2026-27 school year, the mathematics performance of multilingual learners in grades 3-5 will increase by 10%, as measured by the "
          "spring i-Ready diagnostic."),
        p("**Measure A:** Common unit assessments in grades 3-5"),
        items([("Rehearse the story of each problem before solving it.", [
            "Act out or sketch the situation with the numbers covered",
            "Let partners retell the problem in either language",
        ])], "number"),
        items([("Use the district’s number routines to start every mathematics block.", [
            "Choose the week’s routines at Monday grade-level meetings",
            "Film one routine a month in each grade and study it together",
        ])], "number"),
        items(["Offer a summer bridge week in mathematics to families who return after the harvest."], "number"),
        p("**Outcome lead:** Pax Villarreal, grade 4 teacher"),

        h("Strategic Goal 2: Safe, Welcoming and Connected"),
        outcome(3, "Attendance", prompt=False),
        p("By June 2027, no more than 15% of Juniper Flats students will be chronically absent, down from 18.9% in June 2026."),
        p("**Measure A:** Average daily attendance in November and June"),
        p("**Measure B:** By December 18, 2026, the attendance team has reached 90% of the families whose children have missed five days"),
        bold("Strategy 1"),
        items([("Plan ahead with families for expected absences.", [
            "Ask every family at registration which weeks they expect to travel",
            "Send a learning kit and a tablet with each child who leaves for more than three days",
            "Welcome children back with a half-hour catch-up meeting on their first day",
        ])]),
        p("**Lead:** Araceli Montoya, family liaison\t**When:** August 2026 to June 2027", "Facts"),
        p("**Funding:** Title I, Part C, $5,300"),
        bold("Strategy 2"),
        items([("Attendance team home visits", [
            "Visit the homes of all kindergarten families before the first day of school",
            "Visit again after the third absence in a month",
        ])]),

        h("Strategic Priority: A Thriving Staff & Engaged Families"),
        outcome(4, "Staff", prompt=False),
        p("By the spring 2027 staff survey, 80% of our staff will recommend Juniper Flats as a place to work (72% in spring 2026)."),
        bold("Strategy 1"),
        p("_Describe what adults will do. Do not list programs._", "Small"),

        h("Strategies for all outcomes"),
        p("The site council asked for three practices that carry every outcome in this plan:"),
        items([
            "Hold a weekly 60-minute collaboration block for each grade level, including the dual language partner",
            "Translate every family message and every conference into Spanish",
            "Use Spanish and English equally in assemblies and on hallway displays",
        ]),

        h("Reviews, families and budget"),
        p("The site council reads the evidence for each outcome at its October, January and April meetings and records what it decides. In May the staff and "
          "families who serve on the council write a short end-of-year report to the school board. Families helped to write this plan at three "
          "“cafecito” mornings in spring 2026, each attended by 25 to 40 adults; the compact between school and home was renewed on May 12, 2026."),
        grid([
            ["Review", "What we look at", "Who is in the room"],
            ["October 20, 2026", "Fall DIBELS and i-Ready; absence list; first bridge lessons", "Site council, grade-level leads"],
            ["January 26, 2027", "Winter screening; November attendance; work from whole-book groups", "Site council, district partner"],
            ["April 27, 2027", "Unit assessments; staff survey; family interviews", "Site council, student council"],
        ], [1.4, 3.2, 2.1]),
        p("Title I, Part A provides $142,800: a reading teacher, the family liaison (0.5) and materials for whole-book study. Title I, Part C "
          "(migrant education) provides $5,300 for learning kits. Title III provides $8,600 for bridge planning. Staff learning time this year goes to the bridge "
          "routine (two August days) and to mathematical language (four early-release afternoons)."),
        p("This plan meets the state’s requirements for annual review, for equity, technology, safety and family engagement, and is available in English and Spanish."),
    ]
    kit.soffice_docx(flat_odt(f"{SCHOOL} plan 2026-2027", "Juniper Flats Elementary School – Plan 2026-2027", "Kestrel Valley School District", body), "fodt", path)


M, S, A, G = kit.metric, kit.strategy, kit.activity, kit.goal

GOLD = kit.gold(
    "sip", SCHOOL, "2026-27",
    goals=[
        G("By June 2027, 68% of students in grades K-2 will score at or above benchmark on the DIBELS 8 composite, and 57% of students in grades 3-5 "
          "will meet standard on the SBA in ELA.",
          "Strategic Goal 1",
          [M("students in grades K-2 who score at or above benchmark on the DIBELS 8 composite", "61%", "68%", "June 2027"),
           M("students in grades 3-5 who meet standard on the SBA in ELA", "51.4%", "57%", "June 2027"),
           M("students in grades K-2 at or above benchmark on the DIBELS 8 composite", None, "63%", "January 22, 2027")],
          [S("Teach foundational skills in English and Spanish with one bridge routine, so that children carry what they know across languages.",
             "Imke Soderquist, literacy coach", "September 2026 to March 2027", None, [
                 A("Map the sounds and spellings that transfer and those that do not, grade by grade"),
                 A("Teach the ten-minute bridge lesson on Tuesdays and Thursdays in all K-2 classrooms"),
                 A("Watch one another teach the bridge lesson twice before winter break")]),
           S("Build reading stamina in grades 3-5 through whole books.", None, "by the end of October 2026", None, [
               A("Replace the four supplemental programs with two shared novels and one nonfiction book per grade"),
               A("Set aside 25 minutes a day for reading and talking about the book in mixed-language groups"),
               A("Keep a class record of pages read and graph it every Friday")]),
           S("Structured literacy walkthroughs with feedback")]),
        G("By the end of the 2026-27 school year, the mathematics performance of multilingual learners in grades 3-5 will increase by 10%, as measured "
          "by the spring i-Ready diagnostic.",
          "Strategic Goal 1",
          [M("mathematics performance of multilingual learners in grades 3-5 on the spring i-Ready diagnostic", None, "10%",
             "end of the 2026-27 school year"),
           M("Common unit assessments in grades 3-5")],
          [S("Rehearse the story of each problem before solving it.", activities=[
              A("Act out or sketch the situation with the numbers covered"),
              A("Let partners retell the problem in either language")]),
           S("Use the district’s number routines to start every mathematics block.", activities=[
               A("Choose the week’s routines at Monday grade-level meetings"),
               A("Film one routine a month in each grade and study it together")]),
           S("Offer a summer bridge week in mathematics to families who return after the harvest.")]),
        G("By June 2027, no more than 15% of Juniper Flats students will be chronically absent, down from 18.9% in June 2026.",
          "Strategic Goal 2",
          [M("Juniper Flats students who are chronically absent", "18.9%", "15%", "June 2027"),
           M("Average daily attendance in November and June"),
           M("families whose children have missed five days that the attendance team has reached", None, "90%", "December 18, 2026")],
          [S("Plan ahead with families for expected absences.", "Araceli Montoya, family liaison", "August 2026 to June 2027",
             "Title I, Part C, $5,300", [
                 A("Ask every family at registration which weeks they expect to travel"),
                 A("Send a learning kit and a tablet with each child who leaves for more than three days"),
                 A("Welcome children back with a half-hour catch-up meeting on their first day")]),
           S("Attendance team home visits", activities=[
               A("Visit the homes of all kindergarten families before the first day of school"),
               A("Visit again after the third absence in a month")])]),
        G("By the spring 2027 staff survey, 80% of our staff will recommend Juniper Flats as a place to work (72% in spring 2026).",
          "Strategic Priority: A Thriving Staff & Engaged Families",
          [M("staff who recommend Juniper Flats as a place to work", "72%", "80%", "spring 2027")], []),
    ],
    strategies=[
        S("Hold a weekly 60-minute collaboration block for each grade level, including the dual language partner"),
        S("Translate every family message and every conference into Spanish"),
        S("Use Spanish and English equally in assemblies and on hallway displays"),
    ],
    not_goals=[
        "SMARTR: Strategic, Measurable, Attainable, Results-oriented, Time-bound, Rigorous. State one outcome for each area of focus.",
        "Describe what adults will do. Do not list programs.",
        "Results against last year’s outcomes: 61% of K-2 students reached the DIBELS benchmark, where we had aimed for 62%.",
        "The outcome for mathematics, 50% of grade 3-5 students at standard, was not met (44.1%).",
        "Chronic absence went below the 19% that we had set.",
        "Our vision: children leave Juniper Flats bilingual, brave and ready to lead.",
        "End of Year SMARTR Outcome (#1): Literacy",
        "End of Year SMARTR Outcome (#2): Mathematics",
        "End of Year SMARTR Outcome (#3): Attendance",
        "End of Year SMARTR Outcome (#4): Staff",
    ])
