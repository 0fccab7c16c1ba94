public import CXMLEvents

/// A parser for the parts of one document: bytes in by the chunk, events out to a handler.
///
/// Never loads anything from the network, never expands entities of a document's own, and stops at any document type
/// declaration. One value serves one thread; its parts are parsed one after the other.
@safe
@usableFromInline
package struct XMLParser: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  @usableFromInline var attributes = XMLAttributes()

  /// Makes a parser that knows some vocabularies.
  ///
  /// - Parameters:
  ///   - vocabularies: The names to report; a part is parsed for one of these.
  ///   - depth: How deep elements may nest.
  ///   - bytes: How many bytes a part may have.
  /// - Throws: `XMLError` without memory.
  package init(_ vocabularies: [XMLVocabulary], depth: Int, bytes: Int) throws(XMLError) {
    guard let made = unsafe cxe_new(UInt32(clamping: depth), UInt64(clamping: bytes)) else {
      throw XMLError(reason: .outOfMemory, line: 0)
    }
    let areLearned = vocabularies.allSatisfy { vocabulary in
      unsafe vocabulary.records.withUnsafeBufferPointer { records in
        unsafe cxe_learn(made, records.baseAddress, vocabulary.count) != 0
      }
    }
    guard areLearned else {
      unsafe cxe_free(made)
      throw XMLError(reason: .outOfMemory, line: 0)
    }
    unsafe handle = made
  }

  deinit {
    unsafe cxe_free(handle)
  }

  /// Makes ready for the next part.
  ///
  /// - Parameter vocabulary: The place of its vocabulary among those given.
  /// - Throws: `XMLError` without memory, or where there is no such vocabulary.
  package mutating func begin(_ vocabulary: Int = 0) throws(XMLError) {
    try check(unsafe cxe_begin(handle, vocabulary))
  }

  /// Parses the next bytes of a part and hands over what they brought.
  ///
  /// - Parameters:
  ///   - chunk: Any number of bytes; an element or a character may be cut by its end.
  ///   - isLast: No more bytes follow; the part must be complete.
  ///   - handler: Hears the events.
  /// - Throws: `XMLError`, after all that came before the place at fault was handed over; the rest of the part is lost.
  ///   A word that ends there is left out, as half of it may say something else.
  @inlinable
  package mutating func feed(_ chunk: Span<UInt8>, isLast: Bool, to handler: inout some XMLHandler) throws(XMLError) {
    let status = unsafe chunk.withUnsafeBufferPointer {
      unsafe cxe_feed(handle, $0.baseAddress, $0.count, isLast ? 1 : 0)
    }
    var eventCount = 0
    var textCount = 0
    let events = unsafe UnsafeBufferPointer(start: cxe_events(handle, &eventCount), count: eventCount)
    let text = unsafe UnsafeBufferPointer(start: cxe_text(handle, &textCount), count: textCount)
    deliver(unsafe events.span, unsafe text.span, to: &handler)
    try check(status)
  }

  // Inlined, so that it calls the handler directly: very many events are handed over.
  @inlinable
  mutating func deliver(_ events: Span<cxe_event>, _ text: Span<UInt8>, to handler: inout some XMLHandler) {
    var index = 0
    while index < events.count {
      let event = events[index]
      index += 1
      switch Int(event.kind) {
      case CXE_START:
        attributes.removeAll()
        let last = index + Int(event.end)
        while index < last {
          attributes.append(events[index].id, text.extracting(events[index].range))
          index += 1
        }
        handler.start(event.id, attributes)
      case CXE_END:
        handler.end(event.id)
      default:
        handler.text(text.extracting(event.range))
      }
    }
  }

  @usableFromInline
  func check(_ status: Int32) throws(XMLError) {
    guard Int(status) != CXE_OK else { return }
    let reason: XMLError.Reason =
      switch Int(status) {
      case CXE_DOCTYPE: .documentType
      case CXE_TOO_DEEP: .tooDeep
      case CXE_TOO_LARGE: .tooLarge
      case CXE_TOO_MANY_NAMES: .tooManyNames
      case CXE_NO_MEMORY: .outOfMemory
      default: .malformed
      }
    let detail = reason == .malformed ? unsafe String(cString: cxe_complaint(handle)) : ""
    throw XMLError(reason: reason, line: unsafe Int(cxe_line(handle)), detail: detail)
  }
}

extension cxe_event {
  @inlinable
  var range: Range<Int> { Int(start)..<Int(end) }
}
