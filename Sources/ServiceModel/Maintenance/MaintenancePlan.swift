/// Work that comes again and again at one site: when it is due, and what its orders are like. What somebody says of it is its
/// draft, whose fields read as its own.
@dynamicMemberLookup
package struct MaintenancePlan: Hashable, Sendable, Codable {
    package typealias ID = Identifier<MaintenancePlan>

    /// Days ahead of its day that an order is made, unless somebody says otherwise.
    package static let usualHorizon = 14
    package static let horizons = 0...366

    package var id: ID
    /// By which people call it; counts up from 1.
    package var number: Int
    package var draft: PlanDraft
    /// The day from which its rule counts: that on which it was entered, or on which its days were last changed. Of what
    /// was due before it nothing is missed.
    package var created: Day
    /// Its last day; `nil` while it goes on.
    package var ended: Day?
    package var version: Int

    package init(
        id: ID, number: Int, _ draft: PlanDraft, created: Day, ended: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.draft = draft
        self.created = created
        self.ended = ended
        self.version = version
    }

    package subscript<Value>(dynamicMember field: WritableKeyPath<PlanDraft, Value>) -> Value {
        get { draft[keyPath: field] }
        set { draft[keyPath: field] = newValue }
    }

    /// It asks for work on or after that day.
    package func isActive(on day: Day) -> Bool { ended.map { day <= $0 } ?? true }

    /// The suspension that a day lies in.
    package func suspension(on day: Day) -> Suspension? { draft.terms.suspensions.first { $0.contains(day) } }
}
