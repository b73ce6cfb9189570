import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// From where one looks: the words on the top line, what may be done there, and the way home.
@Suite struct VantageStories {
    private static let friday = SmallCity.moment(SmallCity.monday - 3, "14:00")
    static let past = Vantage.past(friday, sequence: 17, latest: 23)
    static let branch = Vantage.branch("wszystko", base: 21, behind: 2)
    static let simulation = Vantage.simulation(ClockSight(rate: 60, seed: 4, stands: false))

    /// A console that looks from there; the clock of the past stands.
    static func desk(
        from vantage: Vantage, size: (Int, Int) = (120, 36), language: Language = .english
    ) -> Desk {
        let desk = Desk(size: size, language: language, from: vantage)
        if vantage.onlyLooks { desk.send(.clock(friday)) }
        return desk
    }

    private func top(_ desk: Desk) -> String { desk.screen[0] }

    @Test func thePastNamesItselfTwiceInWords() {
        let desk = Self.desk(from: Self.past)
        #expect(top(desk).hasPrefix(" AT      │ [1 Board]"))
        #expect(top(desk).contains("AT Fri 20 Nov 14:00  read only, v17 of v23  Esc: now"))
        #expect(!top(desk).contains("Outage"))
        desk.resize(80, 24)
        #expect(top(desk).hasPrefix(" AT [1 Board]"))
        #expect(top(desk).contains("AT Fri 20 Nov 14:00  read only  Esc: now"))
        desk.resize(60, 16)
        #expect(top(desk).contains("AT Fri 20 Nov 14:00"))
        let polish = Self.desk(from: Self.past, language: .polish)
        #expect(top(polish).hasPrefix(" STAN    │ [1 Grafik]"))
        #expect(top(polish).contains("STAN pt 20 lis 14:00  tylko odczyt, v17 z v23  Esc: teraz"))
    }

    @Test func aBranchAndASimulationDoTheSame() {
        let branch = Self.desk(from: Self.branch)
        #expect(top(branch).hasPrefix(" branch  │ [1 Board]"))
        #expect(top(branch).contains("Mon 23 Nov 07:40  branch wszystko, on v21 +2  ann@hq"))
        #expect(top(branch).contains("Outage"))
        let simulation = Self.desk(from: Self.simulation)
        #expect(top(simulation).hasPrefix(" SIM ×60 │ [1 Board]"))
        #expect(top(simulation).contains("SIM Mon 23 Nov 07:40  ×60  seed 4  ann@hq"))
        branch.resize(80, 24)
        #expect(top(branch).hasPrefix(" branch [1 Board]"))
        #expect(top(branch).contains("branch wszystko"))
        simulation.resize(80, 24)
        #expect(top(simulation).hasPrefix(" SIM ×60 [1 Board]"))
        #expect(top(simulation).contains("07:40  ×60"))
        simulation.resize(60, 16)
        #expect(top(simulation).contains("07:40  ×60"))
        let polish = Self.desk(from: Self.branch, language: .polish)
        #expect(top(polish).hasPrefix(" wariant │ "))
        #expect(top(polish).contains("wariant wszystko, na v21 +2"))
        #expect(top(Self.desk(from: Self.simulation, language: .polish)).hasPrefix(" SYM ×60 │ "))
    }

    @Test func howFarABranchIsBehindIsToldWhileOneIsThere() {
        let desk = Self.desk(from: .branch("wszystko", base: 21, behind: 0))
        #expect(top(desk).contains("on v21  ann@hq"))
        desk.send(.vantage(Self.branch))
        #expect(top(desk).contains("on v21 +2"))
    }

    @Test(arguments: [
        (Language.english, "This is Fri 20 Nov, 14:00; Esc comes back to now."),
        (.polish, "To stan z pt 20 lis, 14:00; Esc wraca do teraz."),
    ])
    func everyKeyThatWritesAnswersTheSameInThePast(_ language: Language, _ sentence: String) {
        let desk = Self.desk(from: Self.past, language: language)
        desk.press(.tab)
        for key in ["m", "u", "U", "D", "e", "x", "p", "H"] as [Keys] {
            desk.press(key)
            #expect(desk.statusLine == sentence, "\(key)")
        }
        let writing = desk.state.commands.commands.filter { $0.reach != nil }
        #expect(writing.count > 40)
        for command in writing {
            let obstacle = command.obstacle(desk.state)
            #expect(obstacle.map { $0(language).capitalizedFirst + "." } == sentence, "\(command.id)")
        }
    }

