import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct PlacingTests {
    @Test func aPlacedVisitMakesItsOrderPlanned() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder(skills: [company.fgaz])
        #expect(order.state == .ready)
        try company.place(visit, company.ewa)
        let placed = try company.reload(visit)
        #expect(placed.state == .planned)
        #expect(placed.placement?.leader == company.ewa.id)
        #expect(placed.placement.map { $0.end.since($0.start) } == 3600)
        #expect(try company.reload(order).state == .planned)
    }

    @Test func secondVisitOfTheDayDoesNotOverlapTheFirst() throws {
        let company = try SmallCompany()
        let first = try company.newOrder(minutes: 90).visit
        let second = try company.newOrder(site: 1, minutes: 120).visit
        try company.place(first, company.ewa)
        try company.place(second, company.ewa)
        let view = try company.desk.view(from: SmallCompany.monday, days: 1)
        let sheet = view.sheets[CellKey(company.ewa.id, SmallCompany.monday)]!
        #expect(sheet.stops.count == 2)
        #expect(sheet.stops.allSatisfy { $0.breaches.isEmpty && $0.slack >= 0 })
        #expect(sheet.lunch != nil && !sheet.lunchLost)
        #expect(sheet.stops[0].end + sheet.stops[1].drive <= sheet.stops[1].start)
    }

    @Test func aMissingSkillIsRefusedAndNamed() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder(skills: [company.fgaz])
        let expected = Refusal.planning(
            .rules(
                order.number, technician: "Jan Wilk", SmallCompany.monday, [.administration(.lacksSkills(["FGAZ"]))]))
        #expect(throws: expected) { try company.place(visit, company.jan) }
        #expect(try company.reload(visit).state == .open)
    }

    @Test func theWrongRegionIsRefused() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder(site: 3)
        let expected = Refusal.planning(
            .rules(
                order.number, technician: "Jan Wilk", SmallCompany.monday, [.places(.wrongRegion("Południe"))]))
        #expect(throws: expected) { try company.place(visit, company.jan) }
    }

    @Test func anOverrideWithAReasonGoesThroughAndStaysVisible() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder(skills: [company.fgaz])
        #expect(throws: Refusal.desk(.missingReason)) { try company.place(visit, company.jan, override: "  ") }
        try company.place(visit, company.jan, override: "jedzie z Ewą")
        #expect(try company.reload(visit).overrideReason == "jedzie z Ewą")
        #expect(try company.reload(order).state == .planned)
        try company.place(try company.reload(visit), company.ewa)
        #expect(try company.reload(visit).overrideReason == nil, "it is gone once the visit stands where it fits")
    }

    @Test func aDayWithoutShiftIsRefused() throws {
        let company = try SmallCompany()
        let (_, visit) = try company.newOrder()
        #expect(throws: Refusal.self) { try company.place(visit, company.ewa, day: SmallCompany.monday + 5) }
    }

    /// Alone on site nobody works longer than a shift: the rest goes to the next day. A crew's work is not divided.
    @Test func whatIsLongerThanAShiftGoesOnTheNextDay() throws {
        let company = try SmallCompany()
        let (_, visit) = try company.newOrder(site: 2, minutes: 480)
        try company.place(visit, company.ewa)
        let placement = try #require(try company.reload(visit).placement)
        #expect(placement.days == [SmallCompany.monday, SmallCompany.monday + 1])
        #expect(placement.windows.reduce(0) { $0 + $1.end.since($1.start) } >= 480 * 60)
    }

    @Test func nothingIsPlannedBeforeNow() throws {
        let company = try SmallCompany()
        company.clock.now = SmallCompany.at("13:07")
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        #expect(try company.reload(visit).placement!.start >= SmallCompany.at("13:07"))
    }

    @Test func aLockedVisitStays() throws {
        let company = try SmallCompany()
        let (_, visit) = try company.newOrder()
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(LockVisit(visit: visit.id, lock: .technician), by: company.ann)
        #expect(throws: Refusal.self) { try company.place(visit, company.jan) }
    }

    @Test func thePreviewIsWhatTheDropWrites() throws {
        let company = try SmallCompany()
        let first = try company.newOrder(site: 1, minutes: 90).visit
        let second = try company.newOrder(site: 0, minutes: 45).visit
        try company.place(first, company.ewa)
        let cell = CellKey(company.ewa.id, SmallCompany.monday)
        let preview = try #require(try company.desk.preview(second.id, in: cell))
        try company.place(second, company.ewa)
        let sheet = try company.desk.view(from: SmallCompany.monday, days: 1).sheets[cell]!
        #expect(preview.after.stops.map(\.start) == sheet.stops.map(\.start))
        #expect(preview.before.stops.count == 1)
        #expect(preview.breaches.isEmpty)
    }

    @Test func everyPriceThatFitsCanBeDropped() throws {
        let company = try SmallCompany()
        for site in [0, 1, 2, 3, 1] {
            try company.place(
                try company.newOrder(site: site, minutes: 80).visit, company.ewa, day: SmallCompany.monday + site)
        }
        let visit = try company.newOrder(site: 0, minutes: 200, skills: [company.sep]).visit
        let days = (0..<5).map { SmallCompany.monday + $0 }
        let prices = try company.desk.prices(of: visit.id, days: days)
        #expect(prices.count == 4 * 5)
        for (cell, price) in prices {
            guard case .fits(let ways) = price else { continue }
            let command = PlaceVisit(visit: visit.id, technician: cell.technician, day: cell.day, start: ways[0].start)
            _ = try company.desk.perform(command, by: company.ann)
            #expect(try company.reload(visit).placement?.start == ways[0].start)
            _ = try company.desk.undo(by: company.ann)
        }
    }
}

@Suite struct MovingWhatStandsTests {
    @Test func aPlannedVisitWhoseTimeHasComeCanStillBeTakenInHand() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        company.clock.now = SmallCompany.at("09:20")
        let days = [SmallCompany.monday, SmallCompany.monday + 1]
        let prices = try company.desk.prices(of: visit.id, days: days)
        guard case .fits(let ways) = prices[CellKey(company.jan.id, SmallCompany.monday + 1)] else {
            Issue.record("tomorrow must be possible: \(String(describing: prices))")
            return
        }
        try company.place(visit, company.jan, day: SmallCompany.monday + 1, at: ways[0].start)
        #expect(try company.reload(visit).placement?.start == ways[0].start)
    }

    @Test func aVisitAgainstARuleCanBeMovedToWhereItFits() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(skills: [company.fgaz]).visit
        try company.place(visit, company.jan, override: "awaryjnie")
        let prices = try company.desk.prices(of: visit.id, days: [SmallCompany.monday])
        #expect(prices[CellKey(company.ewa.id, SmallCompany.monday)]?.best != nil)
        let other = try company.newOrder().visit
        #expect(try company.desk.prices(of: other.id, days: [SmallCompany.monday]).values.contains { $0.best != nil })
    }
}
