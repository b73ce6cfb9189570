import DeskModel
import Scheduling
import ServiceModel
import Storage

extension Priority {
    /// What a visit without a place weighs in the plan; the policy says what a point is worth.
    var points: Int {
        switch self {
        case .emergency: 100
        case .urgent: 50
        case .high: 25
        case .normal: 10
        case .low: 5
        }
    }
}

extension VisitLock {
    var engineLock: Lock {
        switch self {
        case .none: .none
        case .technician: .technician
        case .time: .time
        case .both: .technicianAndTime
        }
    }
}

extension VisitLock {
    /// The same with the time fixed as well.
    var withTime: VisitLock { self == .none || self == .time ? .time : .both }
    /// The same with the time let go.
    var withoutTime: VisitLock { self == .technician || self == .both ? .technician : .none }
}

extension Visit {
    var changeClass: ChangeClass {
        switch state {
        case .dispatched, .accepted: .dispatched
        case .planned: promise == nil ? .planned : .told
        default: state.isUnderWay ? .enRoute : .free
        }
    }
}

extension BoardVisit {
    /// The contract's target that binds first: to be there, or to be done.
    func deadline(_ clock: EngineClock) -> Deadline? {
        let fixStart = sla.fix.map { $0 - visit.duration * 60 }
        if let arrival = sla.arrival, arrival <= fixStart ?? arrival { return Deadline(by: clock.tick(arrival)) }
        return sla.fix.map { Deadline(by: clock.tick($0), measure: .end) }
    }
}
