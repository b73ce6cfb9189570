import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What a plan stands on besides visits and days was changed by somebody between its computing and its applying.
@Suite struct GroundChangesTests {
    private let company: SmallCompany
    private let visit: Visit

    init() throws {
        company = try SmallCompany()
        visit = try company.newOrder(skills: [company.fgaz]).visit
    }

    private func plan(from day: Day = SmallCompany.monday) throws -> ApplyPlan {
        let diff = try company.desk.plan(
            PlanRequest(from: day, through: day + 1, budget: .iterations(done: 50, schedule: 50)))
        try #require(diff.moves.map(\.visit) == [visit.id])
        return ApplyPlan(base: diff.base, moves: diff.moves)
    }

    /// Nothing is written, and it is told who changed what.
    private func isLeftOut(_ plan: ApplyPlan) throws {
        let receipt = try company.desk.perform(plan, by: company.ann)
        guard case .desk(.clash(let clash))? = receipt.skipped.first else {
            Issue.record("\(receipt)")
            return
        }
        #expect(clash.actor == "bob" && receipt.skipped.count == 1)
        #expect(try company.reload(visit).state == .open)
    }

    @Test func hoursOfASite() throws {
        let plan = try plan()
        var changes = EditSite.Changes()
        changes.access = try .set(
            #require(AccessHours(weekdays: [.sunday], from: TimeOfDay("6:00")!, to: TimeOfDay("6:30")!)))
        _ = try company.desk.perform(EditSite(site: company.sites[0].id, changes: changes), by: company.bob)
        try isLeftOut(plan)
    }

    @Test func placeOfASite() throws {
        let plan = try plan()
        var changes = EditSite.Changes()
        changes.location = .set(Coordinate(latitude: 54.35, longitude: 18.65)!)
        _ = try company.desk.perform(EditSite(site: company.sites[0].id, changes: changes), by: company.bob)
        try isLeftOut(plan)
    }

    @Test func aDriveThatSomebodyKnowsBetter() throws {
        let plan = try plan()
        let leg = EnterLeg(
            from: LegEnd(name: "home", location: company.ewa.home),
            to: LegEnd(name: "site 0", location: try #require(company.sites[0].location)), minutes: 300)
        _ = try company.desk.perform(leg, by: company.bob)
        try isLeftOut(plan)
    }

    /// People's days are told of a change for two months; a plan may go further.
    @Test func skillsOfWhoIsPlannedFarAhead() throws {
        let plan = try plan(from: SmallCompany.monday + 77)
        var changes = TechnicianChanges()
        changes.skills = []
        for technician in [company.ewa, company.jan, company.ola, company.piotr] {
            _ = try company.desk.perform(
                EditTechnician(technician: technician.id, changes: changes), by: company.bob)
        }
        try isLeftOut(plan)
    }

    /// What changed elsewhere, or changes nothing for it, leaves it out nowhere.
    @Test func whatKeepsTheRulesIsApplied() throws {
        let plan = try plan()
        var changes = EditSite.Changes()
        changes.accessNote = "Klucz u sąsiada"
        for site in company.sites {
            _ = try company.desk.perform(EditSite(site: site.id, changes: changes), by: company.bob)
        }
        #expect(try company.desk.perform(plan, by: company.ann).skipped.isEmpty)
        #expect(try company.reload(visit).state == .planned)
    }
}
