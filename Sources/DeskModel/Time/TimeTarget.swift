package import ServiceModel

/// Which measured time is meant.
package enum TimeTarget: Hashable, Sendable, Codable {
    /// What somebody told.
    case entry(TimeEntry.ID)
    /// What lies between two events of a visit, by their sequences.
    case visit(Visit.ID, from: Int, to: Int)
}

extension TimeStretch.Source {
    /// What a correction of it names; `nil` for what follows from a shift, or still lasts.
    package var target: TimeTarget? {
        switch self {
        case .entry(let entry): .entry(entry)
        case .visit(let visit, let from, let to?): .visit(visit, from: from, to: to)
        case .visit, .shift: nil
        }
    }
}
