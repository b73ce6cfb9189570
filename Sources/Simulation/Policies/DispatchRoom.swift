package import DeskModel
package import Operations
package import ServiceModel

/// What a policy works with: the desk, and who asks.
package struct DispatchRoom: Sendable {
    package let desk: ServiceDesk
    package let actor: Actor
    package let day: Day
    /// How many days from that one are looked at.
    package let days: Int
    /// Of searches.
    package let seed: UInt64

    package var now: Timestamp { desk.now }

    package func view() throws -> DeskView { try desk.view(from: day, days: days) }

    @discardableResult
    package func perform(_ command: any Command) throws -> Receipt { try desk.perform(command, by: actor) }

    /// Whether a command was carried out, and not refused.
    package func attempt(_ command: any Command) throws -> Bool {
        do {
            _ = try perform(command)
            return true
        } catch is Refusal {
            return false
        }
    }

    /// The same done to many; those that are refused are left out.
    package func attempt(all commands: [some Command]) throws {
        if !commands.isEmpty { _ = try attempt(Several(commands)) }
    }
}

extension DispatchRoom {
    /// Ends what somebody is at and takes all that he has from him, for the time he is away; gives what has no place now, by
    /// the time that it had.
    func clear(_ technician: Technician.ID, _ window: TimeWindow) throws -> [Visit.ID] {
        let before = try view()
        let stops = before.sheets[CellKey(technician, day)]?.stops ?? []
        let own = stops.compactMap { before.visits[$0.visit] }
        for card in own where card.state.isUnderWay && card.placement?.leader == technician {
            let isBegun = card.state == .working || card.state == .paused
            _ = try attempt(ReportVisit(visit: card.id, act: isBegun ? .partial : .abort, reason: "choroba"))
        }
        try perform(RecordAbsence(technician: technician, window: window, kind: .illness, others: .off))
        let after = try view()
        let orders = Set(own.filter { $0.state.isUnderWay }.map(\.order))
        let rests = after.queue.filter { after.visits[$0].map { orders.contains($0.order) } ?? false }
        return rests + own.map(\.id).filter { after.visits[$0]?.state == .open }
    }
}
