"""Human Resources guideline (not a plan): prose, label lists and tables, written as HTML and saved by LibreOffice Writer.

Planted: a strategic plan target quoted, practice statements that sound like goals ("Every new teacher ..."),
a share with a number that is a standing rule and not a goal, blank cells in the calendar, "TBD".
"""
from kit import gold, soffice_docx

PATH = "district/human-resources-guideline.docx"

PLAN_TARGET = "By 2029 the district will keep 90 percent of its teachers from one year to the next, up from 84.2 percent."
RULES = ["Every new teacher has a mentor before the first day with students.",
         "At least two of the five people on an interview team work with the students the hire will serve.",
         "All employees receive the training that they need to do their job competently."]

HTML = f"""<html><head><meta charset="utf-8"><title>Personnel Guideline</title><style>
@page {{ size: 8.5in 11in; margin: 0.9in }}
body {{ font-family: "Liberation Serif", serif; font-size: 11pt }}
h1 {{ font-size: 17pt; color: #3b2f63 }} h2 {{ font-size: 13pt; color: #3b2f63 }} h3 {{ font-size: 11pt }}
p {{ margin-bottom: 6pt }} th {{ background: #e4dff0; text-align: left }} td, th {{ padding: 3pt; font-size: 9.5pt }}
</style></head><body>
<p><b>Kestrel Valley School District</b><br>Human Resources</p>
<h1>Personnel Guideline: Recruiting, Choosing, Preparing and Keeping Our Staff</h1>
<p><i>Edition for the 2026-27 school year. Replaces the edition of August 2023. Questions: Director of Human Resources, ext. 4110.</i></p>

<h2>1. Why we have a guideline</h2>
<p>People are nearly all of what a school district has to offer. This guideline tells principals, department heads and
hiring teams how we recruit, select, induct, train and evaluate staff so that personnel decisions pull in the same direction as
the strategic plan. It applies in all schools and departments. Collective bargaining agreements and state law come first where they differ.</p>
<p>The guideline serves the fourth goal of the strategic plan, A Thriving Staff and Engaged Families. {PLAN_TARGET}
That number belongs to the plan; this guideline describes the practices that we expect to get us there.</p>

<h2>2. The four non-negotiables</h2>
<p>The board adopted four non-negotiables together with the strategic plan. They name what we mean by quality and equity, and they appear by
number in every form that this guideline mentions.</p>
<table border="1" cellspacing="0" width="100%"><tr><th width="8%">No.</th><th width="42%">Non-negotiable</th><th>What we look for in a candidate or colleague</th></tr>
<tr><td>N1</td><td>Grade-level work for every student, every day</td><td>Plans from the standard and scaffolds up to it; does not thin the task for some</td></tr>
<tr><td>N2</td><td>Instruction that follows the evidence on how children learn</td><td>Can say why a routine works and what would make them stop using it</td></tr>
<tr><td>N3</td><td>Every student known by name by an adult who notices</td><td>Speaks about students as people; follows up on absence</td></tr>
<tr><td>N4</td><td>Families treated as partners, in the language they speak at home</td><td>Uses interpreters well; asks before telling</td></tr></table>

<h2>3. Recruitment</h2>
<p>Every posting, flyer and fair banner prints the four non-negotiables and a sentence on what support a new colleague can count on.
We would rather lose an applicant at the posting than in the second year. Postings open by March 1 for positions known to be vacant and
stay open for at least fifteen days.</p>
<ul><li>Human Resources visits six teacher preparation programs each year, two of them serving first-generation college students.</li>
<li>Paraeducators who want to teach are offered tuition, a cohort and one release day a month.</li>
<li>Schools with the highest turnover see applicant files five days before other schools do.</li>
<li>We publish each June how the demographics of applicants, finalists and hires compare with those of our students.</li></ul>

<h2>4. Selection</h2>
<p>A hiring team has five members. {RULES[1]} One is a classified employee. Members complete a 90-minute course on fair selection
every two years, and the Human Resources analyst checks the roster before interviews are scheduled.</p>
<h3>Steps</h3>
<ol><li>Paper screening with a scored form; two readers per file, scores averaged.</li>
<li>A work sample: teachers plan and teach 20 minutes to our students, or to the team when school is out; office and support staff do a task from the job.</li>
<li>A structured interview, in which all finalists for one position hear the same questions.</li>
<li>Reference calls that ask about each of the non-negotiables.</li>
<li>A recommendation to the Director of Human Resources with the scores attached.</li></ol>
<table border="1" cellspacing="0" width="100%"><tr><th>Part of the file</th><th>Share of the score</th><th>Non-negotiables scored</th></tr>
<tr><td>Paper screening</td><td>20%</td><td>N2</td></tr><tr><td>Work sample</td><td>40%</td><td>N1, N2, N3</td></tr>
<tr><td>Structured interview</td><td>25%</td><td>N1, N3, N4</td></tr><tr><td>References</td><td>15%</td><td>All</td></tr></table>
<p>A finalist who scores 1 on any non-negotiable is not recommended, whatever the total.</p>

<h2>5. Onboarding</h2>
<p>All schools use the same onboarding calendar. {RULES[0]} Mentors are trained, meet weekly with their colleague through January and every other week
afterwards, and take no part in evaluation.</p>
<table border="1" cellspacing="0" width="100%"><tr><th>When</th><th>What the new colleague receives</th><th>From</th></tr>
<tr><td>On acceptance</td><td>Welcome call, payroll and benefits appointment, name of mentor</td><td>HR specialist</td></tr>
<tr><td>August institute (3 days)</td><td>The non-negotiables in practice; core materials of the grade or subject; data systems log-in and first practice</td><td>Teaching and Learning</td></tr>
<tr><td>First 30 days</td><td>Two visits by the mentor, one visit to another classroom</td><td>Mentor</td></tr>
<tr><td>60 days</td><td>Stay conversation with the principal, using the form in Appendix B</td><td>Principal</td></tr>
<tr><td>90 days</td><td>Short survey; answers reported by school when ten or more people reply</td><td></td></tr>
<tr><td>June</td><td>Reflection and plan for year two</td><td>TBD</td></tr></table>

<h2>6. Professional development</h2>
<p>{RULES[2]} Training is chosen from the needs shown by student results, walkthroughs and the evaluation criteria, not from a catalog.
A course that is not followed by practice with feedback is not offered again.</p>
<ul><li>Teachers: 30 paid hours a year, of which 12 are for the core materials they teach and 6 for using screening and assessment data in team meetings.</li>
<li>Paraeducators: the state certificate course in the first two years, on paid time.</li>
<li>Principals: a monthly walk with a supervisor and two colleagues, centered on one non-negotiable.</li>
<li>Data use: a data coach from the assessment office joins each school's leadership team three times a year. Schools ask for more with Form 6-D.</li></ul>

<h2>7. Evaluation</h2>
<p>Evaluators use the state's eight criteria. The district adds the look-fors below, so that an evaluation
records how competently a teacher uses the strategies that the district has endorsed. Formative visits use the same words as the final evaluation:
at least four a year for provisional staff and two for others, each followed by a conversation within three school days.</p>
<table border="1" cellspacing="0" width="100%"><tr><th width="16%">Non-negotiable</th><th>Basic</th><th>Proficient</th><th>Distinguished</th></tr>
<tr><td>N1 Grade-level work</td><td>Tasks match the standard in some lessons</td><td>Tasks match the standard; scaffolds are planned for students who need them</td><td>Students choose scaffolds and explain how their work meets the standard</td></tr>
<tr><td>N2 Evidence-based instruction</td><td>Uses the adopted routine with gaps</td><td>Uses the adopted routine as designed and adjusts from checks for understanding</td><td>Helps colleagues refine the routine with student data</td></tr>
<tr><td>N3 Every student known</td><td>Knows some students' strengths</td><td>Can name a strength and a next step for each student; acts on absence within a day</td><td>Students know one another's strengths and act on them</td></tr>
<tr><td>N4 Family partnership</td><td>Contacts families when there is trouble</td><td>Two-way contact with each family each term, with an interpreter when needed</td><td>Families help shape what happens in class</td></tr></table>

<h2>8. Support and retention</h2>
<p>Struggling staff receive a written support plan with a coach, model lessons and a date for review. Each supervisor
holds a stay conversation with every employee once a year. Exit interviews are offered to all who leave and read by the cabinet each June.
Human Resources reports on vacancies, turnover and hires by school to the board in February.</p>
<h2>9. Review of this guideline</h2>
<p>The Director of Human Resources, the two association presidents and three principals review the guideline each spring.
Changes take effect on July 1. <i>Adopted May 19, 2026.</i></p>
</body></html>"""


def build(path):
    soffice_docx(HTML, "html", path)


GOLD = gold("unknown", "Kestrel Valley School District", "2026-27",
            not_goals=[PLAN_TARGET, *RULES, "Grade-level work for every student, every day",
                       "Instruction that follows the evidence on how children learn",
                       "Every student known by name by an adult who notices",
                       "Families treated as partners, in the language they speak at home"])
