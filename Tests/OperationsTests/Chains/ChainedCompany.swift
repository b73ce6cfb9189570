import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// A small company with orders whose tasks have an order of their own.
struct ChainedCompany {
    let company: SmallCompany
    var desk: ServiceDesk { company.desk }

    /// `place` says where the store really lives, when not in the file that is made for it.
    init(_ place: (Store) throws -> Store = { $0 }) throws { company = try SmallCompany(place) }

    /// One of two visits that stand goes back to the queue; the other one waits for it.
    func takeTheFirstAway() throws {
        let visits = try twoVisits()
        try company.place(visits[0], company.jan)
        try company.place(visits[1], company.ewa, day: SmallCompany.monday + 2)
        _ = try desk.perform(UnplaceVisit(visit: visits[0].id), by: company.ann)
    }

    /// A type of these tasks, and an order of it.
    func order(_ tasks: [TaskTemplate], site: Int = 0, code: String = "montaz") throws -> Order {
        let content = ServiceTypeContent(code: code, title: "Rodzaj \(code)", category: .installation, tasks: tasks)
        _ = try desk.perform(CreateServiceType(content), by: company.ann)
        let type = try desk.serviceType(named: code, .whole)
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[site].id, title: code, duration: 60)
        draft.take(type)
        let receipt = try desk.perform(CreateOrder(draft), by: company.ann)
        return try desk.order(named: receipt.summary.orders[0].description)
    }

    /// Two hours of work, then half an hour a day later at the earliest.
    func twoVisits(site: Int = 0, code: String = "montaz", lag: Int = 1440) throws -> [Visit] {
        try visits(
            order(
                [
                    TaskTemplate(title: "montaż", duration: 120),
                    TaskTemplate(title: "odbiór", duration: 30, after: [0], lag: lag),
                ], site: site, code: code))
    }

    func visits(_ order: Order) throws -> [Visit] { try company.store.read { try $0.visits(of: order.id) } }

    func price(_ visit: Visit, _ technician: Technician, _ day: Day) throws -> CellPrice {
        let cell = CellKey(technician.id, day)
        return try #require(try desk.prices(of: visit.id, days: [day])[cell])
    }

    /// Every visit that stands in the wrong order and was not put there by somebody's decision.
    func disorder() throws -> [String] {
        try company.store.read { reader in
            try reader.visits(ofOrdersIn: []).compactMap { visit -> String? in
                guard let place = visit.placement, !visit.state.isClosed, visit.overrideReason == nil else {
                    return nil
                }
                let order = try #require(try reader.find(visit.order))
                let tasks = order.terms?.tasks ?? []
                guard tasks.indices.contains(visit.task ?? 0) else { return nil }
                let siblings = try reader.visits(of: order.id)
                for before in tasks[visit.task ?? 0].after {
                    guard let other = siblings.last(where: { $0.task == before && $0.state != .cancelled }) else {
                        continue
                    }
                    guard let end = other.placement?.end else {
                        return "\(order.number): \(other.sequence) has no time"
                    }
                    if place.start < end + tasks[visit.task ?? 0].lag * 60 {
                        return "\(order.number): \(visit.sequence) at \(place.start), \(other.sequence) ends \(end)"
                    }
                }
                return nil
            }
        }
    }
}
