package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// The orders a filter lets through, by number.
    package func orders(_ filter: OrderFilter = OrderFilter()) throws -> [OrderLine] {
        let lines = try store.read { reader -> [OrderLine] in
            let rows = OrderLineBuilder(
                customers: Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 },
                sites: Dictionary(try reader.all(Site.self).map { ($0.id, $0) }) { $1 },
                regions: Dictionary(try reader.all(Region.self).map { ($0.id, $0.name) }) { $1 },
                technicians: Dictionary(try reader.all(Technician.self).map { ($0.id, $0.name) }) { $1 },
                skills: Dictionary(try reader.all(Skill.self).map { ($0.id, $0.code) }) { $1 },
                types: Dictionary(try reader.all(ServiceType.self).map { ($0.id, $0.code) }) { $1 },
                plan: try standingPlan(reader))
            let visits = Dictionary(grouping: try reader.visits(ofOrdersIn: filter.states), by: \.order)
            return try reader.orders(in: filter.states).compactMap { order in
                let visits = visits[order.id] ?? []
                guard rows.lets(order, visits, through: filter) else { return nil }
                let line = rows.line(order, visits)
                if let limit = filter.dueBefore, !(line.due.map { $0.moment <= limit } ?? false) { return nil }
                return line
            }
        }
        let forecasts = try forecasts(of: lines.lazy.flatMap(\.visits).map(\.visit))
        guard !forecasts.isEmpty else { return lines }
        return lines.map { line in
            var line = line
            line.forecasts = forecasts
            return line
        }
    }
}

/// Names for the ids of an order.
private struct OrderLineBuilder {
    let customers: [Customer.ID: String]
    let sites: [Site.ID: Site]
    let regions: [Region.ID: String]
    let technicians: [Technician.ID: String]
    let skills: [Skill.ID: String]
    let types: [ServiceType.ID: String]
    let plan: StandingPlan

    func lets(_ order: Order, _ visits: [Visit], through filter: OrderFilter) -> Bool {
        if let region = filter.region, sites[order.site]?.region != region { return false }
        guard let technician = filter.technician else { return true }
        return visits.contains { visit in
            visit.placement?.assignments.contains { $0.technician == technician } ?? false
        }
    }

    func line(_ order: Order, _ visits: [Visit]) -> OrderLine {
        let site = sites[order.site]
        return OrderLine(
            order: order, customer: customers[order.customer] ?? "", site: site?.name ?? "", town: site?.town ?? "",
            region: site.flatMap { regions[$0.region] } ?? "",
            visits: visits.map { visit in
                OrderDetail.VisitLine(
                    visit: visit, crew: visit.placement?.assignments.compactMap { technicians[$0.technician] } ?? [],
                    skills: visit.skills.map { $0.label(skills) }, breaches: plan.breaches(of: visit))
            },
            asked: order.request.map { request in
                AskedWork(
                    request, skills: request.skills.map { $0.label(skills) },
                    technician: request.requiredTechnician.flatMap { technicians[$0] })
            }, typeCode: order.serviceType.flatMap { types[$0] })
    }
}
