package import ServiceModel

/// When a visit started before a transaction, and when it starts now.
package struct StartChange: Hashable, Sendable {
    package let visit: Visit.ID
    /// `nil` for one that stood nowhere.
    package let from: Timestamp?
    package let to: Timestamp
    /// It stays on its day and with its crew.
    package let isOnItsDay: Bool
}

extension Transaction {
    /// The visits that were given a time, or another one, in the order of their identifiers.
    package func startChanges() throws -> [StartChange] {
        let columns = Visit.table.columns
        guard let day = columns.firstIndex(of: "day"), let start = columns.firstIndex(of: "start_at") else { return [] }
        var ends: [String: (before: [SQLValue]?, after: [SQLValue]?)] = [:]
        var crewChanged: Set<String> = []
        for change in changes {
            if change.table == Visit.table.name {
                ends[change.key] = (ends[change.key].map(\.before) ?? change.before, change.after)
            } else if change.table == AssignmentRow.table.name {
                crewChanged.insert(String(change.key.prefix { $0 != "/" }))
            }
        }
        return ends.compactMap { key, ends -> StartChange? in
            guard let id = Int64(key), let after = ends.after, case .integer(let to) = after[start] else { return nil }
            let from: Timestamp? =
                if case .integer(let seconds)? = ends.before?[start] { Timestamp(seconds: seconds) } else { nil }
            let moment = Timestamp(seconds: to)
            let isOnItsDay = from != nil && ends.before?[day] == after[day] && !crewChanged.contains(key)
            guard from != moment || !isOnItsDay else { return nil }
            return StartChange(visit: Identifier(id), from: from, to: moment, isOnItsDay: isOnItsDay)
        }.sorted { $0.visit < $1.visit }
    }
}
