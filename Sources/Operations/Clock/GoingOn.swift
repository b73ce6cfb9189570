import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// From when a simulated clock goes on: from where it stands, else from the journal's latest entry; `nil` in a store without
    /// either. Throws `companyStore` where none can go.
    package func goingOn(by clock: DeskClock) throws -> Timestamp? {
        try store.read { reader in
            guard try reader.kind().mayBeSimulated else { throw Refusal.clock(.companyStore(store.path)) }
            return try reader.storeClock()?.time(at: clock.real) ?? reader.lastEntryMoment()
        }
    }

    /// Who has said since then that he cannot work, and when.
    package func unable(since moment: Timestamp) throws -> [(technician: Technician.ID, window: TimeWindow)] {
        try store.read { reader in
            let people = Dictionary(grouping: try reader.all(Technician.self), by: \.name)
            return try reader.journal(since: moment, limit: .max).flatMap {
                entry -> [(technician: Technician.ID, window: TimeWindow)] in
                guard case .outages(.unable(let name, let window, _)) = entry.summary else { return [] }
                return (people[name] ?? []).map { ($0.id, window) }
            }
        }
    }
}
