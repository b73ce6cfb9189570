import DeskModel
import Geography
import ServiceModel
import Storage

extension ImportOrders: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope)
        // A row is checked as a whole before its number is taken, so that the series stays without gaps.
        try file.each(rows, line: \.line) { row in _ = try CreateOrder(file.draft(row)).perform(in: scope) }
        return try file.outcome(.orders, keepGoing: keepGoing)
    }
}

extension RowImport {
    fileprivate func draft(_ row: OrderRow) throws -> OrderDraft {
        let customer = try customer(row.customer)
        let site = try site(row.site, of: customer)
        let assets = try row.serial.map { serial in
            try only(NameLookup<Asset>(scope.read, at: site.id).bearing(serial), serial, .asset, "serial")
        }
        let draft = OrderDraft(
            customer: customer.id, site: site.id, assets: assets.map { [$0.id] } ?? [], type: row.type,
            title: row.title, note: row.note, priority: row.priority,
            sla: ServiceLevel(response: row.response, arrival: row.arrival, fix: row.fix),
            preference: row.preference, parts: row.parts, duration: row.duration,
            skills: try row.skills.map { SkillRequirement(skill: try skill($0).id, level: $0.level) },
            crewSize: row.crewSize, requiredTechnician: try row.technician.map { try technician($0).id })
        return try draft.checked(in: scope)
    }
}
