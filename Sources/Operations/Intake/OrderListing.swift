package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// The orders a filter lets through, by number.
    package func orders(_ filter: OrderFilter = OrderFilter()) throws -> [OrderLine] {
        let now = self.now
        // Orders and visits by one thread, what they are called and what they break by another.
        let (found, rows) = try store.read(
            { reader in
                let visits = try reader.visits(ofOrdersIn: filter.states)
                return (orders: try reader.orders(in: filter.states), visits: Dictionary(grouping: visits, by: \.order))
            },
            beside: { reader in try OrderLineBuilder(reader, plan: self.standingPlan(reader, at: now)) })
        let lines = found.orders.compactMap { order -> OrderLine? in
            let visits = found.visits[order.id] ?? []
            guard rows.lets(order, visits, through: filter) else { return nil }
            var line = rows.line(order, visits)
            line.plan = rows.plans[order.id]
            if let limit = filter.dueBefore, !(line.due.map { $0.moment <= limit } ?? false) { return nil }
            return line
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
private struct OrderLineBuilder: Sendable {
    let customers: [Customer.ID: String]
    let sites: [Site.ID: Site]
    let regions: [Region.ID: String]
    let technicians: [Technician.ID: String]
    let skills: [Skill.ID: String]
    let types: [ServiceType.ID: String]
    let plan: StandingPlan
    /// The numbers of the maintenance plans that orders were made by.
    let plans: [Order.ID: Int]
    let agreements: OrderAgreements
    private let devices: [Asset.ID: String]

    init(_ reader: Reader, plan: StandingPlan) throws {
        customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 }
        sites = Dictionary(try reader.all(Site.self).map { ($0.id, $0) }) { $1 }
        regions = Dictionary(try reader.all(Region.self).map { ($0.id, $0.name) }) { $1 }
        technicians = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.name) }) { $1 }
        skills = Dictionary(try reader.all(Skill.self).map { ($0.id, $0.code) }) { $1 }
        types = Dictionary(try reader.all(ServiceType.self).map { ($0.id, $0.code) }) { $1 }
        plans = try reader.planNumbers()
        devices = try reader.deviceNames()
        self.plan = plan
        agreements = try OrderAgreements(reader)
    }

    func lets(_ order: Order, _ visits: [Visit], through filter: OrderFilter) -> Bool {
        if let region = filter.region, sites[order.site]?.region != region { return false }
        guard let technician = filter.technician else { return true }
        return visits.contains { visit in
            visit.placement?.assignments.contains { $0.technician == technician } ?? false
        }
    }

    func line(_ order: Order, _ visits: [Visit]) -> OrderLine {
        let site = sites[order.site]
        var line = OrderLine(
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
            }, typeCode: order.serviceType.flatMap { types[$0] }, agreement: agreements.agreement(of: order, visits))
        line.devices = order.assets.compactMap { devices[$0] }
        return line
    }
}
