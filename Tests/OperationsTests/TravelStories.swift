import DeskModel
import Geography
import Operations
import ServiceModel
import Storage
import Testing

/// What a company says about its drives reaches plans, prices and day sheets alike.
@Suite struct TravelStories {
    let company: SmallCompany
    private let day = SmallCompany.monday

    init() throws {
        company = try SmallCompany()
    }

    private func sheet(_ technician: Technician) throws -> DaySheet {
        try company.desk.view(from: day, days: 1).sheets[CellKey(technician.id, day)]!
    }

    private func say(_ subject: TravelSubject, _ factor: Double?) throws {
        _ = try company.desk.perform(SetTravelFactor(subject: subject, factor: factor), by: company.ann)
    }

    private var home: LegEnd { LegEnd(name: "home", location: company.ewa.home) }
    private func end(_ site: Int) -> LegEnd { LegEnd(name: "site \(site)", location: company.sites[site].location!) }

    @Test func aSlowTechnicianTakesLongerInPriceAndSheetAlikeAndUndoTakesItBack() throws {
        let visit = try company.newOrder(site: 2).visit
        let usual = try #require(try price(visit, company.ewa))
        try say(.technician(company.ewa.id), 1.5)
        let slow = try #require(try price(visit, company.ewa))
        #expect(slow.extraTravel > usual.extraTravel)
        #expect(try price(visit, company.jan)?.extraTravel == usual.extraTravel)
        try company.place(visit, company.ewa)
        let sheet = try sheet(company.ewa)
        #expect(sheet.stops[0].breaches.isEmpty)
        #expect(sheet.stops[0].start == slow.start)
        #expect(sheet.home == slow.home)
        #expect(sheet.travel == slow.extraTravel)
        _ = try company.desk.undo(by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        #expect(try price(visit, company.ewa) == usual)
    }

    @Test func everyFactorTogetherStillAgreesToTheSecond() throws {
        try say(.technician(company.ewa.id), 1.3)
        try say(.region(company.north.id), 1.2)
        try say(.region(company.south.id), 0.8)
        _ = try company.desk.perform(SetParking(minutes: 7), by: company.ann)
        let entries = DistanceBand.allCases.enumerated().map { index, band in
            CalibrateTravel.Entry(
                region: index == 1 ? company.north.id : nil, band: band, factor: 0.8 + 0.1 * Double(index), trips: 9)
        }
        _ = try company.desk.perform(CalibrateTravel(entries: entries), by: company.ann)
        for (a, b) in [(0, 1), (1, 2), (0, 3), (1, 3)] {
            _ = try company.desk.perform(EnterLeg(from: end(a), to: end(b), minutes: 23), by: company.ann)
        }
        for site in [0, 1, 3, 2, 0] {
            let visit = try company.newOrder(site: site, minutes: 45).visit
            let way = try #require(try price(visit, company.ewa))
            let before = try sheet(company.ewa).travel
            try company.place(visit, company.ewa)
            let after = try sheet(company.ewa)
            #expect(after.travel - before == way.extraTravel)
            #expect(after.home == way.home)
            #expect(after.stops.allSatisfy { $0.breaches.isEmpty && $0.slack >= 0 })
        }
        #expect(Set(try sheet(company.ewa).stops.map(\.leg.source)).contains(.manual))
    }

    @Test func anEnteredDriveIsMarkedAndAnAnswerOfRoadsIsSharedByEveryDesk() throws {
        let visit = try company.newOrder(site: 2).visit
        try company.place(visit, company.ewa)
        #expect(try sheet(company.ewa).stops[0].leg.source == .estimate)
        let other = try ServiceDesk(company.store) { SmallCompany.at("07:00") }
        let (a, b) = (LegPlace(company.ewa.home), LegPlace(company.sites[2].location!))
        let known = KnownLeg(
            from: a, to: b, .drive(seconds: 1700, metres: 33_300), source: .roadEngine, learned: company.desk.now)
        try other.learn([known], engine: "osrm", profile: "driving")
        let stop = try sheet(company.ewa).stops[0]
        #expect(stop.leg == Leg(seconds: 1700, metres: 33_300, source: .roadEngine))
        #expect(stop.drive == 29 * 60 + 180)
        let before = try company.desk.view(from: day, days: 1)
        #expect(before.sequence == (try company.store.read { try $0.sequence() }))
        #expect(before.legs == 1)
        _ = try company.desk.perform(EnterLeg(from: home, to: end(2), minutes: 40, bothWays: false), by: company.bob)
        #expect(try sheet(company.ewa).stops[0].leg.source == .manual)
        #expect(try sheet(company.ewa).wayHome?.source == .estimate)
        _ = try company.desk.perform(RemoveLeg(from: home, to: end(2)), by: company.bob)
        #expect(try sheet(company.ewa).stops[0].leg.source == .roadEngine)
        _ = try company.desk.undo(by: company.bob)
        #expect(try sheet(company.ewa).stops[0].leg.seconds == 2400)
    }

    @Test func anAnswerOfRoadsIsBelievedForThirtyDays() throws {
        let visit = try company.newOrder(site: 2).visit
        try company.place(visit, company.ewa)
        let known = KnownLeg(
            from: LegPlace(company.ewa.home), to: LegPlace(company.sites[2].location!),
            .drive(seconds: 1700, metres: 33_300), source: .roadEngine, learned: company.desk.now)
        try company.desk.learn([known], engine: "osrm", profile: "driving")
        company.clock.now = company.clock.now + 29 * 86_400
        #expect(try sheet(company.ewa).stops[0].leg.source == .roadEngine)
        company.clock.now = company.clock.now + 3 * 86_400
        #expect(try sheet(company.ewa).stops[0].leg.source == .estimate)
    }

    @Test func thatThereIsNoWayIsBelievedForADayAndNeverOfAnotherEngine() throws {
        let visit = try company.newOrder(site: 2).visit
        try company.place(visit, company.ewa)
        let wanted = try company.desk.wantedLegs(of: day...day)
        let places = try #require(wanted.first?.places).map(LegPlace.init)
        let none = places.flatMap { from in
            places.filter { $0 != from }.map {
                KnownLeg(from: from, to: $0, .none(.farFromRoads), source: .roadEngine, learned: company.desk.now)
            }
        }
        try company.desk.learn(none, engine: "osrm", profile: "driving")
        #expect(try company.desk.wantedLegs(of: day...day).isEmpty)
        #expect(try company.desk.wantedLegs(of: day...day, again: true) == wanted)
        let lorry = try ServiceDesk(company.store, roads: RoadSource(engine: "osrm", profile: "lorry")) {
            SmallCompany.at("07:00")
        }
        #expect(try lorry.wantedLegs(of: day...day) == wanted)
        #expect(try lorry.wantedLegs(of: day...day, except: Set(wanted)).isEmpty)
        company.clock.now = company.clock.now + 2 * 86_400
        #expect(try company.desk.wantedLegs(of: day...day) == wanted)
    }

    @Test func factorsOutsideTheirRangeAndDrivesToNowhereAreRefused() throws {
        #expect(throws: Refusal.desk(.invalid(field: .factor, .factorOutOfRange(0, allowed: TravelSettings.factors)))) {
            try say(.region(company.north.id), 0)
        }
        #expect(throws: Refusal.self) { try say(.hours(24...25), 1.2) }
        #expect(throws: Refusal.self) { try say(.hours(9...33), 1.2) }
        #expect(throws: Refusal.self) { try say(.technician(Technician.ID(999)), 1.2) }
        #expect(throws: Refusal.self) {
            try company.desk.perform(EnterLeg(from: end(0), to: end(0), minutes: 5), by: company.ann)
        }
        #expect(throws: Refusal.desk(.notFound(.leg, key: "site 0 → site 1"))) {
            try company.desk.perform(RemoveLeg(from: end(0), to: end(1)), by: company.ann)
        }
    }

    @Test func rushHourIsForecastWithoutMovingThePlan() throws {
        let visit = try company.newOrder(site: 2).visit
        try company.place(visit, company.ewa, at: SmallCompany.at("08:40"))
        let plain = try sheet(company.ewa)
        #expect(plain.stops[0].forecast == nil)
        try say(.hours(7...9), 2)
        let rush = try sheet(company.ewa)
        #expect(rush.stops[0].start == plain.stops[0].start)
        #expect(rush.home == plain.home)
        let drive = (plain.stops[0].leg.seconds * 2 + 59) / 60 * 60 + 180
        #expect(rush.stops[0].forecast == SmallCompany.at("08:00") + drive)
        #expect(try #require(rush.forecastHome) > plain.home!)
        try say(.hours(7...9), nil)
        #expect(try sheet(company.ewa).stops[0].forecast == nil)
    }

    @Test func hoursGoOverMidnight() throws {
        let receipt = try company.desk.perform(SetTravelFactor(subject: .hours(22...25), factor: 0.9), by: company.ann)
        #expect(try company.desk.travel().settings.hours == [22: 0.9, 23: 0.9, 0: 0.9, 1: 0.9])
        #expect(receipt.summary.sentence(Wording(.english, SmallCompany.calendar)).contains("22:00-2:00"))
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.travel().settings.hours.isEmpty)
    }

    @Test func aDropThatTheEveningTrafficWouldBreakIsRefusedWithTheReason() throws {
        // The shift with its overtime ends at 17:00; the way home is long.
        let morning = try company.newOrder(site: 0, minutes: 180).visit
        try company.place(morning, company.ewa)
        _ = try company.desk.perform(LockVisit(visit: morning.id, lock: .both), by: company.ann)
        let visit = try company.newOrder(site: 2, minutes: 210).visit
        #expect(try price(visit, company.ewa) != nil)
        try say(.hours(15...17), 4)
        let preview = try #require(try company.desk.preview(visit.id, in: CellKey(company.ewa.id, day)))
        guard case .byHour(.planning(.shiftTooShort(let ends, let home))) = preview.breaches.first else {
            Issue.record("\(preview.breaches)")
            return
        }
        #expect(ends == SmallCompany.at("17:00") && home == preview.after.forecastHome)
        #expect(throws: Refusal.self) { try company.place(visit, company.ewa) }
        #expect(try company.reload(visit).placement == nil)
        try say(.hours(15...17), nil)
        try company.place(visit, company.ewa)
    }

    @Test func aPlanThatTheEveningTrafficWouldBreakIsListedAsNotApplied() throws {
        let morning = try company.newOrder(site: 0, minutes: 180).visit
        try company.place(morning, company.ewa)
        _ = try company.desk.perform(LockVisit(visit: morning.id, lock: .both), by: company.ann)
        let visit = try company.newOrder(site: 2, minutes: 210, skills: [company.fgaz]).visit
        let request = PlanRequest(
            id: 1, from: day, through: day, budget: .iterations(done: 200, schedule: 200))
        let diff = try company.desk.plan(request)
        #expect(diff.moves.contains { $0.visit == visit.id && $0.to?.leader == company.ewa.id })
        try say(.hours(15...17), 4)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(
            receipt.skipped.contains {
                if case .planning(.rules(_, _, _, let why)) = $0 {
                    why.contains { $0.rule == "working-time" }
                } else {
                    false
                }
            })
        #expect(try company.reload(visit).placement == nil)
    }

    private func price(_ visit: Visit, _ technician: Technician) throws -> Insertion? {
        let cell = CellKey(technician.id, day)
        guard
            case .fits(let ways)? = try company.desk.prices(of: visit.id, days: [day], technicians: [technician.id])[
                cell]
        else { return nil }
        return ways.first
    }
}
