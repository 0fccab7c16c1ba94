extension ForeignFormat {
  /// What to tell the person who submitted the file.
  var error: ReadingError {
    let mayConvert = LegacyConversion(self) == nil ? "" : ". Where LibreOffice is installed, --convert does it"
    return ReadingError(code: code, problem: problem, remedy: remedy + mayConvert)
  }

  private var code: ReadingError.Code {
    switch self {
    case .legacyWord: .legacyWord
    case .lockedOffice: .passwordProtected
    case .wordWithoutText: .damaged
    default: .unknownFormat
    }
  }

  private var problem: String {
    switch self {
    case .legacyWord: "the file is in the format of Word 97 to 2003 (.doc), which cannot be read"
    case .lockedOffice: "the file is protected with a password"
    case .legacyExcel: "the file is a workbook of Excel 97 to 2003 (.xls), which cannot be read"
    case .legacyPowerPoint: "the file is a presentation of PowerPoint 97 to 2003 (.ppt), not a Word document"
    case .compoundFile: "the file is an old Office or Outlook file without a Word document in it"
    case .pdf: "the file is a PDF inside something else"
    case .mail: "the file is an e-mail, not a document"
    case .link: "the file is a link to a document, not the document itself"
    case .wordXML: "the file is bare XML, not a Word document"
    case .openPresentation: "the file is an OpenDocument presentation (.odp), not a Word document"
    case .binaryExcel: "the file is a workbook in Excel's binary format (.xlsb), which cannot be read"
    case .powerPoint: "the file is a PowerPoint presentation, not a Word document"
    case .visio: "the file is a Visio drawing, not a Word document"
    case .pages: "the file is an Apple Pages, Numbers or Keynote file, which cannot be read"
    case .book: "the file is an e-book (EPUB), not a Word document"
    case .wordWithoutText: "the file is an Office file without its main document; parts of it are missing"
    case .zip: "the file is a zip archive of other files, not a Word document"
    case .picture: "the file is a picture, whose words cannot be read"
    case .otherArchive: "the file is a compressed archive, not a Word document"
    case .unknown: "the file is of no kind that can be read"
    }
  }

  private var remedy: String {
    switch self {
    case .legacyWord, .wordXML:
      "Open it in Word, choose Save As, Word Document (.docx), and submit that copy"
    case .mail: "Submit the document that is attached to it, or put its text into a Word document (.docx)"
    case .link:
      "Open it, save the document itself (in Google Docs and Sheets under File, Download), and submit that file"
    case .lockedOffice:
      "Open it with the password, remove the password under File, Info, Protect Document, save and submit it again"
    case .pdf: "Submit the Word document that it was made from, or open the PDF in Word and save it as .docx"
    case .pages: "Open it on the Mac or at iCloud.com, choose Export To, Word, and submit that copy"
    case .wordWithoutText: ReadingError.saveAgain
    case .zip, .otherArchive: "Unpack it and submit the documents inside one by one"
    case .picture: "Submit the document that the picture shows, or type its words into a Word document"
    case .legacyExcel, .binaryExcel: "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and submit that copy"
    case .legacyPowerPoint, .compoundFile, .openPresentation, .powerPoint, .visio, .book:
      "Put the text into a Word document (.docx) and submit that"
    case .unknown: "Save it as a Word document (.docx) or as plain text (.txt)"
    }
  }
}
