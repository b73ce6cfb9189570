package import ServiceModel

/// What was done to crews.
package enum CrewsSummary: DepartmentSummary {
    case saved(name: String, leader: String, members: [String], from: Day, through: Day?, isNew: Bool)
    case ended(name: String, through: Day)
    /// It had not begun.
    case removed(name: String)
    case exchanged(OrderNumber, leaves: String, comes: String, at: Spot, override: String?)
    case accepted(OrderNumber, member: String, at: Timestamp)

    package var orders: [OrderNumber] {
        switch self {
        case .exchanged(let number, _, _, _, _), .accepted(let number, _, _): [number]
        case .saved, .ended, .removed: []
        }
    }

    package var isFact: Bool { if case .accepted = self { true } else { false } }

    package var isMoveByHand: Bool { if case .exchanged = self { true } else { false } }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .saved(let name, let leader, let members, let from, let through, let isNew):
            let head = isNew ? language("New crew", "Nowa ekipa") : language("Crew", "Ekipa")
            let people = leader + language(" leads ", " prowadzi: ") + members.joined(separator: ", ")
            return "\(head) \(name): \(people), \(wording.span(from: from, through: through))."
        case .ended(let name, let through):
            return language(
                "The crew \(name) ends on \(wording.day(through)).", "Ekipa \(name) kończy się \(wording.day(through))."
            )
        case .removed(let name):
            return language("The crew \(name) was removed.", "Usunięto ekipę \(name).")
        case .exchanged(let number, let leaves, let comes, let spot, let override):
            let against = override.map { language(", against a rule: \($0)", ", wbrew regule: \($0)") } ?? ""
            return language("\(number), \(spot.words(wording)): ", "\(number), \(spot.words(wording)): ")
                + language("\(comes) comes along instead of \(leaves)", "\(comes) zamiast \(leaves)") + against + "."
        case .accepted(let number, let member, let at):
            return "\(number): " + language("accepted by ", "przyjęte przez: ") + "\(member), \(wording.moment(at))."
        }
    }
}
