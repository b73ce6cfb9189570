/// What the engine and other desks may no longer change about a planned visit.
package enum VisitLock: String, CaseIterable, Sendable, Codable {
    case none, technician, time, both

    package var holdsTechnician: Bool { self == .technician || self == .both }
    package var holdsTime: Bool { self == .time || self == .both }
}
