package import ServiceModel

/// One visit of a repair history.
package struct HistoryVisit: Hashable, Sendable {
    package var id: Visit.ID
    package var order: Order.ID
    package var number: OrderNumber
    package var type: OrderType
    /// What was wrong, or was to be done.
    package var title: String
    package var state: VisitState
    /// When it ended, else when it began or was to begin.
    package var at: Timestamp
    /// `nil` before the end.
    package var workMinutes: Int?
    /// The leader first.
    package var crew: [String]
    package var site: Site.ID
    package var siteName: String
    package var devices: [Asset.ID]
    /// What was taken along.
    package var parts: [PartLine]
    /// What the technician wrote down, and why it ended as it did.
    package var notes: [String]
    /// Of its order.
    package var documents: [Document]
    /// The order whose fault came back with this one within 30 days.
    package var returnOf: OrderNumber?

    package init(
        id: Visit.ID, order: Order.ID, number: OrderNumber, type: OrderType, title: String, state: VisitState,
        at: Timestamp, workMinutes: Int? = nil, crew: [String] = [], site: Site.ID, siteName: String,
        devices: [Asset.ID] = [], parts: [PartLine] = [], notes: [String] = [], documents: [Document] = [],
        returnOf: OrderNumber? = nil
    ) {
        self.id = id
        self.order = order
        self.number = number
        self.type = type
        self.title = title
        self.state = state
        self.at = at
        self.workMinutes = workMinutes
        self.crew = crew
        self.site = site
        self.siteName = siteName
        self.devices = devices
        self.parts = parts
        self.notes = notes
        self.documents = documents
        self.returnOf = returnOf
    }
}
