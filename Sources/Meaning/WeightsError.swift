/// Why a file of weights cannot be used.
package enum WeightsError: Error, Hashable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case notSafetensors
  case missing(tensor: String)
  case unexpected(tensor: String, wanted: String)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .notSafetensors: "these are no weights in the safetensors format"
    case .missing(let tensor): "the weights have no tensor '\(tensor)'"
    case .unexpected(let tensor, let wanted): "the tensor '\(tensor)' is not \(wanted)"
    }
  }
}
