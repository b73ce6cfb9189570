package import ServiceModel

/// What a proposal is best at.
package enum OutageAim: Hashable, Sendable, Codable {
    case leastLate, fewestCalls, fewestChanges
    /// What a policy's weights say.
    case policy(String)
    /// An emergency with another technician than the proposals before it.
    case otherTechnician

    package static let standard: [OutageAim] = [.leastLate, .fewestCalls, .fewestChanges]

    /// By which scripts know it.
    package var code: String {
        switch self {
        case .leastLate: "least-late"
        case .fewestCalls: "fewest-calls"
        case .fewestChanges: "fewest-changes"
        case .policy(let name): name
        case .otherTechnician: "other-technician"
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .leastLate: language("least late", "najmniej spóźnień")
        case .fewestCalls: language("fewest calls", "najmniej telefonów")
        case .fewestChanges: language("fewest changes", "najmniej zmian")
        case .policy(let name): name
        case .otherTechnician: language("somebody else", "ktoś inny")
        }
    }
}
