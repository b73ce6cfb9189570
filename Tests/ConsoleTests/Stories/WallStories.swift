import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The wallboard across the room: it shows, and changes nothing.
@Suite struct WallStories {
    private func wall(_ size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = RiskStories.desk(size: size, language: language)
        desk.foresee()
        desk.press("5")
        return desk
    }

    @Test func fiveOpensItAndEscapeLeadsBack() {
        let desk = wall()
        #expect(desk.state.screen == .wall)
        #expect(desk.statusLine.contains("; the worst is "), "\(desk.statusLine)")
        #expect(desk.text.contains("101 paused for 1:29"))
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    }

    @Test func figuresAgreeWithTheBoard() {
        let desk = wall()
        let figures = desk.state.wallFigures
        let today = desk.state.view.sheets.filter { $0.key.day == desk.state.today }.values.flatMap(\.stops)
        #expect(figures.tally.all == Set(today.map(\.visit)).count)
        #expect(figures.regions.map(\.tally.all).reduce(0, +) == figures.tally.all)
        #expect(figures.regions.map(\.tally.late).reduce(0, +) == figures.late.count)
        #expect(figures.waiting.count == desk.state.view.queue.count)
        #expect(figures.late.map(\.short).contains("102"))
    }

    @Test func nothingIsWrittenByAnyKey() {
        let desk = wall()
        for key in ["N", "x", "A", "D", "m", "u", "U", "P", "t", "p", "X", "H", "e", "S", "*", "c"] {
            desk.type(key)
            desk.press(.escape, "5")
        }
        #expect(desk.outcomes.isEmpty)
        #expect(!desk.effects.contains { if case .perform = $0 { true } else { false } })
    }

    @Test func aRegionAloneAndBack() throws {
        let desk = wall()
        let all = desk.state.wallFigures.tally.all
        desk.press("f")
        #expect(desk.text.contains("Today  PÓŁNOC"))
        #expect(desk.state.wallFigures.tally.all < all)
        desk.press("f", "f", "f")
        #expect(desk.state.wall.region == nil && desk.state.wallFigures.tally.all == all)
    }

    @Test func initialsInPlaceOfNames() {
        let desk = wall()
        #expect(desk.text.contains("Ewa Zych"))
        desk.press("I")
        #expect(!desk.text.contains("E. Zych") && desk.text.contains("E. Z."))
    }

    @Test func initialsHideNamesInTheSentenceBelowToo() throws {
        let desk = wall()
        let worst = try #require(desk.state.wallFigures.jeopardies.first?.who)
        #expect(desk.statusLine.contains(worst), "\(desk.text)")
        desk.press("I")
        for person in desk.state.view.technicians {
            #expect(!desk.text.contains(person.name), "\(person.name): \(desk.text)")
        }
        desk.press("j")
        #expect(!desk.statusLine.contains(worst) && desk.statusLine.contains(WallPerson.initials(worst)))
    }

    /// Big letters too say whose figures they are, and name what they count.
    @Test func bigLettersOfARegionSaySo() {
        let desk = wall()
        desk.press("f", "w")
        #expect(desk.text.contains("Today  PÓŁNOC"))
        let figures = desk.state.wallFigures
        #expect(!figures.foremost.isEmpty && figures.late.count + figures.atRisk.count > 0)
        #expect(figures.foremost.allSatisfy { (figures.late + figures.atRisk).contains($0) })
    }

    /// Whoever's shift begins later today is among the people, with from when on.
    @Test func whoeverComesLaterIsListedAndCounted() {
        let desk = Desk(at: "05:30")
        desk.press("5")
        let figures = desk.state.wallFigures
        #expect(figures.people.allSatisfy { $0.activity == .off || $0.activity == .later })
        #expect(figures.present.count == figures.people.count - figures.count(.off) && !figures.present.isEmpty)
        #expect(desk.text.contains("no shift now, from 0"), "\(desk.text)")
    }

    @Test func bigLettersAndBack() {
        let desk = wall()
        desk.press("w")
        #expect(desk.text.contains("██") && !desk.text.contains("By region"))
        desk.press("w")
        #expect(desk.text.contains("By region"))
    }

