package import ServiceModel

/// A visit that what has happened takes off its place, or that has to be placed before everything else.
package struct OutageAffected: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: OrderNumber
    /// Counted within the order.
    package var sequence: Int
    package var title: String
    package var customer: String
    package var town: String
    package var state: VisitState
    /// Where it stands; `nil` for an emergency that waits.
    package var from: Placement?
    /// Work left, in minutes.
    package var minutes: Int
    package var promise: Promise?
    /// Codes of the skills it needs.
    package var skills: [String]
    package var isEmergency: Bool
    /// Its order was only typed: it has no number yet.
    package var isTyped = false
    /// What it is bound by first.
    package var due: Due?
    /// What becomes of it, where it has begun; else `nil`.
    package var fate: WorkFate?
    /// When work under way ends by what is known now.
    package var ends: Timestamp?

    package init(
        visit: Visit.ID, order: OrderNumber, sequence: Int, title: String, customer: String, town: String,
        state: VisitState, from: Placement?, minutes: Int, promise: Promise?, skills: [String] = [],
        isEmergency: Bool = false, fate: WorkFate? = nil, ends: Timestamp? = nil
    ) {
        self.visit = visit
        self.order = order
        self.sequence = sequence
        self.title = title
        self.customer = customer
        self.town = town
        self.state = state
        self.from = from
        self.minutes = minutes
        self.promise = promise
        self.skills = skills
        self.isEmergency = isEmergency
        self.fate = fate
        self.ends = ends
    }
}
