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

    /// Who cannot work; `nil` where it is not one person.
    package var technician: Technician.ID? {
        switch self {
        case .off(let technician, _), .van(let technician, _): technician
        case .closed, .emergency: nil
        }
    }

    /// How long it lasts; `nil` for an emergency.
    package var window: TimeWindow? {
        switch self {
        case .off(_, let window), .van(_, let window), .closed(_, let window): window
        case .emergency: nil
        }
    }

    package var isEmergency: Bool { if case .emergency = self { true } else { false } }

    /// The same from and to other moments; an emergency has none.
    package func lasting(_ window: TimeWindow) -> OutageEvent {
        switch self {
        case .off(let technician, _): .off(technician, window)
        case .van(let technician, _): .van(technician, window)
        case .closed(let region, _): .closed(region, window)
        case .emergency: self
        }
    }
}
