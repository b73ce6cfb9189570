import DeskModel
import ServiceModel

/// Tickets without an order of which the contract asks something that is missed, or soon; once there is an order, its visits
/// are watched.
struct ClockAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        try ground.desk.tickets().compactMap { line in
            guard line.standing.isEmpty, let clock = line.clocks.next, let due = clock.due else { return nil }
            let left = due.since(ground.now)
            guard left < LateTicket.horizon else { return nil }
            return Alert(
                .clock, about: "ticket-\(line.ticket.id)", occasion: "\(due.seconds)" + (left < 0 ? "-missed" : ""),
                left < 0 ? .worst : .pressing, since: left < 0 ? due : due - LateTicket.horizon,
                .ticket(LateTicket(line, clock, now: ground.now)))
        }
    }
}
