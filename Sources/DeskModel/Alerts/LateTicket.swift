package import ServiceModel

/// A ticket of which the contract asks something that is missed, or nearly.
package struct LateTicket: Hashable, Sendable {
    package var ticket: Ticket.ID
    package var number: TicketNumber
    package var customer: String
    package var symptom: String
    package var clock: TicketClock
    package var now: Timestamp

    /// Seconds before it is due from which on it needs somebody.
    package static let horizon = 30 * 60

    package init(_ line: TicketLine, _ clock: TicketClock, now: Timestamp) {
        (ticket, number, customer) = (line.ticket.id, line.ticket.number, line.customer)
        (symptom, self.clock, self.now) = (line.ticket.symptom, clock, now)
    }

    package func words(_ wording: Wording) -> String { "\(wording.short(number)) " + clock.words(wording, now: now) }

    package func sentence(_ wording: Wording) -> String {
        "\(number), \(customer): \(symptom); " + clock.kind.clockVerb(wording.language) + " "
            + clock.longWords(wording, now: now) + "."
    }
}
