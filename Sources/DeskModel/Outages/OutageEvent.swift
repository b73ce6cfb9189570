package import ServiceModel

/// Something that has happened and that the plan has to follow.
package enum OutageEvent: Hashable, Sendable, Codable {
    /// A technician cannot work. Why is asked nowhere: it is written as `other`.
    case off(Technician.ID, TimeWindow)
    /// A technician's van has broken down: without it nobody gets there.
    case van(Technician.ID, TimeWindow)
    /// Nobody can work in a region.
    case closed(Region.ID, TimeWindow)
    /// An order that has to be done before everything else.
    case emergency(Order.ID)
    /// One that was typed and is saved only with the repair.
    case typed(TypedEmergency)

    /// Who cannot work; `nil` where it is not one person.
    package var technician: Technician.ID? {
        switch self {
        case .off(let technician, _), .van(let technician, _): technician
        case .closed, .emergency, .typed: nil
        }
    }

    /// How long it lasts; `nil` for an emergency.
    package var window: TimeWindow? {
        switch self {
        case .off(_, let window), .van(_, let window), .closed(_, let window): window
        case .emergency, .typed: nil
        }
    }

    package var isEmergency: Bool {
        switch self {
        case .emergency, .typed: true
        case .off, .van, .closed: false
        }
    }

    /// An order that does not exist yet.
    package var isTyped: Bool { if case .typed = self { true } else { false } }

    /// The same from and to other moments; an emergency has none.
    package func lasting(_ window: TimeWindow) -> OutageEvent {
        switch self {
        case .off(let technician, _): .off(technician, window)
        case .van(let technician, _): .van(technician, window)
        case .closed(let region, _): .closed(region, window)
        case .emergency, .typed: self
        }
    }
}
