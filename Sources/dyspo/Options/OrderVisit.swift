import DeskModel
import Operations
import ServiceModel

/// The visit that planning verbs mean when they name an order.
struct OrderVisit {
    let order: Order
    let visit: Visit

    /// The one still to be done, or the one that is named as `123/2`. Throws when the order is not found, is a draft, has none
    /// left, or has several and none is named.
    init(_ key: String, _ session: Session) throws {
        if let raw = Int64(key), let visit = try session.desk.visit(Visit.ID(raw)) {
            self.visit = visit
            order = try session.desk.order(visit.order)
            return
        }
        let name = OrderVisitName(key)
        order = try session.desk.order(named: name.order)
        let detail = try session.desk.detail(of: order.id)
        let visits = detail.visits.map(\.visit)
        if let sequence = name.sequence {
            guard let visit = visits.first(where: { $0.sequence == sequence }) else {
                throw Refusal.desk(.notFound(.visit, key: key))
            }
            self.visit = visit
            return
        }
        let open = visits.filter { !$0.state.isClosed }
        if open.count > 1 {
            throw Refusal.intake(.severalVisits(order.number, sequences: open.map(\.sequence)))
        }
        guard let visit = open.last else {
            if order.state == .draft { throw order.reasonOfDraft(isPlaced: detail.site.location != nil) }
            throw Failure.refused(
                english: "\(order.number) is \(order.state.name(.english)): no visit is left to plan.",
                polish: "\(order.number): \(order.state.name(.polish)), nie ma wizyty do zaplanowania.")
        }
        self.visit = visit
    }

    /// What a write is based on.
    var basis: Basis { Basis([.visit(visit.id): visit.version]) }
}

extension Order {
    /// What a draft waits for: what nobody has said yet, somebody's approval, or that whoever holds it back lets it go.
    fileprivate func reasonOfDraft(isPlaced: Bool) -> any Error {
        let isLong = request?.duration != nil && knowsFurtherDurations
        let missing = (isPlaced ? [] : [Field.coordinates]) + (isLong ? [] : [.duration])
        guard missing.isEmpty else { return Refusal.intake(.notReady(number, missing: missing)) }
        if let verdict, verdict.isUndecided { return Refusal.contracts(.undecided(number, verdict)) }
        return Failure.refused(
            english: "\(number) is held back as a draft; dyspo order qualify \(number.short) makes it ready.",
            polish: "\(number) jest odłożone jako szkic; dyspo order qualify \(number.short) zrobi je gotowym.")
    }
}
