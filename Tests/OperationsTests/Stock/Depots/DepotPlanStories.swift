import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Plans put stops at warehouses into days, and leave out what has its parts nowhere.
@Suite struct DepotPlanStories {
    private static let monday = SmallCompany.monday

    private func plan(_ depots: DepotCompany, through: Int = 4) throws -> PlanDiff {
        try depots.desk.plan(
            PlanRequest(
                from: Self.monday, through: Self.monday + through, budget: .iterations(done: 200, schedule: 200)))
    }

    private func apply(_ diff: PlanDiff, _ depots: DepotCompany) throws -> Receipt {
        try depots.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: depots.company.ann)
    }

    @Test func aPlanFetchesWhatItsVansLackAndIsUndoneAsOne() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 30, at: "M1")
        try depots.receive("AKU", 3, at: "W1")
        let visits = try (0..<8).map { try depots.order(["AKU": 1 + $0 % 3], site: $0 % 3).visit.id }
        let diff = try plan(depots)
        #expect(Set(diff.moves.map(\.visit)) == Set(visits) && diff.unplanned.isEmpty)
        #expect(diff.moves.contains { $0.stop != nil })
        _ = try apply(diff, depots)
        let sheets = try depots.desk.view(from: Self.monday, days: 5).sheets.values
        #expect(sheets.contains { $0.depot != nil })
        #expect(sheets.allSatisfy { $0.stops.allSatisfy { $0.breaches.isEmpty } && !$0.lunchLost })
        let travel = sheets.reduce(0) { $0 + $1.travel } / 60
        #expect(diff.after.travelMinutes == travel, "the drives to the warehouse count")
        _ = try depots.desk.undo(by: depots.company.ann)
        #expect(try depots.desk.view(from: Self.monday, days: 5).sheets.values.allSatisfy { $0.depot == nil })
    }

    @Test func whatHasItsPartsNowhereIsLeftOutWithWhatIsMissing() throws {
        let depots = try DepotCompany()
        let order = try depots.order(["AKU": 4]).order
        let fine = try depots.order([:]).order
        let diff = try plan(depots)
        #expect(diff.moves.map(\.order) == [fine.number])
        #expect(diff.unplanned.map(\.order) == [order.number])
        guard case .rule(let breach)? = diff.unplanned.first?.reason else {
            Issue.record("\(diff.unplanned)")
            return
        }
        #expect(breach.rule == "parts")
        #expect(breach.sentence(Wording(.english, SmallCompany.calendar)).contains("AKU (needs 4, has 0)"))
    }

    @Test func thereIsOnlyWhatThereIs() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 5, at: "M1")
        for _ in 0..<4 { _ = try depots.order(["AKU": 2]) }
        let diff = try plan(depots)
        #expect(diff.moves.count == 2 && diff.unplanned.count == 2, "\(diff.unplanned)")
        _ = try apply(diff, depots)
        #expect(try plan(depots).moves.isEmpty, "nothing is left to fetch")
    }

    @Test func whoeverTakesThePartsBeforeThePlanIsAppliedStopsIt() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 4, at: "M1")
        _ = try depots.order(["AKU": 4])
        let diff = try plan(depots)
        #expect(diff.moves.count == 1)
        try depots.company.book(
            depots.company.step(.scrap, "AKU", "1", from: "M1", reason: "mokre"), by: depots.company.bob)
        let receipt = try apply(diff, depots)
        #expect(receipt.summary == .planning(.planApplied(PlanCounts(), skipped: 1)))
        let reasons = receipt.skipped.map { $0.sentence(Wording(.english, SmallCompany.calendar)) }
        #expect(reasons.count == 1 && reasons[0].contains("AKU (needs 4, has 3)"), "\(reasons)")
        #expect(try depots.desk.view(from: Self.monday, days: 5).queue.count == 1)
    }

    @Test func aPlanLeavesStopsThatStandAndUsesThem() throws {
        let depots = try DepotCompany()
        try depots.receive("AKU", 30, at: "M1")
        let first = try depots.order(["AKU": 4]).visit
        try depots.company.place(first, depots.company.ewa)
        let start = try #require(try depots.stop(depots.company.ewa)).start
        for _ in 0..<5 { _ = try depots.order(["AKU": 1], site: 1, minutes: 45) }
        let diff = try plan(depots, through: 0)
        #expect(diff.unplanned.isEmpty)
        _ = try apply(diff, depots)
        #expect(try depots.stop(depots.company.ewa)?.place == depots.company.place("M1"))
        #expect(try depots.stop(depots.company.ewa).map { $0.start <= start + 3600 } == true)
        let sheets = try depots.desk.view(from: Self.monday, days: 1).sheets.values
        #expect(sheets.allSatisfy { $0.stops.allSatisfy { $0.breaches.isEmpty } })
    }
}
