import DeskModel
import ServiceModel
import Storage

/// When a draft becomes ready: its place and its duration are known, and nobody holds it back.
extension CommandScope {
    /// A draft with a first visit as it was asked for. Throws `notReady` with what is missing.
    func makeReady(_ draft: Order, as request: WorkRequest) throws {
        guard let site = try read.find(draft.site) else {
            throw Refusal.desk(.notFound(.site, key: draft.site.description))
        }
        let visit = try firstVisit(of: draft, at: site, as: request)
        var order = draft
        order.stage = .active
        order.request = nil
        try transaction.insert(visit)
        try settle(order)
    }

    /// Throws `notReady` with what is missing.
    func firstVisit(of order: Order, at site: Site, as request: WorkRequest) throws -> Visit {
        let isPlaced = site.location != nil
        guard let duration = request.duration, isPlaced else {
            let missing = (isPlaced ? [] : [Field.coordinates]) + (request.duration == nil ? [.duration] : [])
            throw Refusal.intake(.notReady(order.number, missing: missing))
        }
        return try Visit(
            id: transaction.newID(), order: order.id, duration: duration, skills: request.skills,
            crewSize: request.crewSize, requiredTechnician: request.requiredTechnician,
            excludedTechnicians: request.excludedTechnicians, promise: request.promise)
    }

    /// Makes every draft ready for which what it waited for has come by this transaction, whatever it was and whoever
    /// wrote it: coordinates of its site, or how long it takes. Their numbers.
    func makeDraftsReady() throws -> [OrderNumber] {
        guard transaction.hasWritten(Site.self) || transaction.hasWritten(Order.self) else { return [] }
        let drafts = try read.completeDrafts()
        for draft in drafts {
            if let request = draft.request { try makeReady(draft, as: request) }
        }
        return drafts.map(\.number)
    }
}
