import ServiceModel
import Testing

/// A day as it was measured, from what is told of it.
@Suite struct TimeSheetTests {
    private let technician = Technician.ID(1)
    private let visit = Visit.ID(7)
    private let friday = day("2026-11-20")
    private let rules = HourRules(warsaw, WorkCalendar())

    private func at(_ time: String) -> Timestamp { warsaw.timestamp(of: friday, TimeOfDay(time)!) }
    private func window(_ from: String, _ to: String) -> TimeWindow { TimeWindow(start: at(from), end: at(to))! }

    private var shift: WorkShift {
        let lunch = Break(earliest: TimeOfDay("11:00")!, latest: TimeOfDay("13:00")!, minutes: 30)
        let hours = ShiftHours(start: TimeOfDay("7:00")!, end: TimeOfDay("15:00")!, lunch: lunch, overtime: 60)!
        let person = Technician(
            id: technician, name: "Rafał", home: Coordinate(latitude: 52, longitude: 21)!, homeTown: "Warszawa",
            skills: [], regions: [], pattern: ShiftPattern(hours, on: Weekday.allCases))
        return person.shifts(on: friday, calendar: warsaw)[0]
    }

    private func events(_ told: [(VisitAct, String, String?)]) -> [VisitEvent] {
        told.enumerated().map { index, fact in
            VisitEvent(
                visit: visit, sequence: index + 1, act: fact.0, at: at(fact.1), recordedAt: at(fact.1), actor: "ann",
                technician: technician, reason: fact.2)
        }
    }

    private func entry(
        _ id: Int64, _ kind: TimeKind, _ from: String, _ to: String, corrects: Int64? = nil, isWithdrawn: Bool = false
    ) -> TimeEntry {
        TimeEntry(
            id: TimeEntry.ID(id), technician: technician, kind: kind,
            about: kind == .administration ? .loading : nil, window: window(from, to), recordedAt: at("16:00"),
            actor: "ann", corrects: corrects.map { TimeEntry.ID($0) }, isWithdrawn: isWithdrawn)
    }

    private func words(_ sheet: TimeSheet) -> [String] {
        sheet.lines.map { line in
            "\(line.kind.rawValue) \(warsaw.timeOfDay(of: line.window.start))-\(warsaw.timeOfDay(of: line.window.end))"
        }
    }

    @Test func eventsOfAVisitBecomeTravelWaitingWorkAndPauses() {
        let stretches = VisitStretches(
            events([
                (.dispatch, "06:00", nil), (.accept, "06:10", nil), (.travel, "07:12", nil), (.arrive, "07:50", nil),
                (.start, "07:55", nil), (.pause, "08:40", "klient"), (.resume, "08:50", nil), (.complete, "09:21", nil),
            ]), now: at("16:00")
        ).stretches
        #expect(stretches.map(\.kind) == [.travel, .waiting, .work, .pause, .work])
        #expect(stretches.map { $0.window.seconds / 60 } == [38, 5, 45, 10, 31])
        #expect(stretches[3].note == "klient")
        #expect(stretches.allSatisfy { !$0.isRunning && !$0.isCorrected })
    }

    @Test func whatLastsIsMeasuredUntilNowAndACorrectionKeepsWhatWasTold() {
        var told = events([(.dispatch, "06:00", nil), (.travel, "07:12", nil), (.arrive, "07:50", nil)])
        var correction = told[1]
        (correction.sequence, correction.at, correction.corrects, correction.note) = (4, at("07:20"), 2, "zegarek")
        told.append(correction)
        let stretches = VisitStretches(told, now: at("08:00")).stretches
        #expect(stretches.map(\.kind) == [.travel, .waiting])
        #expect(stretches[0].window == window("07:20", "07:50"))
        #expect(stretches[0].was == window("07:12", "07:50"))
        #expect(stretches[0].reason == "zegarek")
        #expect(stretches[1].isRunning && stretches[1].window == window("07:50", "08:00"))
    }

    @Test func theBreakIsTakenFromTheFirstFreeTimeAndTheRestIsAQuestion() {
        let told = VisitStretches(
            events([
                (.travel, "07:12", nil), (.arrive, "07:50", nil), (.start, "07:50", nil), (.complete, "11:38", nil),
            ]), now: at("16:00")
        ).stretches
        let later = entry(2, .administration, "12:20", "15:27")
        let loading = entry(1, .administration, "07:00", "07:12")
        let sheet = TimeSheet(
            friday, shifts: [shift],
            told: told + [loading, later].map { $0.stretch(origin: $0) }, now: at("20:00"))
        #expect(
            words(sheet) == [
                "administration 07:00-07:12", "travel 07:12-07:50", "work 07:50-11:38", "break 11:38-12:08",
                "gap 12:08-12:20", "administration 12:20-15:27",
            ])
        let paid = sheet.paid(rules)
        // A gap is paid until somebody says what it was; the break is not.
        #expect(paid[.normal] == 450)
        #expect(paid[.overtime] == 27)
        #expect(sheet.minutes(.gap) == 12)
    }

    @Test func aMinuteOfTwoStretchesCountsOnceForTheVisit() {
        let told = VisitStretches(
            events([(.start, "08:00", nil), (.complete, "10:00", nil)]), now: at("16:00")
        ).stretches
        let meeting = entry(1, .administration, "09:30", "10:30")
        let sheet = TimeSheet(friday, shifts: [], told: told + [meeting.stretch(origin: meeting)], now: at("16:00"))
        #expect(sheet.minutes(.work) == 120)
        #expect(sheet.minutes(.administration) == 30)
        #expect(sheet.lines.map(\.overlaps) == [false, true])
    }

    @Test func nothingIsAskedOfTheFutureNorOutsideTheShift() {
        let sheet = TimeSheet(friday, shifts: [shift], told: [], now: at("09:00"))
        #expect(words(sheet) == ["gap 07:00-09:00"])
        #expect(TimeSheet(friday, shifts: [], told: [], now: at("09:00")).lines.isEmpty)
        #expect(TimeSheet(friday, shifts: [shift], told: [], now: at("06:00")).lines.isEmpty)
    }

    @Test func ofAChainOfCorrectionsTheLastHoldsUnlessItWasWithdrawn() {
        let chain = [
            entry(1, .administration, "07:00", "07:30"), entry(2, .administration, "07:00", "07:20", corrects: 1),
            entry(3, .administration, "07:05", "07:20", corrects: 2), entry(4, .home, "15:00", "15:20"),
            entry(5, .home, "15:00", "15:20", corrects: 4, isWithdrawn: true),
        ]
        #expect(chain.effective.map(\.id) == [TimeEntry.ID(3)])
        #expect(chain.origin(of: chain[2]).id == TimeEntry.ID(1))
        #expect(chain[2].stretch(origin: chain[0]).was == chain[0].window)
        // Taken back and told again as it was.
        #expect(!entry(9, .home, "15:00", "15:20", corrects: 5).stretch(origin: chain[3]).isCorrected)
    }
}
