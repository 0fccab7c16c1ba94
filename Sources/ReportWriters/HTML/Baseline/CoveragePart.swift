import DistrictModel
import ReviewModel

extension HTMLWriter {
  /// How many district goals fit beside each other on an upright sheet.
  private static let uprightGoals = 5

  /// Writes the heat map: schools against district goals, what is declared and what is supported kept apart.
  mutating func coverage(_ index: BaselineIndex) {
    part(.coverage, isWide: index.baseline.district.goals.count > Self.uprightGoals) { html in
      guard !index.baseline.district.goals.isEmpty else {
        html.element(.p, .class("absent"), text: "The district file names no goals to compare with.")
        return
      }
      html.element(
        .p, .class("intro"),
        text: "A plan can name a district goal, and its own words can serve one. These are two different things, and "
          + "they are shown apart: a plan may name a goal that nothing in it serves, or serve one that it never names.")
      html.legend()
      html.heatMap(index)
    }
  }

  private mutating func heatMap(_ index: BaselineIndex) {
    let baseline = index.baseline
    element(.table, .class("heatmap")) { html in
      html.element(
        .caption, text: "Schools by district goal; the numbers count the school’s own goals that name or support it")
      html.heatMapHead(baseline)
      html.element(.tbody, .class("all")) { $0.coverageRow(baseline) }
      for level in SchoolLevel.allCases {
        html.levelGroup(level, index.schools.filter { $0.level == level }, baseline.district.goals)
      }
    }
  }

  private mutating func heatMapHead(_ baseline: Baseline) {
    element(.thead) { html in
      html.element(.tr) { html in
        html.element(.th, .scope("col"), text: "School")
        for goal in baseline.district.goals {
          html.element(.th, .scope("col")) { html in
            html.element(.span, .class("code"), text: goal.id)
            html.text(" " + goal.title)
          }
        }
      }
    }
  }

  private mutating func coverageRow(_ baseline: Baseline) {
    element(.tr) { html in
      html.element(.th, .scope("row"), text: "All schools with a plan")
      for goal in baseline.district.goals {
        html.element(.td) { html in
          guard let coverage = baseline.coverage.first(where: { $0.districtGoal == goal.id }) else {
            return html.text("—")
          }
          html.coverageLine("declared", coverage.schoolsDeclaring, coverage.schools)
          html.coverageLine("supported", coverage.schoolsSupporting, coverage.schools)
        }
      }
    }
  }

  private mutating func coverageLine(_ words: String, _ count: Int, _ schools: Int) {
    element(.div, .class("line")) { html in
      html.text("\(words) by ")
      html.element(.strong, text: Counted.of(count, schools))
      html.text(" schools")
      html.bar(count, of: schools)
    }
  }

  private mutating func levelGroup(_ level: SchoolLevel, _ rows: [SchoolRow], _ goals: [StrategicGoal]) {
    guard !rows.isEmpty else { return }
    element(.tbody) { html in
      html.element(.tr, .class("level")) { html in
        html.element(.th, .scope("rowgroup"), .columns(goals.count + 1), text: level.rawValue)
      }
      for row in rows {
        html.element(.tr) { html in
          html.schoolHead(row)
          guard row.standing == .plan, let summary = row.section?.summary else {
            html.element(.td, .class("absent"), .columns(goals.count), text: row.gap ?? "")
            return
          }
          for goal in goals { html.stateCell(summary.cells.first { $0.districtGoal == goal.id }) }
        }
      }
    }
  }

  /// Writes a school's name as the head of a row, linked to its section, with its grades.
  mutating func schoolHead(_ row: SchoolRow) {
    element(.th, .scope("row")) { html in
      if let section = row.section {
        html.element(.a, .target(section.id), text: row.name)
      } else {
        html.text(row.name)
      }
      if let grades = row.school?.grades { html.element(.span, .class("grades"), text: " \(grades)") }
    }
  }
}
