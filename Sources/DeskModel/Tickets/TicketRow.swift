package import ServiceModel

/// A line of a file of tickets. What is `nil` the file does not say.
package struct TicketRow: Hashable, Sendable, Codable {
    package var line: Int
    package var number: TicketNumber?
    /// How another program calls it.
    package var key: String?
    /// A ticket that is over is not taken in; that of any other follows from its orders.
    package var state: TicketState?
    package var customer: String
    package var site: String?
    /// Serial numbers of the devices, or their names.
    package var serials: [String]
    package var symptom: String
    package var note: String
    package var channel: TicketChannel?
    package var reporter: Reporter
    package var impact: TicketGrade?
    package var urgency: TicketGrade?
    package var priority: Priority?
    /// The code of a type.
    package var type: String?
    package var reported: Timestamp?
    /// The orders that it became.
    package var orders: [OrderNumber]

    package init(
        line: Int, number: TicketNumber? = nil, key: String? = nil, state: TicketState? = nil, customer: String,
        site: String? = nil, serials: [String] = [], symptom: String, note: String = "", channel: TicketChannel? = nil,
        reporter: Reporter = Reporter(), impact: TicketGrade? = nil, urgency: TicketGrade? = nil,
        priority: Priority? = nil, type: String? = nil, reported: Timestamp? = nil,
        orders: [OrderNumber] = []
    ) {
        self.orders = orders
        self.line = line
        self.number = number
        self.key = key
        self.state = state
        self.customer = customer
        self.site = site
        self.serials = serials
        self.symptom = symptom
        self.note = note
        self.channel = channel
        self.reporter = reporter
        self.impact = impact
        self.urgency = urgency
        self.priority = priority
        self.type = type
        self.reported = reported
    }
}
