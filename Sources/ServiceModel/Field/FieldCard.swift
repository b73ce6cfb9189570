/// Something that the desk has to be shown because it cannot be settled by a rule. Each stands once.
package struct FieldCard: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A time had to be bent: the phone's clock was moved and nobody noted it.
        case clock
        /// Accepted as it was before the desk moved it.
        case acceptedOld = "accepted-old"
        case rejected
        case workedThoughCancelled = "worked-though-cancelled"
        case workedThoughRecalled = "worked-though-recalled"
        /// Given to somebody else, who has done nothing.
        case workedByOther = "worked-by-other"
        case bothWorked = "both-worked"
        case closedTwice = "closed-twice"
        /// Begun while another visit of the technician had no end.
        case twoActive = "two-active"
        /// About a visit that the technician never had.
        case notYours = "not-yours"
        /// Two events under one number of a phone.
        case sequence
    }

    package var kind: Kind
    package var visit: Visit.ID?
    package var technician: Technician.ID

    package init(_ kind: Kind, _ visit: Visit.ID?, _ technician: Technician.ID) {
        self.kind = kind
        self.visit = visit
        self.technician = technician
    }
}
