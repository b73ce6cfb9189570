import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Time that is told and corrected: what holds, what is refused, and what undo leaves.
@Suite struct TimeStories {
    let company: SmallCompany
    let visit: Visit
    let order: Order

    init() throws {
        company = try SmallCompany()
        (order, visit) = try company.newOrder(by: company.bob)
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        company.clock.now = SmallCompany.at("17:00")
    }

    private func at(_ time: String) -> Timestamp { SmallCompany.at(time) }

    @discardableResult
    private func add(
        _ kind: TimeKind = .administration, _ from: String, _ to: String, about: AdministrationKind? = .loading,
        visit: Visit.ID? = nil, of technician: Technician? = nil
    ) throws -> Receipt {
        try company.desk.perform(
            AddTime(
                technician: (technician ?? company.ewa).id, kind: kind, about: about, visit: visit, from: at(from),
                to: at(to)), by: company.ann)
    }

    /// Travel 8:20, on site 8:50, work 9:00 with a pause of ten minutes, done 10:30.
    private func work() throws {
        company.clock.now = at("08:00")
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        let told: [(VisitAct, String, String?)] = [
            (.accept, "08:05", nil), (.travel, "08:20", nil), (.arrive, "08:50", nil), (.start, "09:00", nil),
            (.pause, "09:40", "klient"), (.resume, "09:50", nil), (.complete, "10:30", "brak klienta"),
        ]
        for (act, time, reason) in told {
            company.clock.now = at(time)
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act, reason: reason), by: company.ann)
        }
        company.clock.now = at("17:00")
    }

    private func today(_ technician: Technician? = nil) throws -> TimeDay {
        try company.desk.timeDays(
            of: (technician ?? company.ewa).id, from: SmallCompany.monday, through: SmallCompany.monday)[0]
    }

    private func words(_ day: TimeDay) -> [String] {
        let wording = Wording(.english, SmallCompany.calendar)
        return day.lines.map { line in
            "\(wording.time(line.stretch.window.start))-\(wording.time(line.stretch.window.end)) \(line.stretch.kind.rawValue)"
        }
    }

    private func refusal(_ body: () throws -> Void) -> TimeRefusal? {
        do {
            try body()
        } catch Refusal.time(let refusal) {
            return refusal
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }

    private func correct(
        _ line: TimeLine, from: String? = nil, to: String? = nil, kind: TimeKind? = nil, isWithdrawn: Bool = false,
        reason: String = "zegarek"
    ) throws {
        _ = try company.desk.perform(
            CorrectTime(
                try #require(line.stretch.source.target), from: from.map(at), to: to.map(at), kind: kind,
                isWithdrawn: isWithdrawn, reason: reason), by: company.ann)
    }

    @Test func aDayIsTravelWorkPausesAdministrationBreakAndWhatNobodyTold() throws {
        try work()
        try add(.administration, "08:00", "08:20")
        try add(.home, "15:00", "15:25", about: nil)
        let day = try today()
        #expect(
            words(day) == [
                "08:00-08:20 administration", "08:20-08:50 travel", "08:50-09:00 waiting", "09:00-09:40 work",
                "09:40-09:50 pause", "09:50-10:30 work", "10:30-11:00 gap", "11:00-11:30 break", "11:30-15:00 gap",
                "15:00-15:25 home", "15:25-16:00 gap",
            ])
        #expect(day.paid.total == 450 && day.paid[.normal] == 450)
        #expect(day.visits == 1)
        // An hour of work was planned; the eighty minutes stand in two lines, each with its own, and the last says the rest.
        let work = day.lines.filter { $0.stretch.kind == .work }
        #expect(work.map(\.planned) == [60, nil] && work.map(\.measured) == [40, 40])
        #expect(work.map(\.differs) == [nil, 20])
        #expect(day.lines.reduce(0) { $0 + $1.measured } == 480, "the lines add up to the day")
    }

    @Test func whatOverlapsLiesAheadOrGoesOverMidnightIsRefusedAndNothingChanges() throws {
        try work()
        let before = words(try today())
        let overlap = refusal { try add(.administration, "10:00", "11:00") }
        guard case .overlaps(_, _, let other)? = overlap else {
            Issue.record("\(String(describing: overlap))")
            return
        }
        #expect(other.kind == .work && other.number == order.number)
        #expect(refusal { try add(.administration, "16:30", "17:01") } != nil)
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 1)
        let night = refusal {
            _ = try company.desk.perform(
                AddTime(
                    technician: company.ewa.id, kind: .home, from: at("23:30"),
                    to: SmallCompany.at("00:30", SmallCompany.monday + 1)), by: company.ann)
        }
        guard case .overMidnight? = night else {
            Issue.record("\(String(describing: night))")
            return
        }
        company.clock.now = at("17:00")
        #expect(throws: Refusal.desk(.invalid(field: .to, .noLength))) {
            try add(.administration, "12:00", "12:00")
        }
        #expect(
            refusal { try add(.administration, "12:00", "12:30", visit: visit.id) }
                == .ofNoOrder(.administration, .loading))
        // Two times of one date, the later first, are a night where a night can be meant.
        guard case .overMidnight(let meant)? = refusal({ try add(.home, "23:30", "00:30", about: nil) }) else {
            Issue.record("no night")
            return
        }
        #expect(meant.seconds == 3600)
        #expect(words(try today()) == before)
        // Until midnight is that date.
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 1)
        _ = try company.desk.perform(
            AddTime(
                technician: company.ewa.id, kind: .home, from: at("23:30"),
                to: SmallCompany.at("00:00", SmallCompany.monday + 1)), by: company.ann)
    }

    @Test func whatSaysNothingOfItsKindIsRefused() throws {
        #expect(refusal { try add(.administration, "08:00", "08:20", about: nil) } == .noAdministration)
        #expect(refusal { try add(.gap, "08:00", "08:20") } == .notTold(.gap))
        #expect(refusal { try add(.pause, "08:00", "08:20") } == .notTold(.pause))
        #expect(refusal { try add(.work, "08:00", "08:20") } == .noVisit(.work))
        let stranger = refusal { try add(.work, "08:00", "08:20", visit: visit.id, of: company.jan) }
        #expect(stranger == .notOfVisit(order.number, technician: company.jan.name))
    }

    @Test func anEntryIsCorrectedWithAReasonAndTheOldOneStays() throws {
        try add(.administration, "08:00", "08:20")
        try correct(try today().lines[0], to: "08:15", reason: "lista gotowa wcześniej")
        let line = try today().lines[0]
        #expect(line.stretch.minutes == 15)
        #expect(line.stretch.was?.end == at("08:20"))
        #expect(line.stretch.reason == "lista gotowa wcześniej")
        guard case .entry(let entry) = line.stretch.source else { throw SmallCompany.Unexpected.summary }
        #expect(try company.desk.timeHistory(of: entry).map(\.window.end) == [at("08:15"), at("08:20")])
        #expect(refusal { try correct(line) } == .nothingDiffers)
        #expect(throws: Refusal.desk(.missingReason)) { try correct(line, to: "08:10", reason: " ") }
        try correct(line, isWithdrawn: true, reason: "był u klienta")
        #expect(try today().lines.allSatisfy { $0.stretch.kind != .administration })
        #expect(refusal { try correct(line, to: "08:10") } == .changed)
    }

    @Test func theTimesOfAVisitAreMovedByFurtherEventsAndTheBoardFollows() throws {
        try work()
        let travel = try #require(try today().lines.first { $0.stretch.kind == .travel })
        try correct(travel, to: "08:45", reason: "GPS")
        var day = try today()
        #expect(
            words(day).prefix(4) == [
                "08:00-08:20 gap", "08:20-08:45 travel", "08:45-09:00 waiting", "09:00-09:40 work",
            ])
        #expect(day.lines[1].stretch.was?.end == at("08:50"))
        #expect(day.lines[1].stretch.reason == "GPS")
        #expect(try company.reload(visit).placement?.start == at("08:45"))
        // What ended and what began there meet at the new time.
        let last = try #require(try today().lines.last { $0.stretch.kind == .work })
        try correct(last, to: "10:40")
        #expect(try company.reload(visit).placement?.end == at("10:40"))
        #expect(try company.reload(order).state == .done)
        day = try today()
        let waiting = try #require(day.lines.first { $0.stretch.kind == .waiting })
        let order = refusal { try correct(waiting, to: "09:45") }
        guard case .outOfOrder? = order else {
            Issue.record("\(String(describing: order))")
            return
        }
        #expect(refusal { try correct(waiting, kind: .work) } == .onlyTimes(self.order.number))
        #expect(words(try today()) == words(day))
    }

    @Test func aVisitIsNotMovedOverWhatElseWasDone() throws {
        try work()
        try add(.administration, "10:30", "11:00")
        let last = try #require(try today().lines.last { $0.stretch.kind == .work })
        let refused = refusal { try correct(last, to: "10:45") }
        guard case .overlaps? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(try company.reload(visit).placement?.end == at("10:30"))
    }

    @Test func undoTellsTheContraryAndRedoTellsItAgain() throws {
        try work()
        let bare = words(try today())
        try add(.administration, "08:00", "08:20")
        let added = words(try today())
        _ = try company.desk.undo(by: company.ann)
        #expect(words(try today()) == bare)
        _ = try company.desk.redo(by: company.ann)
        #expect(words(try today()) == added)
        let last = try #require(try today().lines.last { $0.stretch.kind == .work })
        try correct(last, to: "10:40")
        let moved = words(try today())
        #expect(moved != added)
        _ = try company.desk.undo(by: company.ann)
        #expect(words(try today()) == added)
        #expect(try company.reload(visit).placement?.end == at("10:30"))
        _ = try company.desk.redo(by: company.ann)
        #expect(words(try today()) == moved)
        #expect(try company.reload(visit).placement?.end == at("10:40"))
        // Nothing was unwritten: every row stays.
        let entries = try company.store.read { try $0.all(TimeEntry.self) }
        #expect(entries.count == 3)
        #expect(try company.store.rowFaults().isEmpty)
    }

    @Test func whatWasSettledStays() throws {
        try work()
        var changed = try company.reload(order)
        (changed.stage, changed.state) = (.settled, .settled)
        let settled = changed
        try company.store.write(at: company.clock.now) { try $0.update(settled) }
        let last = try #require(try today().lines.last { $0.stretch.kind == .work })
        #expect(refusal { try correct(last, to: "10:20") } == .settled(order.number, .settled))
        #expect(
            refusal { try add(.work, "12:00", "12:20", about: nil, visit: visit.id) }
                == .settled(order.number, .settled))
    }

    @Test func anOrdersTimeHasItsShareOfTheWayHome() throws {
        try work()
        try add(.home, "15:00", "15:25", about: nil)
        let time = try company.desk.orderTime(of: order.id)
        #expect(time.rows.count == 1)
        #expect((time.travel, time.waiting, time.work, time.pause) == (30 + 25, 10, 80, 10))
        #expect(time.hours[.normal] == 30 + 10 + 80)
    }

    @Test func theWeekOfWhoIsAskedForHasSevenDays() throws {
        try work()
        let book = try company.desk.timeBook(TimeRequest(technician: company.ewa.id, week: SmallCompany.monday))
        #expect(book.days.map(\.day) == (0..<7).map { SmallCompany.monday + $0 })
        #expect(book.people.map(\.name) == ["Ewa Zych", "Jan Wilk", "Ola Fik", "Piotr Kos"])
        #expect(book.days[1].lines.isEmpty && book.days[5].sheet.shifts.isEmpty)
        let nobody = try company.desk.timeBook(TimeRequest(technician: nil, week: SmallCompany.monday))
        #expect(nobody.days.first?.name == "Ewa Zych")
    }
}