    @Test func pagesTurnWithTheClockUntilTheyAreHeld() {
        let desk = wall((80, 24))
        desk.press("w")
        let pages = WallLayout(desk.state).pages
        #expect(pages > 1)
        let page = desk.state.wallPage(of: pages)
        let seconds = desk.state.secondsToNextPage
        #expect(seconds == 20 - Int(desk.state.now.seconds) % 20)
        desk.send(.clock(desk.state.now + (seconds ?? 0)))
        #expect(desk.state.wallPage(of: pages) == (page + 1) % pages)
        desk.press(.space)
        #expect(desk.state.secondsToNextPage == nil)
        let held = desk.state.wallPage(of: pages)
        desk.send(.clock(desk.state.now + 20))
        #expect(desk.state.wallPage(of: pages) == held)
        desk.press(.space, "+")
        #expect(desk.state.wall.period == 30)
        desk.press("-", "-")
        #expect(desk.state.wall.period == 10)
    }

    @Test func enterOpensTheOrderUnderTheCursor() {
        let desk = wall()
        desk.press("j", .enter)
        #expect(desk.state.screen != .wall)
        desk.press(.escape)
        #expect(desk.state.screen == .wall)
    }

    @Test func theBellRingsForWhatBecomesLate() {
        let desk = RiskStories.desk(at: "09:00")
        desk.foresee()
        desk.press("5", "b")
        desk.send(.clock(SmallCity.moment(SmallCity.monday, "09:05")))
        desk.foresee()
        #expect(desk.rings == 0)
        desk.send(.clock(SmallCity.moment(SmallCity.monday, "10:00")))
        desk.foresee()
        #expect(desk.rings == 1)
        desk.foresee()
        #expect(desk.rings == 1)
        desk.press("b")
        #expect(desk.statusLine == "No bell.")
    }

    @Test func whatIsOverIsCalledStaleUntilTheStoreAnswers() {
        let desk = wall()
        #expect(!desk.text.contains("stale"))
        desk.send(.clock(desk.state.now + 59))
        #expect(!desk.text.contains("stale"))
        desk.send(.clock(SmallCity.moment(SmallCity.monday, "10:12")))
        #expect(desk.screen[0].contains("stale 10:10"), "\(desk.text)")
        #expect(desk.statusLine == "The forecast is of 10:10; a newer one has not come.")
        desk.foresee()
        #expect(!desk.text.contains("stale"))
        desk.send(.storeFailed("The store does not answer."))
        desk.send(.clock(SmallCity.moment(SmallCity.monday, "10:13")))
        #expect(desk.text.contains("stale 10:12"), "\(desk.text)")
        desk.look()
        desk.foresee()
        #expect(!desk.text.contains("stale"))
    }

    @Test func bigLettersSayItToo() {
        let desk = wall((80, 24))
        desk.press("w")
        desk.send(.clock(SmallCity.moment(SmallCity.monday, "10:14")))
        #expect(desk.text.contains("stale 10:10"), "\(desk.text)")
    }

    @Test func clocksRunBeyondTwoHours() throws {
        let desk = wall((200, 60))
        let figures = desk.state.wallFigures
        #expect(figures.ahead.clocks.allSatisfy { $0.left < 7200 })
        #expect(figures.ahead.clocks == figures.clocks.filter { $0.left < 7200 })
        let running = figures.clockTallies.values.reduce(0) { $0 + $1.running }
        #expect(running == figures.clocks.count)
        #expect(figures.clocks.map(\.due.moment) == figures.clocks.map(\.due.moment).sorted())
    }

    @Test func theFeedSaysWhatWasWrittenToday() {
        let desk = wall()
        #expect(desk.state.wall.feed.count >= 5)
        #expect(desk.text.contains("bob@hq"))
        let count = desk.state.wall.feed.count
        desk.anotherDesk(RecallVisit(visit: Visit.ID(102)))
        #expect(desk.state.wall.feed.count == count + 1)
    }

    @Test func theFeedNamesASimulatedDayInItsLanguage() throws {
        let desk = wall(language: .polish)
        var entry = try #require(desk.state.wall.feed.first)
        var state = desk.state
        func shown(_ origin: Actor.Origin) -> String {
            entry.actor = Actor(name: Actor.simulationName, osUser: "s", origin: origin)
            state.take(feed: [entry])
            return render(state).lines.joined(separator: "\n")
        }
        let (played, person) = (shown(.simulation), shown(.console))
        #expect(played.contains("symulacja") && !played.contains("simulation"))
        #expect(person.contains("simulation") && !person.contains("symulacja"))
    }

    @Test func aWallOfItsOwnBeginsAsItIsTold() {
        var state = RiskStories.desk().state
        state.showWall(WallOptions(region: Region.ID(1), isBig: true, showsInitials: true, hasBell: true))
        #expect(state.screen == .wall && state.wall.isBig && state.wall.showsInitials && state.wall.hasBell)
        #expect(state.wall.region == Region.ID(1))
    }
}
