import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// A person names the minute: the visit starts then, the others give way, and nothing moves it afterwards.
@Suite struct ExactPlacingTests {
    @Test func theWorkStartsAtTheMinuteThatWasNamed() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let receipt = try place(visit, company, "13:45")
        #expect(try start(of: visit, company) == "13:45")
        #expect(try company.reload(visit).lock == .time)
        let sentence = receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(sentence.hasSuffix("Ewa Zych, Mon 23, 13:45, time kept."))
        #expect(receipt.summary.sentence(Wording(.polish, SmallCompany.calendar)).hasSuffix("13:45, godzina ustalona."))
    }

    @Test func theOthersOfTheDayGiveWay() throws {
        let company = try SmallCompany()
        let first = try company.newOrder(site: 1, minutes: 90).visit
        try company.place(first, company.ewa)
        let stood = try #require(try company.reload(first).placement)
        let second = try company.newOrder(minutes: 60).visit
        let wanted = stood.start + 1800
        let cell = CellKey(company.ewa.id, SmallCompany.monday)
        let preview = try #require(try company.desk.preview(second.id, in: cell, start: wanted, isExact: true))
        #expect(preview.breaches.isEmpty && preview.retimed == [first.id])
        #expect(preview.insertion?.start == wanted)
        #expect(preview.insertion?.slack == preview.after.stops.first { $0.visit == second.id }?.slack)
        try company.placeExactly(second, company.ewa, wanted)
        #expect(try company.reload(second).placement?.start == wanted)
        let sheet = try company.desk.view(from: SmallCompany.monday, days: 1).sheets[cell]!
        #expect(sheet.stops.map(\.start) == preview.after.stops.map(\.start), "the preview is what the drop writes")
        #expect(sheet.stops.allSatisfy { $0.breaches.isEmpty })
    }

    /// For a minute that was named one day of one person is read: who else is asked for has a name there too.
    @Test func whoeverIsAskedForHasAName() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        var changes = EditOrder.Changes()
        changes.technician = .only(company.jan.id)
        _ = try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        let cell = CellKey(company.ewa.id, SmallCompany.monday)
        func told(_ visit: Visit, at time: String) throws -> [Breach] {
            let start = SmallCompany.at(time)
            let preview = try #require(try company.desk.preview(visit.id, in: cell, start: start, isExact: true))
            return preview.breaches + preview.after.stops.flatMap(\.breaches)
        }
        let asked = Breach.intake(.requiresOther("Jan Wilk"))
        #expect(try told(company.reload(visit), at: "09:00") == [asked, asked])
        try company.place(try company.reload(visit), company.ewa, override: "Jan chory")
        let beside = try told(try company.newOrder().visit, at: "14:00")
        #expect(beside.first == asked)
    }

    @Test func laterDropsAndPlansLeaveTheTimeAlone() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try place(visit, company, "13:45")
        for site in [1, 0, 1] { try company.place(try company.newOrder(site: site, minutes: 70).visit, company.ewa) }
        #expect(try start(of: visit, company) == "13:45")
        for site in [0, 1, 2, 0] { try company.newOrder(site: site, minutes: 45) }
        let request = PlanRequest(
            id: 1, from: SmallCompany.monday, through: SmallCompany.monday,
            budget: .iterations(done: 400, schedule: 400))
        let plan = try company.desk.plan(request)
        _ = try company.desk.perform(ApplyPlan(base: plan.base, moves: plan.moves), by: company.ann)
        #expect(try start(of: visit, company) == "13:45")
        #expect(try company.reload(visit).placement?.leader == company.ewa.id)
    }

    @Test func whereTheMinuteCannotBeKeptTheReasonSaysWhatIsPossible() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(site: 2).visit
        let breaches = try refused { try place(visit, company, "08:05") }
        guard case .planning(.startsTooEarly(let earliest, SmallCompany.at("08:05"))) = breaches.first else {
            Issue.record("unexpected reason \(breaches)")
            return
        }
        #expect(earliest > SmallCompany.at("08:20"), "it is half an hour's drive away")
        try company.placeExactly(visit, company.ewa, earliest)
        #expect(try company.reload(visit).placement?.start == earliest)
    }

    @Test func theShiftsEndsAndThePastAreNamed() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let hardEnd = SmallCompany.at("17:00")
        #expect(
            try refused { try place(visit, company, "19:00") }.first
                == .planning(.shiftTooShort(ends: hardEnd, wouldEnd: SmallCompany.at("20:00"))))
        #expect(
            try refused { try place(visit, company, "06:00") }.first
                == .planning(.startsTooEarly(earliest: SmallCompany.at("07:00"), wouldStart: SmallCompany.at("06:00"))))
        #expect(
            try refused { try place(visit, company, "07:15") }.first
                == .planning(.startsTooEarly(earliest: SmallCompany.at("08:00"), wouldStart: SmallCompany.at("07:15"))))
        let gas = try company.newOrder(skills: [company.fgaz]).visit
        let lacking = try refused { try company.placeExactly(gas, company.jan, SmallCompany.at("10:00")) }
        #expect(lacking == [.administration(.lacksSkills(["FGAZ"]))])
    }

    @Test func anotherVisitOfAChosenMinuteStandsInTheWay() throws {
        let company = try SmallCompany()
        let (order, first) = try company.newOrder()
        try place(first, company, "10:00")
        let second = try company.newOrder().visit
        let breaches = try refused { try place(second, company, "10:30") }
        #expect(breaches.contains { $0 == .planning(.delaysOther(order.number)) || $0.rule == "window" })
    }

    @Test func aReasonPutsItThereAllTheSame() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(site: 2).visit
        try company.placeExactly(visit, company.ewa, SmallCompany.at("08:05"), override: "klient czeka")
        let placed = try company.reload(visit)
        #expect(placed.placement?.start == SmallCompany.at("08:05"))
        #expect(placed.overrideReason == "klient czeka" && placed.lock == .time)
    }

    @Test func anotherMinuteMayBeNamedButNothingElseMovesIt() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try place(visit, company, "13:45")
        try company.place(try company.reload(visit), company.ewa)
        #expect(try start(of: visit, company) == "13:45", "it is there already")
        try place(visit, company, "11:15")
        #expect(try start(of: visit, company) == "11:15")
        try company.placeExactly(visit, company.jan, SmallCompany.at("12:00"))
        #expect(try company.reload(visit).placement?.leader == company.jan.id)
    }

    @Test func aLockedTechnicianStaysLocked() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(LockVisit(visit: visit.id, lock: .technician), by: company.ann)
        let refusal = try refused { try company.placeExactly(visit, company.jan, SmallCompany.at("10:00")) }
        #expect(refusal == [.planning(.visitFixed)])
        try place(visit, company, "10:00")
        #expect(try company.reload(visit).lock == .both)
        #expect(try refused { try place(visit, company, "10:15") } == [.planning(.visitFixed)])
    }

    @Test func undoGivesBackTimeLockAndNeighbours() throws {
        let company = try SmallCompany()
        let first = try company.newOrder(site: 1, minutes: 90).visit
        let second = try company.newOrder().visit
        try company.place(first, company.ewa)
        try company.place(second, company.jan)
        let before = try [company.reload(first), company.reload(second)]
        try company.placeExactly(second, company.ewa, before[0].placement!.start + 900)
        #expect(try company.reload(first).placement != before[0].placement)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(first).placement == before[0].placement)
        let back = try company.reload(second)
        #expect(back.placement == before[1].placement && back.lock == .none && back.state == .planned)
        _ = try company.desk.redo(by: company.ann)
        #expect(try company.reload(second).lock == .time)
    }

    /// On 29 March 2026 the clock skips from two to three: a morning's work is where the wall clock says.
    @Test func theDayOfTwentyThreeHoursKeepsTheWallClock() throws {
        let company = try SmallCompany()
        let sunday = Day(iso: "2026-03-29")!
        company.clock.now = SmallCompany.at("07:00", sunday - 1)
        let visit = try company.newOrder().visit
        _ = try company.desk.perform(
            SetShift(
                technician: company.ewa.id, day: sunday,
                hours: [ShiftHours(start: TimeOfDay("8:00")!, end: TimeOfDay("16:00")!)!]), by: company.ann)
        try company.placeExactly(visit, company.ewa, SmallCompany.at("10:15", sunday), day: sunday)
        let start = try #require(try company.reload(visit).placement?.start)
        #expect(SmallCompany.calendar.timeOfDay(of: start) == TimeOfDay("10:15"))
        #expect(start.since(SmallCompany.calendar.span(of: sunday).start) == 9 * 3600 + 900)
    }

    @Test(arguments: 1...6)
    func atRandomMinutesThePreviewIsWhatIsWrittenOrRefused(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let company = try SmallCompany()
        for site in [0, 1, 2] {
            try? company.place(
                try company.newOrder(site: site, minutes: Int.random(in: 30...80, using: &random)).visit, company.ewa)
        }
        let cell = CellKey(company.ewa.id, SmallCompany.monday)
        var placed = 0
        for _ in 0..<12 {
            let site = Int.random(in: 0..<3, using: &random)
            let visit = try company.newOrder(site: site, minutes: Int.random(in: 20...60, using: &random)).visit
            let start = SmallCompany.at("07:00") + Int.random(in: 0..<44, using: &random) * 900
            let preview = try #require(try company.desk.preview(visit.id, in: cell, start: start, isExact: true))
            guard preview.breaches.isEmpty else {
                #expect(try refused { try company.placeExactly(visit, company.ewa, start) } == preview.breaches)
                #expect(preview.insertion == nil)
                continue
            }
            placed += 1
            try company.placeExactly(visit, company.ewa, start)
            let sheet = try #require(try company.desk.view(from: SmallCompany.monday, days: 1).sheets[cell])
            #expect(sheet.stops.map(\.visit) == preview.after.stops.map(\.visit))
            #expect(sheet.stops.map(\.start) == preview.after.stops.map(\.start))
            #expect(sheet.stops.first { $0.visit == visit.id }?.start == start)
            #expect(sheet.stops.allSatisfy { $0.breaches.isEmpty } && !sheet.lunchLost)
        }
        #expect(placed > 0)
    }

    @Test func anExactTimeNeedsATime() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let command = PlaceVisit(visit: visit.id, technician: company.ewa.id, day: SmallCompany.monday, isExact: true)
        #expect(throws: Refusal.desk(.invalid(field: .at, .required))) {
            try company.desk.perform(command, by: company.ann)
        }
    }

    @Test func whatWasWrittenBeforeThereWereExactTimesIsStillRead() throws {
        let spot = try JSONDecoder().decode(
            Spot.self, from: Data(#"{"technician":"Ewa","day":"2026-11-23","start":1795420800}"#.utf8))
        #expect(!spot.isTimeKept)
        let command = PlaceVisit(
            visit: Visit.ID(1), technician: Technician.ID(2), day: SmallCompany.monday, start: SmallCompany.at("10:00"))
        var fields = try #require(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(command)) as? [String: Any])
        fields["isExact"] = nil
        let old = try JSONDecoder().decode(PlaceVisit.self, from: JSONSerialization.data(withJSONObject: fields))
        #expect(!old.isExact && old.start == command.start)
    }

    @discardableResult
    private func place(_ visit: Visit, _ company: SmallCompany, _ time: String) throws -> Receipt {
        try company.placeExactly(visit, company.ewa, SmallCompany.at(time))
    }

    private func start(of visit: Visit, _ company: SmallCompany) throws -> String? {
        try company.reload(visit).placement.map {
            Wording(.english, SmallCompany.calendar).time($0.start)
        }
    }

    /// The rules that a refusal names; empty, with an issue, when it went through.
    private func refused(_ act: () throws -> some Any) throws -> [Breach] {
        do {
            _ = try act()
            Issue.record("it went through")
            return []
        } catch Refusal.planning(.rules(_, _, _, let breaches)) {
            return breaches
        }
    }

}

extension SmallCompany {
    @discardableResult
    fileprivate func placeExactly(
        _ visit: Visit, _ technician: Technician, _ start: Timestamp, day: Day = monday, override: String? = nil
    ) throws -> Receipt {
        let command = PlaceVisit(
            visit: visit.id, technician: technician.id, day: day, start: start, isExact: true, override: override)
        return try desk.perform(command, by: ann)
    }
}
