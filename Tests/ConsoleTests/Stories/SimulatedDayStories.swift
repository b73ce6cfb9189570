import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A simulated day on the screen: it says that it is one, and when it stands.
@Suite struct SimulatedDayStories {
    private static let going = Vantage.simulation(ClockSight(rate: 60, seed: 4, stands: false))
    private static let standing = Vantage.simulation(ClockSight(rate: 60, seed: 4, stands: true))

    @Test func aDayThatIsStartedWhileOneWorksIsMarkedAtOnce() {
        let desk = Desk()
        #expect(desk.screen[0].hasPrefix(" Dyspo "))
        desk.send(.vantage(Self.going))
        #expect(desk.screen[0].hasPrefix(" SIM ×60 │ [1 Board]"))
        #expect(desk.screen[0].contains("SIM Mon 23 Nov 07:40  ×60  seed 4"))
        desk.send(.clock(desk.moment(SmallCity.monday, "07:41")))
        #expect(desk.screen[0].contains("SIM Mon 23 Nov 07:41  ×60"))
    }

    @Test func aDayThatNobodyDrivesAnyMoreSaysSo() {
        let desk = Desk(from: Self.going)
        desk.send(.vantage(Self.standing))
        #expect(desk.screen[0].hasPrefix(" SIM stopped │ [1 Board]"))
        #expect(desk.screen[0].contains("SIM Mon 23 Nov 07:40  stopped  seed 4"))
        desk.resize(80, 24)
        #expect(desk.screen[0].hasPrefix(" SIM stopped [1 Board]"))
        #expect(desk.screen[0].contains("07:40  stopped"))
        let polish = Desk(language: .polish, from: Self.standing)
        #expect(polish.screen[0].hasPrefix(" SYM stoi │ "))
        #expect(polish.screen[0].contains("07:40  stoi  ziarno 4"))
    }

    @Test func everyScreenCarriesTheMark() {
        for size in [(120, 36), (80, 24)] {
            let desk = Desk(size: size, from: Self.going)
            for key in ["2", "3", "4", "5", "6", "7", "8"] as [Keys] {
                desk.press(.escape, key)
                #expect(desk.screen[0].hasPrefix(" SIM ×60 "), "\(key) \(size)")
                let marks = desk.screen[0].split(separator: "×60", omittingEmptySubsequences: false).count - 1
                #expect(marks == 2, "\(key) \(size)")
            }
        }
    }

    @Test func theMarkIsReadWithoutUnicodeToo() {
        #expect(GlyphSet.ascii.shown("×") == "x")
        let calendar = Desk().state.view.calendar
        let wording = Wording(.english, calendar, today: SmallCity.monday)
        let now = SmallCity.moment(SmallCity.monday, "11:07")
        let going = ClockSight(rate: 60, seed: 4, stands: false)
        #expect(going.mark(wording, at: now) == "SIM x60 Mon 23 Nov 11:07")
        let polish = Wording(.polish, calendar, today: SmallCity.monday)
        #expect(ClockSight(rate: 60, seed: 4, stands: true).mark(polish, at: now) == "SYM stoi pon 23 lis 11:07")
    }

    @Test func pagesOfTheWallTurnAsFastAsPeopleRead() throws {
        let live = Desk(size: (80, 24))
        live.press("5")
        let usual = try #require(live.state.secondsToNextPage)
        let simulated = Desk(size: (80, 24), from: Self.going)
        simulated.press("5")
        #expect(simulated.state.secondsToNextPage == usual * 60)
    }

    /// Whoever drives the day sends at once: undo is promised until then, and refused it leaves nothing to decide.
    @Test func undoIsPromisedUntilAVisitIsSentAndRefusedItIsNoClash() {
        let desk = Desk(from: Self.going)
        desk.press("O", .enter, .enter)
        #expect(desk.statusLine.contains("u takes it all back until it is sent."), "\(desk.text)")
        desk.anotherDesk(DispatchVisit(visit: Visit.ID(102)))
        desk.press("u")
        #expect(desk.card(102)?.state == .dispatched)
        #expect(!desk.screen[0].contains("clash"), "\(desk.text)")
        let live = Desk()
        live.press("O", .enter, .enter)
        #expect(live.statusLine.contains("One u takes it all back."))
    }

    @Test func inASimulatedDayEverythingIsDoneAsInARealOne() {
        let desk = Desk(from: Self.going)
        desk.press(.tab, "A")
        #expect(desk.statusLine.contains("placed"))
        desk.press("u")
        #expect(desk.statusLine.contains("Undone"))
    }
}
