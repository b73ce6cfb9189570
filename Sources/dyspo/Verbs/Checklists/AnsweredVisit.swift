import DeskModel
import Operations
import ServiceModel

/// The visit during which questions are answered: the one that is named as `123/2`, else the one under way, else the last to
/// which somebody was sent.
struct AnsweredVisit {
    let order: Order
    let visit: Visit

    init(_ key: String, _ session: Session) throws {
        let name = OrderVisitName(key)
        order = try session.desk.order(named: name.order)
        let visits = try session.desk.detail(of: order.id).visits.map(\.visit)
        guard let visit = name.sequence.map({ number in visits.first { $0.sequence == number } }) ?? visits.answering
        else { throw Refusal.desk(.notFound(.visit, key: key)) }
        self.visit = visit
    }

    var basis: Basis { Basis([.visit(visit.id): visit.version]) }
}
