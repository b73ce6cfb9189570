package import DeskModel
package import ServiceModel
import Storage

extension SetOnCall: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let technician = try scope.technician(technician)
        guard technician.isActive else { throw Refusal.outages(.hasLeft(technician.name)) }
        guard let window = TimeWindow(start: from, end: to) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        guard to > scope.now else { throw Refusal.desk(.invalid(field: .to, .inThePast(to))) }
        let name = try region.map { id in
            guard let region = try scope.read.find(id) else {
                throw Refusal.desk(.notFound(.region, key: id.description))
            }
            return region.name
        }
        let known = try scope.read.onCall(from: from, to: to).first {
            $0.technician == technician.id && ($0.region == nil || region == nil || $0.region == region)
        }
        if let known { throw Refusal.outages(.onCallAlready(technician.name, known.window)) }
        try scope.transaction.insert(
            OnCallDuty(id: scope.transaction.newID(), technician: technician.id, region: region, window: window))
        return Outcome(.outages(.onCallSet(technician: technician.name, region: name, window)))
    }
}

extension ClearOnCall: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let known = try scope.read.find(duty) else {
            throw Refusal.desk(.notFound(.onCall, key: duty.description))
        }
        let name = try scope.technician(known.technician).name
        try scope.transaction.delete(known)
        return Outcome(.outages(.onCallCleared(technician: name, known.window)))
    }
}

extension ServiceDesk {
    /// The on-call roster of a stretch of time, by its beginning.
    package func onCall(from: Timestamp, to: Timestamp) throws -> [OnCallDuty] {
        try store.read { try $0.onCall(from: from, to: to) }
    }
}
