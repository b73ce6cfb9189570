import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Whoever moves a visit by hand is told whose time moved with it and who is late by it.
@Suite struct RetimingTests {
    private let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)

    /// Two visits of Ewa's day, and one that waits and has to be there at eight.
    private func company() throws -> (SmallCompany, first: Visit, second: Visit) {
        let company = try SmallCompany()
        let first = try company.newOrder(minutes: 60).visit
        let second = try company.newOrder(
            site: 1, minutes: 60, level: ServiceLevel(fix: SmallCompany.at("11:00"))
        ).visit
        try company.place(first, company.ewa, at: SmallCompany.at("08:05"))
        try company.place(second, company.ewa, at: SmallCompany.at("09:30"))
        return (company, first, second)
    }

    @Test func whoGivesWayAndIsLateIsNamed() throws {
        let (company, _, second) = try company()
        let before = try #require(company.reload(second).placement?.start)
        let long = try company.newOrder(minutes: 180).visit
        let receipt = try company.desk.perform(
            PlaceVisit(
                visit: long.id, technician: company.ewa.id, day: SmallCompany.monday, start: SmallCompany.at("09:10")),
            by: company.ann)
        let moved = try #require(company.reload(second).placement?.start)
        try #require(moved > before, "the story needs a visit that gives way")
        let told = try #require(receipt.retimed.first { $0.visit == second.id })
        #expect(told.from == before && told.start == moved)
        #expect(told.isLater == (moved + 3600 > SmallCompany.at("11:00")))
        #expect(receipt.daySentences(wording).contains { $0.hasPrefix("Retimed: ") })
    }

    @Test func whatIsPutWhereItIsLateSaysSo() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(minutes: 60, level: ServiceLevel(fix: SmallCompany.at("09:30"))).visit
        let receipt = try company.desk.perform(
            PlaceVisit(
                visit: visit.id, technician: company.ewa.id, day: SmallCompany.monday, start: SmallCompany.at("14:00"),
                isExact: true), by: company.ann)
        #expect(receipt.makesLate)
        #expect(receipt.daySentences(wording).first?.contains(" late (") == true)
        #expect(receipt.retimed.others.isEmpty)
    }

    @Test func whoStaysOnADayKeepsTheTimeAndThatIsSaid() throws {
        let (company, first, second) = try company()
        let before = try #require(company.reload(second).placement?.start)
        let receipt = try company.desk.perform(UnplaceVisit(visit: first.id), by: company.ann)
        #expect(receipt.staying.map(\.visit) == [second.id])
        #expect(try company.reload(second).placement?.start == before)
        #expect(receipt.daySentences(wording) == ["Others of the day keep their times: 2 \(wording.time(before))."])
    }

    @Test func undoTellsWhoseTimeGoesBackAndWhenItWasDone() throws {
        let (company, _, second) = try company()
        let long = try company.newOrder(minutes: 180).visit
        try company.place(long, company.ewa, at: SmallCompany.at("09:10"))
        let moved = try #require(company.reload(second).placement?.start)
        company.clock.now = SmallCompany.at("07:30")
        let receipt = try company.desk.undo(by: company.ann)
        let back = try #require(company.reload(second).placement?.start)
        try #require(back != moved)
        #expect(receipt.retimed.others.contains { $0.visit == second.id && $0.from == moved && $0.start == back })
        #expect(receipt.daySentences(wording).first == "It was done today 07:00.")
    }

    @Test func aVisitThatNeverBeganIsFound() throws {
        let (company, first, _) = try company()
        let start = try #require(company.reload(first).placement?.start)
        company.clock.now = start + 10 * 60
        #expect(try !company.desk.findings().contains { $0.kind == "not-begun" })
        company.clock.now = start + 20 * 60
        let found = try company.desk.findings().filter { $0.kind == "not-begun" }
        #expect(found.map(\.what) == [.dispatching(.notBegun(technician: "Ewa Zych", start: start))])
    }
}
