"""Birchwood Elementary: a real Word plan cut off soon after its beginning, as a broken upload is. No gold: nothing can be read."""
import kit

PATH = "plans/birchwood-elementary.docx"
FINISH = False  # the cut file is written as it is
GOLD = None


def build(path):
    doc = kit.new_document(title="Birchwood Elementary School Improvement Plan 2026-27", color="375623")
    kit.header_footer(doc, "Birchwood Elementary School", "School Improvement Plan 2026-27")
    kit.para(doc, "Birchwood Elementary School", "Title")
    kit.para(doc, "School Improvement Plan 2026-27. Principal: Thaddeus Okonjo-Reyes. Title I schoolwide. Approved October 13, 2026.")
    kit.heading(doc, "What we learned last year")
    kit.para(doc, "Birchwood grew fastest where teams met weekly. In kindergarten 71% of students finished the year at benchmark on DIBELS 8, "
                  "against 55% in grade 2. Number talks were held in nine of eighteen rooms.")
    kit.heading(doc, "Goal 1: Second-grade reading")
    kit.para(doc, "By June 2027, the share of grade 2 students at or above benchmark on DIBELS 8 will increase from 55% to 65%.")
    kit.table(doc, [["Strategy", "Lead", "When"],
                    ["Reteach short-vowel and blend patterns in groups of five", "Reading specialist", "October to March"],
                    ["Structured literacy walkthroughs with feedback", "Principal", "Monthly"]], [4, 1.6, 1.3])
    kit.heading(doc, "Goal 2: Number sense in grades 3-5")
    kit.para(doc, "By June 2027, the share of grade 3-5 students meeting standard on the SBA in mathematics will increase from 43% to 50%.")
    kit.table(doc, [["Strategy", "Lead", "When"],
                    ["Open each lesson with a ten-minute number talk", "Grade-level leads", "From September 14"],
                    ["Study student work from the common unit tasks", "Instructional coach", "Every six weeks"]], [4, 1.6, 1.3])
    kit.save(doc, path)
    kit.finish(path)
    path.write_bytes(path.read_bytes()[:900])  # before the part that holds the text
