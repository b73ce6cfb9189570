import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Two drafts beside the live plan, in figures and visit by visit.
@Suite struct BranchComparisonTests {
    private let tuesday = SmallCompany.monday + 1

    @Test func theFiguresAreThoseOfAPlanThatBeginsThere() throws {
        let company = try SmallCompany()
        let visits = try (0..<4).map { try company.newOrder(site: $0 % 3).visit }
        try company.place(visits[0], company.ewa)
        try company.place(visits[1], company.jan, day: tuesday, in: "a")
        let comparison = try company.branches.compare([BranchName("a")], policy: "balanced")
        let request = PlanRequest(
            from: SmallCompany.monday, through: SmallCompany.monday + 13, budget: .iterations(done: 0, schedule: 0),
            threads: 1)
        #expect(comparison.live.totals == (try company.desk.plan(request).before))
        let there = try company.inBranch("a") { try $0.plan(request).before }
        #expect(comparison.sides[0].figures.totals == there)
        #expect(comparison.sides[0].figures.cost < comparison.live.cost, "another one is served")
        #expect(comparison.live.moved == 0 && comparison.live.calls == 0)
    }

    @Test func twoBranchesDifferWhereTheyPutAVisitElsewhere() throws {
        let company = try SmallCompany()
        let (both, alike, one) = (
            try company.newOrder().visit, try company.newOrder(site: 1).visit, try company.newOrder(site: 2).visit
        )
        try company.place(both, company.ewa, at: SmallCompany.at("10:00"))
        try company.promise(both, SmallCompany.span("09:00", "12:00"))
        try company.place(both, company.jan, day: tuesday, in: "a")
        try company.place(both, company.jan, day: tuesday + 1, in: "b")
        for name in ["a", "b"] { try company.place(alike, company.jan, day: tuesday + 2, in: name) }
        try company.place(one, company.ewa, day: tuesday + 2, in: "a")
        let comparison = try company.branches.compare([BranchName("a"), BranchName("b")], policy: "balanced")
        #expect(comparison.rows.map(\.visit) == [both.id, one.id])
        #expect(comparison.rows.map(\.sign) == [.moved, .removed])
        #expect(comparison.rows[0].live.place?.placement.leader == company.ewa.id)
        #expect(comparison.rows[1].sides[1] == .queue)
        let (a, b) = (comparison.sides[0].figures, comparison.sides[1].figures)
        #expect([a.moved, a.told, a.calls] == [1, 1, 1])
        #expect([b.moved, b.told, b.calls] == [1, 1, 1])
        #expect(a.totals.unplanned == b.totals.unplanned - 1)
        #expect(
            comparison.sentence(.english).hasPrefix("A plans everything; B leaves 1 visit open"),
            "\(comparison.sentence(.english))")
        #expect(comparison.sentence(.polish).hasPrefix("A planuje wszystko; B zostawia bez miejsca 1 wizytę"))
        let cell = CellKey(company.jan.id, tuesday)
        #expect(comparison.sides[0].sheets[cell]?.stops.map(\.visit) == [both.id])
        #expect(comparison.liveSheets[cell]?.stops.isEmpty == true)
    }

    @Test func oneBranchIsComparedWithTheLivePlan() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan, in: "a")
        let comparison = try company.branches.compare([BranchName("a")], policy: "balanced")
        #expect(comparison.rows.map(\.sign) == [.added])
        #expect(comparison.sentence(.english).hasPrefix("a against the live plan: 1 fewer without a place, "))
        let name = try BranchName("b")
        _ = try company.branches.make("b", by: company.ann)
        let same = try company.branches.compare([name], policy: "balanced")
        #expect(same.rows.isEmpty)
        #expect(same.sentence(.english) == "b does not differ from the live plan.")
        #expect(same.sentence(.polish) == "b nie różni się od planu na żywo.")
        #expect(throws: Refusal.self) { try company.branches.compare([name], policy: "nobody's") }
    }

    @Test func whatStandsWithSomebodyWhoIsOffIsStillPlanned() throws {
        let company = try SmallCompany()
        let visits = try (0..<2).map { try company.newOrder(site: $0).visit }
        for visit in visits { try company.place(visit, company.ewa, day: tuesday) }
        try company.inBranch("a") { desk in
            _ = try desk.perform(
                RecordAbsence(
                    technician: company.ewa.id, window: SmallCompany.span("00:00", "24:00", tuesday), kind: .other),
                by: company.ann)
        }
        let comparison = try company.branches.compare([BranchName("a")], policy: "balanced")
        let (live, branch) = (comparison.live.totals, comparison.sides[0].figures.totals)
        #expect([live.planned, live.unplanned] == [2, 0])
        #expect([branch.planned, branch.unplanned] == [2, 0])
        #expect(branch.dueUnplanned == live.dueUnplanned)
    }

    @Test func theBestOfAFigureIsNamedOnlyWhereOneIs() {
        func figures(late: Int, planned: Int, moved: Int) -> BranchFigures {
            BranchFigures(
                totals: PlanTotals(
                    planned: planned, unplanned: 0, late: late, travelMinutes: 60, overtimeMinutes: 0), cost: 9412,
                moved: moved)
        }
        let all = [
            figures(late: 0, planned: 3, moved: 0), figures(late: 2, planned: 5, moved: 4),
            figures(late: 3, planned: 5, moved: 2),
        ]
        #expect(BranchFigure.late.best(of: all) == 0)
        #expect(BranchFigure.planned.best(of: all) == nil)
        #expect(BranchFigure.moved.best(of: all) == 2, "the live plan has no changes and does not compete")
        #expect(BranchFigure.travel.best(of: all) == nil)
        #expect(BranchFigure.moved.best(of: Array(all.prefix(2))) == nil)
        #expect(BranchFigure.cost.words(all[0]) == "9 412")
        #expect(BranchFigure.travel.words(all[0]) == "1:00")
    }
}
