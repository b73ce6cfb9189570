package import ServiceModel

extension VisitCard {
    /// Minutes until the contract wants something of this visit that is still to be done: somebody sent, somebody there, its
    /// end. Below 0 when it is late; `nil` without a contract.
    package func slaLeft(at now: Timestamp) -> Int? {
        guard contract != nil, !state.isClosed else { return nil }
        let isSent = state != .open && state != .planned
        let isThere = isSent && state != .dispatched && state != .accepted && state != .enRoute
        let ahead = [isSent ? nil : sla.response, isThere ? nil : sla.arrival, sla.fix].compactMap { $0 }
        return ahead.min().map { Int((Double($0.since(now)) / 60).rounded(.down)) }
    }
}
