import DocumentReaders
package import ReviewModel

extension Sequence where Element: Sendable, Self: Sendable {
  /// Transforms every element, a few at a time, and keeps the order.
  ///
  /// - Parameters:
  ///   - width: How many elements are in work at once, at least 1.
  ///   - onResult: Called after each result with how many there are.
  ///   - transform: The work on one element.
  /// - Returns: The results in the order of the elements.
  package func concurrentMap<Result: Sendable>(
    width: Int, onResult: (Int) -> Void = { _ in }, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results: [(index: Int, result: Result)] = []
      func keep(_ finished: (Int, Result)) {
        results.append(finished)
        onResult(results.count)
      }
      for (index, element) in self.enumerated() {
        if index >= Swift.max(1, width), let finished = await group.next() { keep(finished) }
        group.addTask { (index, transform(element)) }
      }
      for await finished in group { keep(finished) }
      return results.sorted { $0.index < $1.index }.map(\.result)
    }
  }
}

/// The reviews of many files, and the files that could not be read.
package struct Batch: Sendable {
  /// In the order of the files.
  package var reviews: [Review]
  package var unreadable: [UnreadableFile]

  package init(reviews: [Review] = [], unreadable: [UnreadableFile] = []) {
    self.reviews = reviews
    self.unreadable = unreadable
  }
}

extension ReviewPipeline {
  /// Reviews many files over the cores of the machine.
  ///
  /// - Parameters:
  ///   - files: What to read, in the order in which the results are wanted.
  ///   - width: How many files are in work at once.
  ///   - onFile: Called after each file with how many are done.
  /// - Returns: A review of each file that could be read, and an account of each that could not.
  package func review(_ files: [InputFile], width: Int, onFile: (Int) -> Void = { _ in }) async -> Batch {
    let outcomes = await files.concurrentMap(width: width, onResult: onFile) { file in self.outcome(of: file) }
    var batch = Batch()
    for outcome in outcomes {
      switch outcome {
      case .success(let review): batch.reviews.append(review)
      case .failure(let file): batch.unreadable.append(file.file)
      }
    }
    return batch
  }

  private func outcome(of file: InputFile) -> Result<Review, UnreadableInput> {
    do {
      return .success(try review(bytes: try file.load(), path: file.path))
    } catch {
      return .failure(
        UnreadableInput(file: UnreadableFile(path: file.path, code: error.code.name, message: error.description)))
    }
  }
}

/// A file that could not be read, as an error.
private struct UnreadableInput: Error {
  var file: UnreadableFile
}
