import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Work after midnight is work of the evening's shift: it is put there, reported there, and shown with its own date.
@Suite struct NightShiftTests {
    private static let monday = SmallCompany.monday
    private static let calendar = SmallCompany.calendar

    @Test func exactlyAtOneInTheMorning() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        let visit = try company.newOrder().visit
        let one = SmallCompany.at("01:00", Self.monday + 1)
        #expect(try company.desk.day(of: one, minutes: 60, technician: company.ewa.id) == Self.monday)
        let receipt = try company.placeByMoment(visit, company.ewa, one)
        let placement = try #require(try company.reload(visit).placement)
        #expect(placement.start == one && placement.day == Self.monday)
        #expect(
            receipt.summary.sentence(Wording(.english, Self.calendar))
                .hasSuffix("Ewa Zych, Tue 24, 01:00 (shift Mon 23), time kept."))
        #expect(
            receipt.summary.sentence(Wording(.polish, Self.calendar)).contains("wt 24, 01:00 (zmiana pon 23)"))
        let sheet = try #require(
            try company.desk.view(from: Self.monday, days: 1).sheets[CellKey(company.ewa.id, Self.monday)])
        #expect(sheet.stops.map(\.start) == [one] && sheet.stops[0].breaches.isEmpty)
    }

    /// For any shift and any moment in it, the visit is put at exactly that moment, on the day on which the shift began.
    @Test func anyMomentOfAnyShift() throws {
        let company = try SmallCompany()
        var random = SeededGenerator(seed: 1712)
        let starts = ["2026-11-24", "2026-12-31", "2027-02-28", "2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31"]
        for round in 0..<70 {
            let day = Day(iso: starts[round % starts.count])!
            let begins = Int.random(in: 0..<96, using: &random) * 15
            let length = Int.random(in: 8...96, using: &random) * 15
            let hours = ShiftHours(
                start: TimeOfDay(minutes: begins)!, end: TimeOfDay(minutes: begins + length)!)!
            try company.works(company.ewa, hours: [hours])
            // The shift as a stretch of real time, counted apart from the program's own.
            let opens = Self.wall(day, begins)
            let closes = Self.wall(day, begins + length)
            let minutes = Int.random(in: 10...60, using: &random)
            guard closes.since(opens) > minutes * 60 else { continue }
            let visit = try company.newOrder(minutes: minutes).visit
            let last = (closes.since(opens) - minutes * 60) / 60
            let moment = opens + Int.random(in: 0...last, using: &random) * 60
            _ = try company.placeByMoment(visit, company.ewa, moment)
            let placement = try #require(try company.reload(visit).placement)
            #expect(placement.start == moment, "shift \(hours.start)-\(hours.end) of \(day.iso), \(moment)")
            #expect(placement.day == day, "shift \(hours.start)-\(hours.end) of \(day.iso), \(moment)")
            _ = try company.desk.perform(UnplaceVisit(visit: visit.id), by: company.ann)
        }
    }

    @Test func aVisitWithoutAnExactMinuteGoesNearItInTheNight() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        let visit = try company.newOrder().visit
        let three = SmallCompany.at("03:00", Self.monday + 1)
        let day = try company.desk.day(of: three, minutes: 60, technician: company.ewa.id)
        try company.place(visit, company.ewa, day: day, at: three)
        let placement = try #require(try company.reload(visit).placement)
        #expect(placement.day == Self.monday)
        #expect(abs(placement.start.since(three)) <= 5 * 3600, "in this night, not 19 hours later")
    }

    @Test func whatHappenedAfterMidnightIsOfTheVisitsDay() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        let visit = try company.newOrder().visit
        let one = SmallCompany.at("01:00", Self.monday + 1)
        _ = try company.placeByMoment(visit, company.ewa, one)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("06:50", Self.monday + 1)
        for (act, time) in [(VisitAct.accept, "00:10"), (.travel, "00:40"), (.arrive, "01:02"), (.start, "01:05")] {
            let at = SmallCompany.at(time, Self.monday + 1)
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act, at: at), by: company.ann)
        }
        let done = ReportVisit(
            visit: visit.id, act: .complete, at: SmallCompany.at("06:40", Self.monday + 1), reason: "nikogo")
        _ = try company.desk.perform(done, by: company.ann)
        #expect(try company.reload(visit).state == .completed)
    }

    @Test func ofAWholeDayAndNightTheLastHoursCanBeReported() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-46:00"])
        let visit = try company.newOrder().visit
        let evening = SmallCompany.at("19:00", Self.monday + 1)
        _ = try company.placeByMoment(visit, company.ewa, evening)
        #expect(try company.reload(visit).placement?.day == Self.monday)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = evening + 600
        for act in [VisitAct.accept, .travel] {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act, at: evening), by: company.ann)
        }
        #expect(try company.reload(visit).state == .enRoute)
        let days = SmallCompany.at("23:00", Self.monday - 1)
        #expect(throws: Refusal.self) {
            try company.desk.perform(ReportVisit(visit: visit.id, act: .arrive, at: days), by: company.ann)
        }
    }

    @Test func anAbsenceOverANightIsSaidOfTheNight() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        let visit = try company.newOrder().visit
        let one = SmallCompany.at("01:00", Self.monday + 1)
        let off = TimeWindow(start: SmallCompany.at("00:00", Self.monday + 1), end: one + 5 * 3600)!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: off, kind: .illness), by: company.ann)
        do {
            _ = try company.placeByMoment(visit, company.ewa, one)
            Issue.record("nobody works then")
        } catch let refusal as Refusal {
            guard case .planning(.rules(_, _, Self.monday, let breaches)) = refusal else { throw refusal }
            #expect(!breaches.isEmpty)
        }
        let early = SmallCompany.at("22:30")
        _ = try company.placeByMoment(visit, company.ewa, early)
        #expect(try company.reload(visit).placement?.start == early, "what is left of the night can be used")
    }

    @Test func bothShiftsOfADayAndASplitNight() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["6:00-10:00", "22:00-30:00"])
        try company.works(company.jan, ["20:00-23:00", "25:00-29:00"])
        let cases: [(Technician, String, Int, Int)] = [
            (company.ewa, "08:00", 0, 0), (company.ewa, "02:00", 1, 0), (company.ewa, "07:00", 1, 1),
            (company.jan, "21:00", 0, 0), (company.jan, "03:30", 1, 0),
        ]
        for (technician, time, ahead, day) in cases {
            let visit = try company.newOrder(minutes: 30).visit
            let moment = SmallCompany.at(time, Self.monday + ahead)
            _ = try company.placeByMoment(visit, technician, moment)
            let placement = try #require(try company.reload(visit).placement)
            #expect(placement.start == moment && placement.day == Self.monday + day, "\(technician.name) \(time)")
        }
    }

    @Test func theNightUnderWayIsStillOpen() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        company.clock.now = SmallCompany.at("01:00", Self.monday + 1)
        #expect(try company.desk.openDays(2) == [Self.monday, Self.monday + 1, Self.monday + 2])
        let visit = try company.newOrder().visit
        let night = CellKey(company.ewa.id, Self.monday)
        let best = try #require(try company.desk.prices(of: visit.id, days: company.desk.openDays(1))[night]?.best)
        #expect(best.start >= company.clock.now)
        company.clock.now = SmallCompany.at("06:00", Self.monday + 1)
        #expect(try company.desk.openDays(2) == [Self.monday + 1, Self.monday + 2])
    }

    @Test func whatIsWrongAfterMidnightIsFoundUnderItsDate() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        let visit = try company.newOrder().visit
        let one = SmallCompany.at("01:00", Self.monday + 1)
        _ = try company.placeByMoment(visit, company.ewa, one)
        _ = try company.desk.perform(
            RecordAbsence(
                technician: company.ewa.id, window: TimeWindow(start: one, end: one + 3600)!, kind: .other),
            by: company.ann)
        company.clock.now = SmallCompany.at("00:30", Self.monday + 1)
        let absent = try company.desk.findings().contains {
            $0.what == .planning(.plannedWhileAbsent(technician: company.ewa.name, Self.monday + 1))
        }
        #expect(absent, "yesterday's shift, today's date")
    }

    @Test func theSitesHoursAreThoseOfTheDate() throws {
        let company = try SmallCompany()
        try company.works(company.ewa, ["22:00-30:00"])
        var site = company.sites[0]
        site.access = AccessHours(weekdays: [.tuesday], from: TimeOfDay("0:00")!, to: TimeOfDay("4:00")!)
        try company.store.write(at: company.clock.now) { try $0.update(site) }
        let visit = try company.newOrder().visit
        _ = try company.placeByMoment(visit, company.ewa, SmallCompany.at("02:00", Self.monday + 1))
        #expect(try company.reload(visit).placement?.day == Self.monday)
        let late = try company.newOrder().visit
        do {
            _ = try company.placeByMoment(late, company.ewa, SmallCompany.at("04:30", Self.monday + 1))
            Issue.record("the site is closed then")
        } catch let refusal as Refusal {
            guard case .planning(.rules(_, _, _, let breaches)) = refusal else { throw refusal }
            let open = TimeWindow(
                start: SmallCompany.at("00:00", Self.monday + 1), end: SmallCompany.at("04:00", Self.monday + 1))
            #expect(breaches.first == .places(.siteClosed(open)))
        }
    }

    /// Minutes after a day's midnight as the wall shows them, past 24:00 on the next date.
    private static func wall(_ day: Day, _ minutes: Int) -> Timestamp {
        let date = day + minutes / 1440
        let time = minutes % 1440
        let text = "\(time / 60 < 10 ? "0" : "")\(time / 60):\(time % 60 < 10 ? "0" : "")\(time % 60)"
        return calendar.timestamp(of: date, TimeOfDay(text)!)
    }
}

extension SmallCompany {
    /// Gives a technician these hours every day, and a home at the first site: no way is between any two visits there.
    func works(_ technician: Technician, hours: [ShiftHours]) throws {
        try store.write(at: clock.now) { transaction in
            var changed = technician
            changed.home = sites[0].location!
            changed.pattern = ShiftPattern(
                Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, hours) }))
            try transaction.update(changed)
        }
    }

    func works(_ technician: Technician, _ hours: [String]) throws {
        try works(
            technician,
            hours: hours.map { text in
                let ends = text.split(separator: "-").map { TimeOfDay($0)! }
                return ShiftHours(start: ends[0], end: ends[1])!
            })
    }

    /// As the command line does it: the day is the one to which the moment belongs.
    func placeByMoment(_ visit: Visit, _ technician: Technician, _ start: Timestamp) throws -> Receipt {
        let day = try desk.day(of: start, minutes: visit.duration, technician: technician.id)
        return try desk.perform(
            PlaceVisit(visit: visit.id, technician: technician.id, day: day, start: start, isExact: true), by: ann)
    }
}
