package import DocumentModel
package import PlanModel

/// Everything said of one document.
package struct Review: Sendable {
  package var source: Source
  package var document: Document
  package var plan: ImprovementPlan
  package var alignment: Alignment
  /// In document order, then by rule.
  package var findings: [Finding]
  /// One per rule, in the rules' order.
  package var outcomes: [RuleOutcome]

  package init(
    source: Source, document: Document, plan: ImprovementPlan, alignment: Alignment, findings: [Finding],
    outcomes: [RuleOutcome]
  ) {
    self.source = source
    self.document = document
    self.plan = plan
    self.alignment = alignment
    self.findings = findings
    self.outcomes = outcomes
  }
}

/// A document as it was read, before anything is made of it.
package struct ReadDocument: Sendable {
  package var source: Source
  package var document: Document

  package init(source: Source, document: Document) {
    self.source = source
    self.document = document
  }
}

/// The file a document came from.
package struct Source: Hashable, Sendable {
  /// Relative to the folder that was read, or as given.
  package var path: String
  package var format: String
  /// Of the file's bytes, in hexadecimal.
  package var sha256: String

  package init(path: String, format: String, sha256: String) {
    self.path = path
    self.format = format
    self.sha256 = sha256
  }
}

/// A file in a folder of plans that was passed over, and why.
package struct SkippedFile: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No plan is ever written in it: a picture, data, settings.
    case otherKind
    /// What Word and LibreOffice leave beside a document that is open.
    case lockFile
    /// A copy with comments that Sightline made.
    case reviewedCopy
    /// A report that Sightline made.
    case ownReport
    /// It has the same bytes as another file, whose path is given.
    case duplicate(of: String)
    /// A link to a folder.
    case linkedFolder
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension SkippedFile.Reason {
  /// Stable for programs.
  package var code: String {
    switch self {
    case .otherKind: "otherKind"
    case .lockFile: "lockFile"
    case .reviewedCopy: "reviewedCopy"
    case .ownReport: "ownReport"
    case .duplicate: "duplicate"
    case .linkedFolder: "linkedFolder"
    }
  }

  /// After the path and a colon.
  package var words: String {
    switch self {
    case .otherKind: "no document by its kind"
    case .lockFile: "left by a program that has the document open"
    case .reviewedCopy: "a copy with comments, made by Sightline"
    case .ownReport: "a report made by Sightline"
    case .duplicate(let other): "the same file as \(other)"
    case .linkedFolder: "a link to a folder, which is not followed"
    }
  }
}

extension SkippedFile {
  /// Why, and what to do where it may have been meant for a plan.
  package var words: String {
    let path = path.lowercased()
    guard reason == .otherKind, path.hasSuffix(".csv") || path.hasSuffix(".tsv") else { return reason.words }
    return "a file of data; if it is a plan or scorecard, save it as a workbook (.xlsx)"
  }
}

/// A file that could not be read, and what to do about it.
package struct UnreadableFile: Hashable, Sendable {
  package var path: String
  /// A short name for the cause, stable for programs: "damaged", "passwordProtected".
  package var code: String
  /// What is wrong, and what to do, in words.
  package var message: String
  /// The school or department that the file name points to, if the roster has it.
  package var organization: String?

  package init(path: String, code: String, message: String, organization: String? = nil) {
    self.path = path
    self.code = code
    self.message = message
    self.organization = organization
  }
}
