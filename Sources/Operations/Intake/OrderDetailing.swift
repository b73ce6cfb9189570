package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// All there is to say about an order. Throws `notFound`.
    package func detail(of id: Order.ID) throws -> OrderDetail {
        try store.read { reader in
            guard let order = try reader.find(id), let customer = try reader.find(order.customer),
                let site = try reader.find(order.site)
            else { throw Refusal.desk(.notFound(.order, key: id.description)) }
            let codes = Dictionary(uniqueKeysWithValues: try reader.all(Skill.self).map { ($0.id, $0.code) })
            let stored = try reader.visits(of: id)
            let people = stored.filter { !$0.state.isClosed }.flatMap { $0.placement?.assignments ?? [] }
            let plan = try standingPlan(reader, of: Set(people.map(\.technician)))
            let visits = try stored.map { visit -> OrderDetail.VisitLine in
                let events = try reader.events(of: visit.id)
                var line = OrderDetail.VisitLine(
                    visit: visit,
                    crew: try visit.placement?.assignments.compactMap { try reader.find($0.technician)?.name } ?? [],
                    skills: visit.skills.map { $0.label(codes) }, events: events, breaches: plan.breaches(of: visit))
                line.minutes = try reader.times(of: visit, events, company.calendar, now: now).byDay
                return line
            }
            let assets = try order.assets.compactMap { try reader.find($0) }
            let tickets = try reader.tickets(of: id)
            return OrderDetail(
                order: order, state: order.state, customer: customer, site: site,
                region: try reader.find(site.region)?.name ?? "", assets: assets, visits: visits,
                history: try reader.history(of: id),
                asked: try order.request.map { request in
                    AskedWork(
                        request, skills: request.skills.map { $0.label(codes) },
                        technician: try request.requiredTechnician.flatMap { try reader.find($0)?.name })
                },
                origin: try reader.origin(of: id).map(OrderDetail.Reference.init),
                followers: try reader.followers(of: id).map(OrderDetail.Reference.init),
                serviceType: try order.serviceType.flatMap { try reader.find($0) },
                agreement: try reader.agreement(
                    of: order, stored, Dictionary(visits.map { ($0.visit.id, $0.events) }) { $1 }),
                tickets: try tickets.map { OrderTicket(ticket: $0, state: try reader.state(of: $0)) },
                documents: try reader.documents(around: order, tickets, assets),
                creditStop: try reader.creditStop(of: customer.id), parts: try reader.partLines(of: id),
                checklist: try reader.checklist(of: order))
        }
    }

    /// All entries that concern an order, oldest first.
    package func journal(of order: Order.ID) throws -> [JournalEntry] {
        try store.read { try $0.history(of: order, limit: 1_000_000) }.reversed()
    }

    /// Entries behind `sequence` and not before `since`, oldest first, at most `limit` of the newest.
    package func journal(after sequence: Int = 0, since: Timestamp? = nil, limit: Int = 1000) throws -> [JournalEntry] {
        try store.read { try $0.journal(after: sequence, since: since, limit: limit) }
    }
}
