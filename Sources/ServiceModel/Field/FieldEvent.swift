/// Something that a phone wrote down, as it wrote it. It is stored once, whatever follows from it.
package struct FieldEvent: Hashable, Sendable {
    /// The UUID under which the phone keeps it.
    package typealias ID = String

    package var id: ID
    package var phone: String
    /// 1, 2, … on its phone.
    package var number: Int
    package var act: FieldAct
    /// `nil` for what is about the phone itself.
    package var visit: Visit.ID?
    /// What the phone's clock showed.
    package var phoneTime: Timestamp
    /// The version of the visit that the phone knew.
    package var seen: Int?

    package init(
        id: ID, phone: String, number: Int, act: FieldAct, visit: Visit.ID?, phoneTime: Timestamp, seen: Int? = nil
    ) {
        self.id = id
        self.phone = phone
        self.number = number
        self.act = act
        self.visit = visit
        self.phoneTime = phoneTime
        self.seen = seen
    }
}