    @Test func noKeyOfThePastReachesTheStore() {
        let desk = Self.desk(from: Self.past)
        for command in desk.state.commands.commands where !["desk.quit", "vantage.home"].contains(command.id) {
            for place in ["board", "queue"] {
                desk.press(.escape, .escape)
                if place == "queue" { desk.press(.tab) }
                for keys in command.keys {
                    if keys.isAfterG { desk.press("g") }
                    desk.send(.input(.key(keys.key)))
                    desk.press(.enter)
                }
            }
        }
        let writes = desk.effects.filter { effect in
            switch effect {
            case .perform, .undo, .redo, .plan: true
            default: false
            }
        }
        #expect(writes.isEmpty, "\(writes)")
    }

    @Test func aBranchPlansAndTellsNobody() {
        let desk = Self.desk(from: Self.branch)
        desk.press(.tab, "m")
        #expect(desk.state.moving != nil)
        desk.press(.escape, "D")
        #expect(desk.statusLine.contains("Nothing is sent or reported from a branch; apply it first."))
        desk.press("e")
        #expect(desk.statusLine.contains("A branch changes no orders or tickets"))
        desk.press("p")
        #expect(desk.statusLine.contains("A branch promises nothing and calls nobody; apply it first."))
    }

    @Test func escapeGoesHomeOnceNothingElseIsToBeLeft() {
        let desk = Self.desk(from: Self.past)
        desk.press(.tab, .escape)
        #expect(desk.state.focus == .board && !desk.hasComeHome)
        desk.press(.escape)
        #expect(desk.hasComeHome)
        let list = Self.desk(from: Self.past)
        list.press("6", .escape)
        #expect(!list.hasComeHome)
        list.press("g", "H")
        #expect(list.hasComeHome)
    }

    @Test func atHomeEscapeLeadsNowhere() {
        let desk = Desk()
        desk.press(.escape)
        #expect(!desk.hasComeHome)
        desk.press("g", "H")
        #expect(!desk.hasComeHome)
        #expect(desk.statusLine.contains("This is the plan that everybody works on."))
    }

    @Test func oneGoesWhereOneWantedToUnlessSomethingElseWasDoneMeanwhile() {
        let desk = Desk()
        desk.held = [.views]
        desk.press("gA")
        desk.type("20 Nov 14:00")
        #expect(desk.text.contains("= Fri 20 Nov, 14:00"))
        desk.press(.enter)
        #expect(desk.statusLine == "Going back to Fri 20 Nov, 14:00 …")
        desk.release()
        #expect(desk.entered == .past(Self.friday))
        let busy = Desk()
        busy.held = [.views]
        busy.press(":")
        busy.type("at fri 14:00")
        #expect(busy.text.contains("As it stood on Fri 20 Nov, 14:00"))
        busy.press(.enter)
        #expect(busy.wanted == .past(Self.friday))
        busy.press("j")
        busy.release()
        #expect(busy.entered == nil)
        let told = busy.state.news.items.count { if case .consequence = $0.subject { true } else { false } }
        #expect(told == 1, "\(busy.state.news.items)")
    }

    @Test func aPlanThatWasNotTakenIsAskedAboutBeforeABranchIsLeft() {
        let desk = Self.desk(from: Self.branch)
        desk.held = [.plans]
        desk.press("P", .enter)
        #expect(desk.state.planning != nil)
        desk.press("g", "H")
        #expect(!desk.hasComeHome)
        guard case .ask(.comeHome)? = desk.state.overlay else {
            Issue.record("nothing was asked")
            return
        }
        desk.press(.enter)
        #expect(desk.hasComeHome)
    }
}

let vantageStories: [String: Story] = [
    "vantage.past": {
        let desk = Desk()
        desk.press("gA")
        desk.type("never")
        desk.press(.enter)
        #expect(desk.wanted == nil && desk.statusLine.contains("is no day or time"))
        desk.press(.escape, "gA")
        desk.type("20 Nov 14:00")
        desk.press(.enter)
        #expect(desk.entered == .past(SmallCity.moment(SmallCity.monday - 3, "14:00")))
    },
    "vantage.home": {
        let desk = VantageStories.desk(from: VantageStories.branch)
        desk.press("6", "gH")
        #expect(desk.hasComeHome)
    },
]
