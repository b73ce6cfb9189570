import ServiceModel

/// The ticket that a line means.
extension EntryReading {
    /// What a ticket has of a line; the rest is told in its note.
    package static let ticketFields: Set<EntryField> = [
        .customer, .site, .device, .title, .priority, .type, .phone,
    ]

    /// The doubts that a ticket is kept back by: those about what it has.
    package var ticketDoubts: [EntryDoubt] { doubts.filter { Self.ticketFields.contains($0.field) } }

    /// Whether `Enter` takes the line in as a ticket at once.
    package var savesTicket: Bool { ticketDoubts.isEmpty && newCustomer == nil }

    /// What was said and no ticket has, as it was typed: when, how long, who, what with. Empty where nothing was.
    package var ticketNote: String {
        let said = pieces.filter { !Self.ticketFields.contains($0.field) }.map { ($0.range?.lowerBound ?? 0, $0.words) }
        let doubtful = doubts.filter { !Self.ticketFields.contains($0.field) }.map {
            ($0.ranges.first?.lowerBound ?? 0, $0.words)
        }
        var seen: Set<String> = []
        return (said + doubtful).sorted { $0.0 < $1.0 }.map(\.1).filter { !$0.isEmpty && seen.insert($0).inserted }
            .joined(separator: ", ")
    }

    /// `nil` while the customer or what is wrong is not known.
    package var ticket: TicketDraft? {
        guard let customer, !title.isEmpty else { return nil }
        return TicketDraft(
            customer: customer, site: site, assets: device.map { [$0] } ?? [], symptom: title, note: ticketNote,
            channel: .phone, reporter: Reporter(phone: phone ?? ""), priority: priority, serviceType: serviceType)
    }
}
