/// A customer who has to be phoned because a repair moves what was promised; made once somebody has said it.
package struct OutageCall: Hashable, Sendable, Codable {
    package typealias ID = Identifier<OutageCall>

    package var id: ID
    package var visit: Visit.ID
    package var order: Order.ID
    /// Who was told the window, and the customer's number as it was known then; empty where nobody knows it.
    package var person: String
    package var phone: String
    /// What was promised.
    package var was: TimeWindow
    /// When the visit starts now; `nil` where it has no place yet.
    package var now: Timestamp?
    package var openedAt: Timestamp
    /// When, by whom and with what words it was made; `nil` and empty as long as it is to be made.
    package var madeAt: Timestamp?
    package var madeBy: String
    package var said: String
    package var version: Int

    package init(
        id: ID, visit: Visit.ID, order: Order.ID, person: String, phone: String, was: TimeWindow, now: Timestamp?,
        openedAt: Timestamp, madeAt: Timestamp? = nil, madeBy: String = "", said: String = "", version: Int = 1
    ) {
        self.id = id
        self.visit = visit
        self.order = order
        self.person = person
        self.phone = phone
        self.was = was
        self.now = now
        self.openedAt = openedAt
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.said = said
        self.version = version
    }
}
