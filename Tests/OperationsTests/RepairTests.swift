import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What a day looks like, and what can be done about it, once it no longer goes as planned.
@Suite struct RepairTests {
    private let tuesday = SmallCompany.monday + 1

    @Test func aPlannedVisitMovesToAnotherDay() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        try company.place(visit, company.ewa, day: tuesday)
        #expect(try company.reload(visit).placement?.day == tuesday)
        try company.place(visit, company.jan, day: tuesday + 1)
        #expect(try company.reload(visit).placement?.leader == company.jan.id)
    }

    @Test func aVisitInsideAnAbsenceOfHalfADayIsShownAsBroken() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, day: tuesday, at: SmallCompany.at("08:30", tuesday))
        let morning = TimeWindow(start: SmallCompany.at("06:00", tuesday), end: SmallCompany.at("12:00", tuesday))!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: morning, kind: .other), by: company.ann)
        let view = try company.desk.view(from: tuesday, days: 1)
        let stop = try #require(view.sheets[CellKey(company.ewa.id, tuesday)]?.stops.first)
        #expect(stop.breaches.contains(.planning(.absent)))
    }

    @Test func aVisitPutAgainstARuleIsPricedLikeAnyOther() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(skills: [company.fgaz]).visit
        try company.place(visit, company.jan, override: "jedzie z Ewą")
        let prices = try company.desk.prices(of: visit.id, days: [SmallCompany.monday, tuesday])
        #expect(prices[CellKey(company.ewa.id, SmallCompany.monday)]?.best != nil)
        #expect(prices[CellKey(company.jan.id, tuesday)] == .impossible(.administration(.lacksSkills(["FGAZ"]))))
    }

    @Test func aVisitThatNobodyBeganInTimeCanStillBeMoved() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, at: SmallCompany.at("08:30"))
        company.clock.now = SmallCompany.at("10:30")
        let prices = try company.desk.prices(of: visit.id, days: [SmallCompany.monday])
        #expect(prices[CellKey(company.jan.id, SmallCompany.monday)]?.best != nil)
        try company.place(visit, company.ewa)
        #expect(try company.reload(visit).placement!.start >= SmallCompany.at("10:30"))
    }

    @Test func theNextNightIsOpenToAVisitAsThePriceSays() throws {
        let company = try SmallCompany()
        let night = ShiftHours(start: TimeOfDay("22:00")!, end: TimeOfDay("30:00")!)!
        try company.store.write(at: company.clock.now) { transaction in
            var ewa = company.ewa
            ewa.pattern = ShiftPattern(night, on: Weekday.allCases)
            try transaction.update(ewa)
            var site = company.sites[0]
            site.access = AccessHours(weekdays: Weekday.allCases, from: TimeOfDay("0:00")!, to: TimeOfDay("24:00")!)
            try transaction.update(site)
        }
        let visit = try company.newOrder(minutes: 300).visit
        let cell = CellKey(company.ewa.id, SmallCompany.monday)
        let price = try company.desk.prices(of: visit.id, days: [SmallCompany.monday, tuesday])[cell]
        let best = try #require(price?.best, "a site that never closes is open past midnight")
        try company.place(visit, company.ewa)
        #expect(try company.reload(visit).placement?.start == best.start)
        #expect(try company.reload(visit).placement?.day == SmallCompany.monday)
    }

    @Test func bothPiecesOfACutDayAreOffered() throws {
        let company = try SmallCompany()
        let noon = TimeWindow(start: SmallCompany.at("11:00", tuesday), end: SmallCompany.at("13:00", tuesday))!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: noon, kind: .training), by: company.ann)
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, day: tuesday, at: SmallCompany.at("14:00", tuesday))
        #expect(try company.reload(visit).placement!.start >= SmallCompany.at("13:00", tuesday))
        try company.place(visit, company.ewa, day: tuesday, at: SmallCompany.at("08:30", tuesday))
        #expect(try company.reload(visit).placement!.end <= SmallCompany.at("11:00", tuesday))
    }

    @Test func aVisitOfAnotherWeekIsPricedToo() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, day: SmallCompany.monday + 7)
        let prices = try company.desk.prices(of: visit.id, days: [SmallCompany.monday])
        #expect(prices[CellKey(company.ewa.id, SmallCompany.monday)]?.best != nil)
        let cell = CellKey(company.ewa.id, SmallCompany.monday)
        #expect(try company.desk.preview(visit.id, in: cell)?.breaches == [])
        #expect(try company.desk.why(visit.id, technicians: [company.ewa.id], days: [cell.day]).first?.breaches == [])
    }

    @Test func anEmptyHandedTechnicianDrivesFirstAndWorksThen() throws {
        let company = try SmallCompany()
        company.clock.now = SmallCompany.at("13:07")
        let visit = try company.newOrder(site: 2).visit
        try company.place(visit, company.ewa)
        let view = try company.desk.view(from: SmallCompany.monday, days: 1)
        let sheet = view.sheets[CellKey(company.ewa.id, SmallCompany.monday)]!
        #expect(sheet.leaves! >= SmallCompany.at("13:07"), "nobody sets off in the past")
    }

    @Test func aPastDayIsPastWhateverTheSiteSays() throws {
        let company = try SmallCompany()
        try company.store.write(at: company.clock.now) { transaction in
            var site = company.sites[0]
            site.access = AccessHours(weekdays: [.monday], from: TimeOfDay("8:00")!, to: TimeOfDay("12:00")!)
            try transaction.update(site)
        }
        let visit = try company.newOrder().visit
        company.clock.now = SmallCompany.at("09:00", tuesday)
        let prices = try company.desk.prices(of: visit.id, days: [SmallCompany.monday, tuesday])
        #expect(prices[CellKey(company.ewa.id, SmallCompany.monday)] == .impossible(.planning(.past)))
        #expect(prices[CellKey(company.ewa.id, tuesday)] == .impossible(.places(.siteClosed(nil))))
    }

    @Test func weekendWorkByOverrideIsNotThePlansToMove() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, day: SmallCompany.monday + 5, override: "klient prosił o sobotę")
        let request = PlanRequest(
            from: SmallCompany.monday, through: SmallCompany.monday + 6,
            budget: .iterations(done: 200, schedule: 200))
        #expect(try company.desk.plan(request).moves.isEmpty)
    }
}
