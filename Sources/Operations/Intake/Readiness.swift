import DeskModel
import ServiceModel
import Storage

/// When a draft becomes ready: its place and its duration are known, and nobody holds it back.
extension CommandScope {
    /// A draft with its first visits as they were asked for. Throws `notReady` with what is missing.
    func makeReady(_ draft: Order, as request: WorkRequest) throws {
        guard let site = try read.find(draft.site) else {
            throw Refusal.desk(.notFound(.site, key: draft.site.description))
        }
        let visits = try firstVisits(of: draft, at: site, as: request)
        var order = draft
        order.stage = .active
        order.request = nil
        for visit in visits { try transaction.insert(visit) }
        try settle(order)
    }

    /// An open visit for each task: the first as it was asked for, the others as the order's terms say. Throws `notReady` with
    /// what is missing.
    func firstVisits(of order: Order, at site: Site, as request: WorkRequest) throws -> [Visit] {
        let isPlaced = site.location != nil
        let tasks = order.terms?.tasks ?? []
        guard let duration = request.duration, isPlaced, order.knowsFurtherDurations else {
            let missing =
                (isPlaced ? [] : [Field.coordinates])
                + (request.duration == nil || !order.knowsFurtherDurations ? [.duration] : [])
            throw Refusal.intake(.notReady(order.number, missing: missing))
        }
        let first = try Visit(
            id: transaction.newID(), order: order.id, duration: duration, skills: request.skills,
            crewSize: request.crewSize, requiredTechnician: request.requiredTechnician,
            excludedTechnicians: request.excludedTechnicians, promise: request.promise, task: tasks.isEmpty ? nil : 0)
        return try [first]
            + tasks.enumerated().dropFirst().map { index, task in
                try Visit(
                    id: transaction.newID(), order: order.id, sequence: index + 1, duration: task.duration ?? duration,
                    skills: task.skills, crewSize: task.crewSize, requiredTechnician: request.requiredTechnician,
                    excludedTechnicians: request.excludedTechnicians, task: index)
            }
    }

    /// Why a new order is a draft; `nil` when it is none.
    func wait(of order: Order) throws -> DraftWait? {
        guard order.state == .draft, let request = order.request else { return nil }
        let isUndecided = order.verdict?.isUndecided == true
        return DraftWait(
            lacksPlace: try read.find(order.site)?.location == nil,
            lacksDuration: request.duration == nil || !order.knowsFurtherDurations,
            decision: isUndecided ? order.verdict?.reason : nil, isAsked: request.isHeldBack && !isUndecided)
    }

    /// Makes every draft ready for which what it waited for has come by this transaction, whatever it was and whoever
    /// wrote it: coordinates of its site, or how long it takes. Their numbers.
    func makeDraftsReady() throws -> [OrderNumber] {
        guard transaction.hasWritten(Site.self) || transaction.hasWritten(Order.self) else { return [] }
        let drafts = try read.completeDrafts().filter(\.waitsForPlaceOnly)
        for draft in drafts {
            if let request = draft.request { try makeReady(draft, as: request) }
        }
        return drafts.map(\.number)
    }
}
