/// How a contract stands on a day.
package enum ContractStanding: Hashable, Sendable {
    /// It begins on that day.
    case ahead(from: Day)
    /// Up to that day.
    case inForce(through: Day)
    case suspended(ContractHalt)
    /// Before its time.
    case ended(ContractHalt)
    /// It ran out on that day.
    case expired(Day)

    package enum Name: String, CaseIterable, Sendable, Codable {
        case ahead
        case inForce = "in-force"
        case suspended, ended, expired
    }

    package var name: Name {
        switch self {
        case .ahead: .ahead
        case .inForce: .inForce
        case .suspended: .suspended
        case .ended: .ended
        case .expired: .expired
        }
    }
}

extension Contract {
    package func standing(on day: Day) -> ContractStanding {
        if let ending, ending.day < day { return .ended(ending) }
        if days.last < day { return .expired(days.last) }
        if day < days.first { return .ahead(from: days.first) }
        if let suspension, suspension.day <= day { return .suspended(suspension) }
        return .inForce(through: ending.map { min($0.day, days.last) } ?? days.last)
    }
}
