import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// A technician falls ill during the day: the form tells every visit that stands, and what becomes of each.
@Suite struct AbsenceStories {
    /// Ewa Zych's Monday: the first visit is done, she works on the second, the third was sent.
    private func morning(_ size: (Int, Int) = (120, 36), _ language: Language = .english, at time: String = "09:03")
        -> Desk
    {
        let desk = Desk(size: size, language: language, at: time)
        desk.anotherDesk(
            PlaceVisit(visit: Visit.ID(121), technician: Technician.ID(1), day: SmallCity.monday))
        let stops =
            desk.state.view.sheets[CellKey(Technician.ID(1), SmallCity.monday)]?.stops.map(\.visit) ?? []
        for (visit, state) in zip(stops, [VisitState.completed, .working, .dispatched]) {
            desk.store.edit(visit) { $0.state = state }
        }
        desk.look()
        return desk
    }

    private func visits(_ desk: Desk) -> [VisitState] {
        (desk.state.view.sheets[CellKey(Technician.ID(1), SmallCity.monday)]?.stops ?? []).compactMap {
            desk.state.view.visits[$0.visit]?.state
        }
    }

    private func save(_ desk: Desk) { desk.press(.key(.control("s"))) }

    /// From now to the end of the day, with the kind chosen and the caret on the first visit.
    private func toVisits(_ desk: Desk) {
        desk.press("a", .tab)
        desk.type("ill")
        desk.press(.tab, .tab)
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func theFormBeginsNowAndTellsEveryVisitThatStands(_ size: (Int, Int)) {
        let desk = morning(size)
        #expect(visits(desk) == [.completed, .working, .dispatched])
        desk.press("a")
        #expect(desk.shows("Mon 23, 09:00") && desk.shows("Mon 23, 24:00"))
        #expect(desk.shows("working") && desk.shows("dispatched"))
        #expect(desk.shows("22 555 01 0"), "the customer's phone")
        #expect(desk.shows("X R K all 2"))
    }

    @Test func anotherDayBeginsWithTheDay() {
        let desk = Desk()
        desk.press("l", "a")
        #expect(desk.shows("Tue 24, 00:00") && desk.shows("Tue 24, 24:00"))
    }

    @Test func offRecallsAndTakesOffWorkUnderWayStays() {
        let desk = morning()
        toVisits(desk)
        #expect(desk.shows("stays: somebody is at it"))
        desk.press(.tab)
        #expect(desk.shows("stays there, marked !"))
        desk.press("x")
        #expect(desk.shows("is recalled and goes back into the queue."))
        save(desk)
        #expect(visits(desk) == [.completed, .working])
        #expect(desk.statusLine.contains("off the board:") && desk.statusLine.contains("still there:"))
        #expect(desk.statusLine.hasSuffix("u takes it back."))
        desk.press("u")
        #expect(visits(desk) == [.completed, .working, .dispatched])
        #expect(desk.state.view.sheets[CellKey(Technician.ID(1), SmallCity.monday)]?.isAbsent == false)
    }

    @Test func oneKeyChoosesForAllAndWhatCannotBeStays() {
        let desk = morning()
        toVisits(desk)
        desk.press("R")
        save(desk)
        #expect(visits(desk) == [.completed, .working, .planned])
        #expect(desk.statusLine.contains("recalled:"))
    }

    @Test func whatIsAFactStaysOnTheDay() {
        let desk = morning()
        toVisits(desk)
        save(desk)
        #expect(visits(desk) == [.completed, .working, .dispatched])
        // What is left of her day stands there, and she does not come any more.
        let cell = desk.cell("Ewa Zych", "Mon 23") ?? ""
        #expect(cell.hasPrefix("3}") && cell.contains("off"), "\(cell)")
    }

    @Test func aWholeDayOffIsSaidWhereTheFreeTimeWouldBe() {
        let desk = Desk()
        let day = TimeWindow(
            start: desk.moment(SmallCity.monday, "00:00"), end: desk.moment(SmallCity.monday, "24:00"))!
        desk.anotherDesk(RecordAbsence(technician: Technician.ID(1), window: day, kind: .illness))
        let cell = desk.cell("Ewa Zych", "Mon 23") ?? ""
        #expect(cell.hasPrefix("2█") && cell.contains("off"), "\(cell)")
    }

    @Test func aVisitThatSomebodyMovedMeanwhileIsNotTakenOffUnseen() {
        let desk = morning()
        toVisits(desk)
        desk.press(.tab, "x")
        let last = desk.state.view.sheets[CellKey(Technician.ID(1), SmallCity.monday)]!.stops[2].visit
        desk.anotherDesk(RecallVisit(visit: last), isSeen: false)
        save(desk)
        #expect(desk.statusLine.contains("Nothing was written."))
        #expect(desk.shows("Somebody was first"))
        desk.press("l")
        #expect(desk.shows("Off: Ewa Zych"), "the form stays open: \(desk.text)")
        desk.look()
        #expect(desk.shows("planned"), "and says how it stands now: \(desk.text)")
    }

    @Test func anotherTimeListsOtherVisits() {
        let desk = Desk()
        desk.press("a")
        #expect(desk.shows("X R K all 2"))
        desk.type("2026-11-23 07:45")
        #expect(desk.shows("No visit stands in this time."))
    }

    @Test func inPolishAndOnASmallScreenItIsWhole() {
        let desk = morning((80, 24), .polish)
        toVisits(desk)
        desk.press(.tab, "x")
        #expect(desk.shows("zdjąć z grafiku"))
        #expect(desk.shows("zostanie odwołana i wróci do kolejki"))
        #expect(desk.shows("x zdejmij  r odwołaj  k zostaw"))
    }

    @Test func escapeAsksWhenSomethingWasChosen() {
        let desk = morning()
        toVisits(desk)
        desk.press(.tab, "x", .escape)
        #expect(desk.statusLine.contains("Esc again throws away"))
    }
}

/// An order's work changes: what would break stands in the form before it is saved.
@Suite struct ForesightStories {
    /// The first stop of Ewa's Monday, with the caret on how long it takes.
    private func edit(_ desk: Desk) {
        desk.press(.enter, "e", .tab, .tab, .tab)
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func whatWouldBreakIsShownBeforeAndSavedMarked(_ size: (Int, Int)) {
        let desk = Desk(size: size)
        edit(desk)
        #expect(!desk.shows("Would be against a rule"))
        desk.type("4:00")
        #expect(desk.shows("Would be against a rule, and marked: 2 visits"))
        #expect(desk.shows("is at ZS/2026/000101 at the same time") || size.0 < 100)
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("2 visits now against a rule."))
    }

    @Test func savingBeforeTheAnswerIsRefusedWithTheListAndAgainSaves() {
        let desk = Desk()
        edit(desk)
        desk.held = [.rehearsals]
        desk.type("4:00")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("This would put 2 visits against a rule"))
        #expect(desk.shows("Would be against a rule, and marked: 2 visits"))
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("2 visits now against a rule."))
    }

    @Test func aChangeThatPlansDoNotRestOnAsksNothing() {
        let desk = Desk()
        edit(desk)
        desk.press(.backTab, .backTab, .backTab)
        desk.type("inny opis")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.contains("changed"))
        #expect(!desk.effects.contains { if case .rehearse = $0 { true } else { false } })
    }
}
