import DeskModel
import ServiceModel

/// The other desks that are open now, and what is in their hands.
struct DesksState: Sendable {
    private(set) var others: [DeskPresence] = []
    private var holders: [Visit.ID: DeskPresence] = [:]
    /// What others were told last of this desk's hand.
    var announced: [Visit.ID] = []

    mutating func take(_ others: [DeskPresence]) {
        self.others = others
        holders = [:]
        for desk in others { for visit in desk.held where holders[visit] == nil { holders[visit] = desk } }
    }

    /// Most of the time nobody has anything in hand.
    var holdSomething: Bool { !holders.isEmpty }

    /// Who has a visit in hand; `nil` for nobody else.
    func holder(of visit: Visit.ID) -> DeskPresence? { holders[visit] }
}
