import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Work of several people and work over several days keep their times whatever is fetched round them: others rely on them.
@Suite struct DepotFixedTimesTests {
    private let depots: DepotCompany
    private let crew: Visit
    private let long: Visit
    private let monday = SmallCompany.monday

    /// Ewa and Jan do one visit together on Monday at noon; Jan has work over three days from Tuesday on.
    init() throws {
        depots = try DepotCompany()
        let company = depots.company
        try depots.receive("AKU", 40, at: "M1")
        crew = try Self.visit(company, minutes: 60, crew: 2)
        long = try Self.visit(company, minutes: 18 * 60, crew: 1)
        _ = try company.desk.perform(
            PlaceVisit(
                visit: crew.id, technician: company.ewa.id, day: monday, start: SmallCompany.at("12:00"), isExact: true,
                crew: [company.jan.id]), by: company.ann)
        try company.place(long, company.jan, day: monday + 1)
    }

    private static func visit(_ company: SmallCompany, minutes: Int, crew: Int) throws -> Visit {
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Winda", duration: minutes,
            crewSize: crew)
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        guard let number = receipt.summary.createdOrder else { throw SmallCompany.Unexpected.summary }
        return try company.store.read { reader in try reader.visits(of: reader.order(number)!.id)[0] }
    }

    /// Nothing of these has moved, and nobody is in two places at a time.
    private func expectUnmoved(_ before: [Placement?], _ note: Comment) throws {
        #expect(try [crew, long].map { try depots.company.reload($0).placement } == before, note)
        let sheets = try depots.desk.view(from: monday, days: 5).sheets.values
        for sheet in sheets {
            #expect(sheet.stops.allSatisfy { $0.breaches.isEmpty }, "\(note): \(sheet.stops.map(\.breaches))")
            let times = sheet.stops.map { ($0.start, $0.end) } + (sheet.depot.map { [($0.start, $0.end)] } ?? [])
            let sorted = times.sorted { $0.0 < $1.0 }
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.1 <= $1.0 }, note)
        }
    }

    private var placements: [Placement?] {
        get throws { try [crew, long].map { try depots.company.reload($0).placement } }
    }

    @Test(arguments: [0, 1, 3]) func dropsWithAStopMoveNeither(day: Int) throws {
        let before = try placements
        #expect(before[0]?.assignments.count == 2 && before[1]?.parts.count == 3)
        var fetched = 0
        for number in 0..<6 {
            let visit = try depots.order(["AKU": 1 + number % 2], site: number % 2, minutes: 30).visit
            for technician in [depots.company.jan, depots.company.ewa] {
                guard case .fits(let ways)? = try depots.price(visit, technician, monday + day) else { continue }
                fetched += ways.filter { $0.fetch != nil }.count
                try depots.company.place(visit, technician, day: monday + day, at: ways[number % ways.count].start)
                try expectUnmoved(before, "drop \(number) with \(technician.name)")
                break
            }
        }
        #expect(fetched > 0)
    }

    @Test func aDropOnALaterDayOfLongWorkLeavesItsBeginning() throws {
        let before = try placements
        let visit = try depots.order(["AKU": 1], minutes: 30).visit
        try depots.company.place(visit, depots.company.jan, day: monday + 3)
        #expect(try depots.stop(depots.company.jan, monday + 3) != nil)
        try expectUnmoved(before, "with a stop")
        let other = try depots.company.newOrder(minutes: 30).visit
        try depots.company.place(other, depots.company.jan, day: monday + 3)
        try expectUnmoved(before, "without one")
    }

    /// Nobody puts stops into several days at once: the leader's van has to carry the parts.
    @Test func aPlanPlacesACrewOnlyWhereItsPartsAre() throws {
        let company = depots.company
        var draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Winda", duration: 60, crewSize: 2)
        draft.parts = [PartLine(code: "RURA", quantity: 2)!]
        _ = try company.desk.perform(CreateOrder(draft), by: company.ann)
        try depots.receive("RURA", 2, at: "M1")
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 20, schedule: 20))
        let without = try depots.desk.plan(request)
        #expect(without.moves.isEmpty && without.unplanned.count == 1)
        guard case .rule(let breach)? = without.unplanned.first?.reason else {
            Issue.record("\(without.unplanned)")
            return
        }
        #expect(breach.rule == "parts")
        try company.book(company.step(.transfer, "RURA", "2", from: "M1", to: "W1"))
        let with = try depots.desk.plan(request)
        #expect(with.unplanned.isEmpty && with.moves.map(\.to?.leader) == [company.ewa.id])
        let receipt = try depots.desk.perform(
            ApplyPlan(base: with.base, moves: with.moves), by: company.ann)
        #expect(receipt.skipped.isEmpty)
    }

    @Test func aPlanWithStopsMovesNeither() throws {
        let before = try placements
        for number in 0..<9 { _ = try depots.order(["AKU": 1 + number % 3], site: number % 3, minutes: 90) }
        let diff = try depots.desk.plan(
            PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 200, schedule: 200)))
        #expect(diff.unplanned.isEmpty && diff.moves.contains { $0.stop != nil })
        #expect(diff.moves.allSatisfy { $0.visit != crew.id && $0.visit != long.id })
        let receipt = try depots.desk.perform(
            ApplyPlan(base: diff.base, moves: diff.moves), by: depots.company.ann)
        #expect(receipt.skipped.isEmpty, "\(receipt.skipped)")
        try expectUnmoved(before, "plan")
    }
}
