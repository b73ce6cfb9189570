package import ServiceModel

/// One ticket as lists show it.
package struct TicketLine: Hashable, Sendable {
    package var ticket: Ticket
    package var state: TicketState
    package var customer: String
    /// Empty while nobody has said where.
    package var site: String
    package var town: String
    package var devices: [String]
    /// The orders that it became, by number.
    package var orders: [OrderDetail.Reference]
    /// What it is a duplicate of.
    package var duplicateOf: TicketNumber?
    package var attachments: Int
    /// The number of its contract; `nil` without one.
    package var contract: String?
    package var clocks: [TicketClock]
    /// The same fault of the same device or site came back within 30 days.
    package var repeats: TicketRepeat?

    package init(
        ticket: Ticket, state: TicketState, customer: String, site: String = "", town: String = "",
        devices: [String] = [], orders: [OrderDetail.Reference] = [], duplicateOf: TicketNumber? = nil,
        attachments: Int = 0, contract: String? = nil, clocks: [TicketClock] = [], repeats: TicketRepeat? = nil
    ) {
        self.ticket = ticket
        self.state = state
        self.customer = customer
        self.site = site
        self.town = town
        self.devices = devices
        self.orders = orders
        self.duplicateOf = duplicateOf
        self.attachments = attachments
        self.contract = contract
        self.clocks = clocks
        self.repeats = repeats
    }

    /// Orders that count: those that were cancelled do not.
    package var standing: [OrderDetail.Reference] { orders.filter { $0.state != .cancelled } }

    /// Its orders wait, all that are not over.
    package var isWaiting: Bool {
        let open = standing.filter { !$0.state.isOver }
        return !open.isEmpty && open.allSatisfy { $0.state == .onHold }
    }
}
