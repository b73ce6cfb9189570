package import ServiceModel

/// What becomes of work that an absent technician has begun.
package enum WorkFate: String, CaseIterable, Hashable, Sendable, Codable {
    /// It ends in part now, or is broken off where nothing was done yet; the rest looks for a place, best with the same
    /// technician.
    case partial
    /// The same, and somebody else does the rest as soon as possible.
    case takenOver = "taken-over"
    /// It is finished first: the absence begins when it ends.
    case kept

    package var next: WorkFate {
        switch self {
        case .partial: .takenOver
        case .takenOver: .kept
        case .kept: .partial
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .partial: language("ends in part now", "teraz częściowo")
        case .takenOver: language("taken over", "przejęte")
        case .kept: language("kept", "zostaje")
        }
    }
}
