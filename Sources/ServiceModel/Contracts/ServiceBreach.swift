/// That a target of a contract was not met in time: a fact, whatever is changed later.
package struct ServiceBreach: Hashable, Sendable, Codable {
    package var order: Order.ID
    package var target: ServiceTarget
    package var contract: Contract.ID
    package var due: Timestamp
    /// When it was met after all; `nil` when that was still ahead as it was noted.
    package var met: Timestamp?
    package var notedAt: Timestamp

    package init(
        order: Order.ID, target: ServiceTarget, contract: Contract.ID, due: Timestamp, met: Timestamp?,
        notedAt: Timestamp
    ) {
        self.order = order
        self.target = target
        self.contract = contract
        self.due = due
        self.met = met
        self.notedAt = notedAt
    }
}

extension Order {
    /// The targets that are broken at a moment.
    package func breaches(_ met: MetTargets, at now: Timestamp) -> [ServiceBreach] {
        guard let contract else { return [] }
        return standing(met).compactMap { standing in
            guard let due = standing.due, standing.lateness(at: now) != nil else { return nil }
            return ServiceBreach(
                order: id, target: standing.target, contract: contract, due: due, met: met[standing.target],
                notedAt: now)
        }
    }
}
