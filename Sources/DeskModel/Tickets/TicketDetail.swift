package import ServiceModel

/// All there is to say about one ticket.
package struct TicketDetail: Hashable, Sendable {
    package var line: TicketLine
    package var customer: Customer
    package var site: Site?
    package var region: String
    package var assets: [Asset]
    package var serviceType: ServiceType?
    package var orders: [OrderLine]
    /// What it has to do with earlier tickets, and later ones with it.
    package var links: [Link]
    package var calls: [TicketCall]
    package var documents: [Document]
    /// What happened to it, newest first.
    package var history: [JournalEntry]

    package var ticket: Ticket { line.ticket }

    /// Another ticket, as this one names it.
    package struct Link: Hashable, Sendable {
        package var kind: TicketLink.Kind
        /// The other one is the earlier one.
        package var isToEarlier: Bool
        package var ticket: Ticket.ID
        package var number: TicketNumber
        package var state: TicketState
        package var symptom: String

        package init(_ kind: TicketLink.Kind, isToEarlier: Bool, _ other: Ticket, _ state: TicketState) {
            self.kind = kind
            self.isToEarlier = isToEarlier
            ticket = other.id
            number = other.number
            self.state = state
            symptom = other.symptom
        }

        package func name(_ language: Language) -> String {
            isToEarlier ? kind.name(language) : kind.reverseName(language)
        }
    }

    package init(
        line: TicketLine, customer: Customer, site: Site?, region: String, assets: [Asset], serviceType: ServiceType?,
        orders: [OrderLine], links: [Link], calls: [TicketCall], documents: [Document],
        history: [JournalEntry]
    ) {
        self.line = line
        self.customer = customer
        self.site = site
        self.region = region
        self.assets = assets
        self.serviceType = serviceType
        self.orders = orders
        self.links = links
        self.calls = calls
        self.documents = documents
        self.history = history
    }
}
