package import ServiceModel

/// Everything a person says about a fault when reporting it.
package struct TicketDraft: Hashable, Sendable, Codable {
    package var customer: Customer.ID
    package var site: Site.ID?
    package var assets: [Asset.ID]
    package var symptom: String
    package var note: String
    package var channel: TicketChannel
    package var reporter: Reporter
    /// `nil` where nobody has said so: with a type, its priority counts then, else the middle of the table.
    package var impact: TicketGrade?
    package var urgency: TicketGrade?
    /// `nil` for what the company's table says of impact and urgency, or the type.
    package var priority: Priority?
    package var serviceType: ServiceType.ID?
    /// `nil` for now.
    package var reported: Timestamp?
    /// Of the e-mail that it is taken from.
    package var messageID: String?
    /// Of the e-mails that this one answers, the newest first.
    package var answers: [String]
    /// How another program calls it.
    package var key: String?

    package init(
        customer: Customer.ID, site: Site.ID? = nil, assets: [Asset.ID] = [], symptom: String, note: String = "",
        channel: TicketChannel = .phone, reporter: Reporter = Reporter(), impact: TicketGrade? = nil,
        urgency: TicketGrade? = nil, priority: Priority? = nil, serviceType: ServiceType.ID? = nil,
        reported: Timestamp? = nil, messageID: String? = nil, answers: [String] = [], key: String? = nil
    ) {
        self.customer = customer
        self.site = site
        self.assets = assets
        self.symptom = symptom
        self.note = note
        self.channel = channel
        self.reporter = reporter
        self.impact = impact
        self.urgency = urgency
        self.priority = priority
        self.serviceType = serviceType
        self.reported = reported
        self.messageID = messageID
        self.answers = answers
        self.key = key
    }
}
