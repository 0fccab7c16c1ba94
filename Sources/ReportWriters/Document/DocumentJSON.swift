import DocumentModel
import ReviewModel

extension ReportWriter where Subject == ReadDocument {
  /// A document with its structure and places, by the schema `sightline.document/1`.
  static let documentJSON = ReportWriter<ReadDocument>(name: "json", fileExtension: "json") { read, _ in
    var writer = ByteWriter()
    writer.jsonFile(read.json)
    return writer.bytes
  }
}

extension ReadDocument {
  fileprivate var json: JSONValue {
    [
      "schema": "sightline.document/1", "source": source.json, "properties": document.properties.json,
      "blocks": .array(document.blocksJSON), "tables": .array(document.tables.map(\.json)),
      "controls": .array(document.controls.map { document.json($0) }),
      "comments": .array(document.comments.map { document.json($0) }),
      "pictures": .array(
        document.pictures.map { ["description": $0.description.map { .string($0) }, "offset": .integer($0.anchor)] }),
      "links": .array(document.links.map { ["range": $0.range.json, "target": .string($0.target)] }),
      "pages": document.pages.map {
        ["starts": .array($0.offsets.map { .integer($0) }), "isEstimate": .boolean($0.isEstimate)]
      },
      "notices": .array(document.notices.map { ["kind": .string($0.kind.rawValue), "message": .string($0.message)] }),
    ]
  }
}

extension DocumentProperties {
  fileprivate var json: JSONValue {
    [
      "title": title.map { .string($0) }, "author": author.map { .string($0) },
      "created": created.map { .string($0) }, "modified": modified.map { .string($0) },
      "template": template.map { .string($0) }, "application": application.map { .string($0) },
    ]
  }
}

extension Document {
  fileprivate var blocksJSON: [JSONValue] {
    zip(blocks, places()).map { block, place in
      [
        "kind": .string(block.kind.name), "level": block.kind.level.map { .integer($0) },
        "label": block.label.map { .string($0) }, "text": .string(String(text(of: block))), "range": block.range.json,
        "story": .string(block.story.rawValue), "bold": block.isBold ? .boolean(true) : nil,
        "contents": block.isTableOfContents ? .boolean(true) : nil, "table": block.cell.map { .integer($0.table) },
        "cell": block.cell.map { .integer($0.cell) }, "page": place.location.page.map { .integer($0) },
        "place": .string(place.description),
      ]
    }
  }

  fileprivate func json(_ control: ContentControl) -> JSONValue {
    [
      "kind": .string(control.kind.name), "checked": control.kind.isChecked.map { .boolean($0) },
      "range": control.range.json, "value": .string(String(self[control.range])),
      "title": control.title.map { .string($0) }, "isPlaceholder": .boolean(control.isPlaceholder),
      "prompt": control.prompt.map { .string($0) },
    ]
  }

  fileprivate func json(_ comment: DocumentComment) -> JSONValue {
    [
      "author": comment.author.map { .string($0) }, "date": comment.date.map { .string($0) },
      "text": .string(comment.text), "range": comment.range.json, "isReply": .boolean(comment.isReply),
    ]
  }
}

extension Table {
  fileprivate var json: JSONValue {
    [
      "rows": .integer(rowCount), "columns": .integer(columnCount), "headerRows": .integer(headerRowCount),
      "parent": parent.map { ["table": .integer($0.table), "cell": .integer($0.cell)] },
      "sheet": sheet.map { .string($0.sheet) },
      "cells": .array(
        cells.map { cell in
          [
            "row": .integer(cell.row), "column": .integer(cell.column), "rowSpan": .integer(cell.rowSpan),
            "columnSpan": .integer(cell.columnSpan), "blocks": .array(cell.blocks.map { .integer($0) }),
            "name": sheet?.name(row: cell.row, column: cell.column).map { .string($0) },
          ]
        }),
    ]
  }
}

extension Block.Kind {
  fileprivate var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .listItem: "listItem"
    }
  }

  /// A heading's from 1, a list item's from 0.
  fileprivate var level: Int? {
    switch self {
    case .paragraph: nil
    case .heading(let level), .listItem(let level): level
    }
  }
}

extension ContentControl.Kind {
  fileprivate var name: String {
    switch self {
    case .checkBox: "checkBox"
    case .dropDown: "dropDown"
    case .date: "date"
    case .text: "text"
    }
  }

  fileprivate var isChecked: Bool? {
    if case .checkBox(let isChecked) = self { isChecked } else { nil }
  }
}
