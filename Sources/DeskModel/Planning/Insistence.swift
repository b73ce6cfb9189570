/// Somebody has said that a change is to be made although it breaks visits.
package protocol Insistence: Sendable {
    var reason: String? { get }
    var known: [BrokenVisit]? { get }
}

extension Insistence {
    /// Whether nothing breaks but what was known.
    package func accepts(_ breaks: [BrokenVisit]) -> Bool {
        guard let known else { return true }
        let shown = Dictionary(known.map { ($0.key, $0) }) { $1 }
        return breaks.allSatisfy { $0.beyond(shown[$0.key]) == nil }
    }
}
