import DeskModel
import ServiceModel
import Storage

/// What a story says that a card says, as the rows that say it.
struct CardEdit {
    let before: VisitCard
    let after: VisitCard

    func write(in transaction: Transaction) throws {
        guard var order = try transaction.read.find(after.order), let old = try transaction.read.visit(after.id) else {
            return
        }
        var visit = old
        visit.state = after.state
        visit.lock = after.lock
        visit.duration = after.duration
        visit.crewSize = after.crewSize
        visit.promise = after.told
        visit.overrideReason = after.overrideReason
        if after.skills != before.skills {
            visit.skills = try after.skills.map { try requirement($0, in: transaction) }
        }
        try writeSite(of: order, in: transaction)
        try transaction.update(visit, from: old)
        order.title = after.title
        order.priority = after.priority
        order.sla = after.sla
        order.preference = after.preference
        let states = try transaction.read.visits(of: order.id).map(\.state)
        order.state = OrderLifecycle.state(stage: order.stage, isOnHold: order.hold != nil, visits: states)
        try transaction.update(order)
    }

    private func writeSite(of order: Order, in transaction: Transaction) throws {
        if var site = try transaction.read.find(order.site) {
            site.location = after.location
            site.town = after.town
            site.address = after.address
            try transaction.update(site)
        }
        if var customer = try transaction.read.find(order.customer) {
            customer.name = after.customer
            try transaction.update(customer)
        }
    }

    /// A skill that nobody has heard of comes to be.
    private func requirement(_ code: String, in transaction: Transaction) throws -> SkillRequirement {
        if let skill = try transaction.read.all(Skill.self).first(where: { $0.code == code }) {
            return SkillRequirement(skill: skill.id)
        }
        let skill = Skill(id: try transaction.newID(), code: code, name: code)
        try transaction.insert(skill)
        return SkillRequirement(skill: skill.id)
    }
}
