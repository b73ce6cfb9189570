import DeskModel
import Operations
import ServiceModel

/// The visit that planning verbs mean when they name an order.
struct OrderVisit {
    let order: Order
    let visit: Visit

    /// The one still to be done. Throws when the order is not found, is a draft, or has none left.
    init(_ key: String, _ session: Session) throws {
        if let raw = Int64(key), let visit = try session.desk.visit(Visit.ID(raw)) {
            self.visit = visit
            order = try session.desk.order(visit.order)
            return
        }
        order = try session.desk.order(named: key)
        let detail = try session.desk.detail(of: order.id)
        guard let visit = detail.visits.last(where: { !$0.visit.state.isClosed })?.visit else {
            guard order.state != .draft else {
                throw Refusal.intake(
                    .notReady(
                        order.number, missing: detail.site.location == nil ? [.coordinates, .duration] : [.duration]))
            }
            throw Failure.refused(
                english: "\(order.number) is \(order.state.name(.english)): no visit is left to plan.",
                polish: "\(order.number): \(order.state.name(.polish)), nie ma wizyty do zaplanowania.")
        }
        self.visit = visit
    }

    /// What a write is based on.
    var basis: Basis { Basis([.visit(visit.id): visit.version]) }
}
