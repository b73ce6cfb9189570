/// A fault that somebody reported. It becomes no order, one or several; what is attached to it stays.
package struct Ticket: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Ticket>

    package var id: ID
    package var number: TicketNumber
    package var stage: TicketStage
    package var channel: TicketChannel
    package var reporter: Reporter
    package var customer: Customer.ID
    /// `nil` while nobody has said where.
    package var site: Site.ID?
    /// Devices at that site that it is about.
    package var assets: [Asset.ID]
    /// What its orders are like, unless somebody says otherwise.
    package var serviceType: ServiceType.ID?
    /// One line: what is wrong.
    package var symptom: String
    /// What was said, in the reporter's words.
    package var note: String
    package var impact: TicketGrade
    package var urgency: TicketGrade
    package var priority: Priority
    package var reported: Timestamp
    /// Who took it in.
    package var takenBy: String
    /// Whose targets count for it.
    package var contract: Contract.ID?
    package var sla: ServiceLevel
    /// `nil` while it is open.
    package var outcome: TicketOutcome?
    /// Of the e-mail that it was taken from, without brackets; no two tickets have the same.
    package var messageID: String?
    /// How another program calls it; no two tickets have the same.
    package var key: String?
    /// Counts changes of the row; a write carries the one it was based on.
    package var version: Int

    package init(
        id: ID, number: TicketNumber, stage: TicketStage = .open, channel: TicketChannel,
        reporter: Reporter = Reporter(),
        customer: Customer.ID, site: Site.ID? = nil, assets: [Asset.ID] = [], serviceType: ServiceType.ID? = nil,
        symptom: String, note: String = "", impact: TicketGrade = .some, urgency: TicketGrade = .some,
        priority: Priority = .normal, reported: Timestamp, takenBy: String, contract: Contract.ID? = nil,
        sla: ServiceLevel = ServiceLevel(), outcome: TicketOutcome? = nil, messageID: String? = nil, key: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.stage = stage
        self.channel = channel
        self.reporter = reporter
        self.customer = customer
        self.site = site
        self.assets = assets
        self.serviceType = serviceType
        self.symptom = symptom
        self.note = note
        self.impact = impact
        self.urgency = urgency
        self.priority = priority
        self.reported = reported
        self.takenBy = takenBy
        self.contract = contract
        self.sla = sla
        self.outcome = outcome
        self.messageID = messageID
        self.key = key
        self.version = version
    }
}
