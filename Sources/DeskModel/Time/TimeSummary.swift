package import ServiceModel

/// What was told of time.
package enum TimeSummary: DepartmentSummary {
    case added(technician: String, ToldTime)
    case corrected(technician: String, was: ToldTime, now: ToldTime, reason: String)
    case withdrawn(technician: String, was: ToldTime, reason: String)

    package var orders: [OrderNumber] {
        switch self {
        case .added(_, let told), .withdrawn(_, let told, _): [told.number].compactMap { $0 }
        case .corrected(_, let was, let now, _):
            was.number == now.number ? [was.number].compactMap { $0 } : [was.number, now.number].compactMap { $0 }
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        func told(_ time: ToldTime) -> String { "\(time.what(language)) \(wording.window(time.window))" }
        switch self {
        case .added(let technician, let time): return "\(technician): \(told(time))."
        case .corrected(let technician, let was, let now, let reason):
            return "\(technician): " + language("“\(told(was))” corrected: ", "poprawiono „\(told(was))”: ")
                + "\(told(now)): \(reason)."
        case .withdrawn(let technician, let was, let reason):
            return "\(technician): "
                + language("“\(told(was))” did not happen: \(reason).", "nieprawda: „\(told(was))”: \(reason).")
        }
    }
}
