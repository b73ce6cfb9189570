import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// Piotr Kos works from 22:00 to 06:00; 122 (Wola, GAZ) waits, and 129 is planned for nobody yet.
@Suite struct NightStories {
    private static let piotr = Technician.ID(4)
    private static let night = CellKey(piotr, SmallCity.monday)

    @Test func aMinutePastMidnightIsChosenAndDroppedOnTheEvening() {
        let desk = Self.deskInHand()
        #expect(desk.statusLine.contains("Over Piotr Kos, Mon 23, 22:"))
        // From 22:14, by the hour.
        desk.press("LLL")
        #expect(desk.statusLine.contains("Over Piotr Kos, Tue 24, 01:00 (shift Mon 23): fits"), "\(desk.statusLine)")
        desk.press(.enter)
        #expect(
            desk.statusLine
                == "ZS/2026/000122 placed: Piotr Kos, Tue 24, 01:00 (shift Mon 23), time kept. ! ZS/2026/000122, Tue 24, 01:00 (shift Mon 23): 9:45 late (order). u takes it back."
        )
        #expect(desk.card(122)?.placement?.day == SmallCity.monday)
        #expect(desk.card(122)?.placement?.start == desk.moment(SmallCity.monday + 1, "01:00"))
    }

    @Test func theEndOfTheNightStopsTheChosenMinuteAndNotMidnight() {
        let desk = Self.deskInHand()
        for _ in 0..<12 { desk.press("L") }
        let start = desk.state.exactStart
        let last = desk.moment(SmallCity.monday + 1, "06:00")
        #expect(start.map { $0 < last && last.since($0) <= 900 } == true)
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func everyPlaceSaysTheRealDate(columns: Int, rows: Int) {
        let desk = Self.deskInHand(size: (columns, rows))
        desk.press("LLL", .enter)
        #expect(desk.shows("Tue 24 01:00-01:45"), "the foot of the day screen\n\(desk.text)")
        if columns >= 120 {
            desk.press("z")
            #expect(desk.shows("Tue 24 01:00-01:45"), "the day under the board\n\(desk.text)")
        }
        let polish = Self.deskInHand(size: (columns, rows), language: .polish)
        polish.press("LLL", .enter)
        #expect(polish.statusLine.contains("wt 24, 01:00 (zmiana pon 23)"))
        #expect(polish.shows("wt 24 01:00-01:45"))
    }

    @Test func theScrubberGoesThroughTheNight() {
        let desk = Self.deskInHand()
        desk.press("LLL", .enter, "[", "]")
        #expect(desk.statusLine.hasPrefix("Piotr Kos, Tue 24, 01:00 (shift Mon 23): "), "\(desk.statusLine)")
        desk.press("llll")
        #expect(desk.statusLine.hasPrefix("Piotr Kos, Tue 24, 02:00 (shift Mon 23): "), "\(desk.statusLine)")
        desk.press(">")
        #expect(desk.statusLine.hasPrefix("Piotr Kos, Wed 25, 02:00 (shift Tue 24): "), "\(desk.statusLine)")
        desk.press("<")
        #expect(desk.statusLine.hasPrefix("Piotr Kos, Tue 24, 02:00 (shift Mon 23): "), "\(desk.statusLine)")
    }

    @Test func afterMidnightLastEveningsDayIsStillOpen() {
        let desk = Desk(at: "24:30", after: Self.nightsOnly)
        #expect(desk.state.today == SmallCity.monday + 1)
        desk.press("g", ".")
        desk.press(.tab, "j", "m")
        let priced = desk.effects.compactMap { effect -> [Day]? in
            if case .price(let request) = effect { request.days } else { nil }
        }
        #expect(priced.last?.contains(SmallCity.monday) == true, "the night goes on")
        let others = Desk(at: "24:30")
        others.press(.tab, "j", "m")
        let days = others.effects.compactMap { effect -> [Day]? in
            if case .price(let request) = effect { request.days } else { nil }
        }
        #expect(days.last?.contains(SmallCity.monday) == false, "by day nobody works at that hour")
    }

    @Test func whatHappenedIsTypedWithoutADate() {
        let desk = Self.deskInHand()
        desk.press("LLL", .enter)
        desk.store.edit(Visit.ID(122)) { $0.state = .accepted }
        desk.look()
        desk.press("t", "@")
        desk.type("00:40")
        desk.press(.enter, "t")
        let report = desk.effects.compactMap { effect -> ReportVisit? in
            if case .perform(let command as ReportVisit, _) = effect { command } else { nil }
        }.last
        #expect(report?.at == desk.moment(SmallCity.monday + 1, "00:40"))
    }

    /// 122 in hand over Piotr Kos on Monday, on the day screen.
    static func deskInHand(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language, after: nightsOnly)
        desk.press(.tab, "j", "m", "1", "z")
        return desk
    }

    /// Only the nights can take 122: those by day who could are absent.
    private static let nightsOnly: [any Command] = {
        let week = TimeWindow(
            start: SmallCity.moment(SmallCity.monday, "00:00"), end: SmallCity.moment(SmallCity.monday + 5, "00:00"))!
        let absences = [1, 3, 7].map {
            RecordAbsence(technician: Technician.ID($0), window: week, kind: .holiday, others: .off)
        }
        let night = ShiftHours(start: TimeOfDay("22:00")!, end: TimeOfDay("30:00")!)!
        let nights = ShiftPattern(night, on: [.monday, .tuesday, .wednesday, .thursday, .friday])
        let change = EditTechnician(technician: piotr, changes: TechnicianChanges(pattern: nights))
        return [UnplaceVisit(visit: Visit.ID(105))] + absences + [change]
    }()
}
