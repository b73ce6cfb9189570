import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// Taken in hand and put down where it was: nothing is written, by whichever way.
@Suite struct OwnPlaceStories {
    private func expectNothing(_ desk: Desk, _ source: SourceLocation = #_sourceLocation) {
        #expect(desk.state.moving == nil, sourceLocation: source)
        #expect(desk.store.journal.isEmpty, sourceLocation: source)
        #expect(desk.store.sequence == 311, sourceLocation: source)
    }

    @Test func onTheBoard() {
        let desk = Desk()
        desk.press(.tab, .tab, .tab)
        desk.press("m")
        let cell = desk.state.cell
        #expect(desk.state.moving?.origin == cell)
        #expect(desk.statusLine.contains(": where it is now"), "\(desk.statusLine)")
        desk.press(.enter)
        expectNothing(desk)
        #expect(desk.statusLine.contains(" is there already: Ewa Zych, Mon 23, "), "\(desk.statusLine)")
        #expect(desk.statusLine.hasSuffix("Nothing had to be written."))
    }

    @Test func afterGoingRoundTheBoard() {
        let desk = Desk(language: .polish)
        desk.press(.tab, .tab, .tab, "m", "j", "l", "h", "k", .enter)
        expectNothing(desk)
        #expect(desk.statusLine.contains(" jest tam już teraz: Ewa Zych"), "\(desk.statusLine)")
    }

    @Test func onTheDayScreenAtTheSameMinute() {
        let desk = Desk()
        desk.press("z", "]", "]", "m", .enter)
        expectNothing(desk)
        desk.press("m", "l", "h", .enter)
        expectNothing(desk)
        #expect(desk.card(102)?.lock == VisitLock.none, "nobody asked for its time to be kept")
        desk.press("m", "l", .enter)
        #expect(desk.store.journal.count == 1)
    }

    @Test func aVisitOfAKeptTimeStaysToo() {
        let desk = Desk()
        desk.press("z", "]", "]", "m", "l", .enter)
        #expect(desk.card(102)?.lock == .time && desk.store.journal.count == 1)
        desk.press("m", .enter)
        #expect(desk.state.moving == nil && desk.store.journal.count == 1)
        #expect(desk.statusLine.contains(" is there already: "), "\(desk.statusLine)")
    }

    @Test func theBestOfAllWhenItIsThere() {
        let desk = Desk()
        desk.press(.tab, "j", "m", "1", .enter)
        #expect(desk.store.journal.count == 1)
        let stands = desk.card(122)?.placement
        desk.press("go")
        desk.type("122")
        desk.press(.enter, "A")
        #expect(desk.card(122)?.placement == stands && desk.store.journal.count == 1)
        #expect(desk.statusLine.contains(" is there already: "), "\(desk.statusLine)")
    }

    @Test func severalFromOneDay() {
        let desk = Desk()
        // Marking goes on to the next technician.
        desk.press(.space, "k", "m")
        #expect(desk.state.moving?.isSet == true)
        #expect(desk.statusLine.contains(": where they are now."), "\(desk.statusLine)")
        desk.press(.enter)
        expectNothing(desk)
        #expect(desk.statusLine.contains("are there already"), "\(desk.statusLine)")
    }
}
