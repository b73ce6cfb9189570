import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

let simulationStories: [String: Story] = [
    "screen.simulation": {
        let desk = Desk()
        desk.press("gE")
        #expect(desk.shows("┏━ Simulated day  Mon 23 Nov"), "\(desk.text)")
        #expect(desk.shows("5 days, seeds 1-5") && !desk.shows("played"), "\(desk.text)")
        #expect(desk.shows("nearest") && desk.shows("re-optimise") && desk.shows("repair"))
    },
    "simulation.more": {
        let desk = Desk()
        desk.press("gE", "+")
        #expect(desk.shows("10 days, seeds 1-10"), "\(desk.text)")
        #expect(desk.state[SimulationState.self].isComplete)
    },
    "simulation.fewer": {
        let desk = Desk()
        desk.press("gE", "-")
        #expect(desk.shows("1 day, seed 1"), "\(desk.text)")
        #expect(desk.shows("One day says little: + plays more."))
        desk.press("-")
        #expect(desk.statusLine.hasPrefix("It is one day already."))
    },
    "simulation.next-seed": {
        let desk = Desk()
        desk.press("gE", "-", "]")
        #expect(desk.shows("1 day, seed 2"), "\(desk.text)")
    },
    "simulation.previous-seed": {
        let desk = Desk()
        desk.press("gE", "-", "]", "[")
        #expect(desk.shows("1 day, seed 1"), "\(desk.text)")
        desk.press("[")
        #expect(desk.statusLine.hasPrefix("These are the first seeds."))
    },
    "simulation.next-day": {
        let desk = Desk()
        desk.press("gE", ">")
        #expect(desk.shows("Simulated day  Tue 24 Nov"), "\(desk.text)")
    },
    "simulation.previous-day": {
        let desk = Desk()
        desk.press("gE", ">", "<")
        #expect(desk.shows("Simulated day  Mon 23 Nov"), "\(desk.text)")
        desk.press("<")
        #expect(desk.statusLine.hasPrefix("The day before is over."))
    },
    "simulation.days": {
        let desk = SimulationScreenTests.played()
        desk.press(.enter, "j")
        #expect(desk.shows("seed 2 alone"), "\(desk.text)")
        #expect(desk.statusLine == "Seed 2: 47 visits, 2 fell ill, 4 emergencies.")
        desk.press(.tab)
        #expect(!desk.shows("alone"))
    },
    "simulation.again": {
        let desk = Desk()
        desk.press("gE")
        let before = desk.state.view.sequence
        desk.anotherDesk(PlaceVisit(visit: Visit.ID(132), technician: Technician.ID(4), day: SmallCity.monday))
        let now = desk.state.view.sequence
        #expect(desk.statusLine == "Of the plan at v\(before); now v\(now), r plays it anew.", "\(desk.text)")
        #expect(desk.shows("v\(before), now v\(now): r"))
        desk.press("-", "r")
        #expect(!desk.shows(": r") && desk.shows("seed 1  from 07:40 v\(now)"), "\(desk.text)")
    },
    "simulation.copy": {
        let desk = Desk()
        desk.press("gE", "]", "y")
        #expect(desk.clipboard == "dyspo simulate 2026-11-23 --seed 6 --seeds 5")
        #expect(desk.statusLine == "Copied: dyspo simulate 2026-11-23 --seed 6 --seeds 5.")
    },
    "simulation.back": {
        let desk = Desk()
        desk.press("gl", "gE", .escape)
        #expect(desk.state.screen == .agenda, "back to where one was")
        #expect(desk.asksToForget == 1)
    },
    "branches.simulate": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "]", "S")
        #expect(desk.shows("Simulated day  Mon 23 Nov  branch zimowy"), "\(desk.text)")
        #expect(desk.state[SimulationState.self].isComplete)
        desk.press("y")
        #expect(desk.clipboard == "dyspo simulate 2026-11-23 --seeds 5 --branch \"zimowy\"")
        desk.press(.escape)
        #expect(desk.shows("┏━ Branches 2"), "\(desk.text)")
    },
]

extension Desk {
    /// How often the console said that nobody wants what is being played.
    fileprivate var asksToForget: Int {
        effects.count { effect in if case .simulation(.forget) = effect { true } else { false } }
    }

    /// What is being played, or was last.
    fileprivate var asked: DayPlayRequest? {
        effects.reversed().lazy.compactMap { effect in
            if case .simulation(.play(let request)) = effect { request } else { nil }
        }.first
    }
}

/// What the simulation screen shows and takes.
@Suite struct SimulationScreenTests {
    private static let monday = SmallCity.monday

    /// Days as a company of some size might have them: invented, so that no engine changes what a screen shows.
    static func figures(_ policy: RoomPolicy, _ seed: UInt64) -> SimulatedFigures {
        let (place, luck) = (RoomPolicy.allCases.firstIndex(of: policy) ?? 0, Int(seed))
        var figures = SimulatedFigures()
        (figures.sick, figures.emergencies) = (luck % 3, 2 + luck % 4)
        figures.visits = 43 + figures.emergencies
        figures.served = figures.visits - [4, 1, 2][place] - luck % 2
        (figures.slaDue, figures.slaKept) = (20, [13, 15, 17][place] + luck % 2)
        (figures.promisesDue, figures.promisesKept) = (12, [9, 8, 10][place] + luck % 3)
        figures.late = [6, 4, 3][place] + luck % 2
        figures.travelMinutes = [4100, 3980, 4230][place] + 7 * luck
        figures.overtimeMinutes = [250, 95, 180][place] + luck
        (figures.toldMoved, figures.calls) = ([2, 14, 5][place] + luck % 2, [3, 6, 3][place] + luck % 2)
        return figures
    }

    /// So many days of the screen as it opens were played.
    static func played(
        size: (Int, Int) = (120, 36), language: Language = .english, days: Int = 5, keys: Keys = "gE"
    ) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.held = [.plans]
        desk.press(keys)
        begin(desk)
        for seed in desk.asked?.seeds.prefix(days) ?? [] { play(seed, RoomPolicy.compared, on: desk) }
        return desk
    }

    private static func begin(_ desk: Desk) {
        guard let request = desk.asked else { return }
        let plan = PlayedPlan(day: request.day, sequence: desk.state.view.sequence, start: desk.state.now)
        desk.send(.simulation(.began(request.id, plan, known: DayFindings())))
    }

    private static func play(_ seed: UInt64, _ policies: [RoomPolicy], on desk: Desk) {
        guard let id = desk.asked?.id else { return }
        for policy in policies { desk.send(.simulation(.played(id, policy, seed: seed, figures(policy, seed)))) }
    }

    private func line(_ desk: Desk, _ title: String) -> String { desk.screen.first { $0.contains(title) } ?? "" }

    @Test func thePoliciesStandBesideEachOtherAndTheBestIsMarked() {
        let desk = Self.played()
        #expect(line(desk, "SLA kept").contains("* 88.0 % ± 2.7"), "\(desk.text)")
        #expect(line(desk, "SLA kept").contains("repair"))
        #expect(line(desk, "Moved after told").contains("* 2.6 ± 0.5"), "\(desk.text)")
        #expect(line(desk, "Calls").contains("nearest, repair"), "both are marked: \(desk.text)")
        #expect(line(desk, "Calls").split(separator: "*").count == 3)
        #expect(desk.shows("Repair keeps most SLA: 88.0 %, 10.0 points more than re-optimise."), "\(desk.text)")
        #expect(desk.statusLine.hasPrefix("SLA kept: of the contract's"))
        desk.press("j", "j")
        #expect(desk.statusLine.hasPrefix("Late: visits that were late"))
        #expect(desk.shows("Day by day  Late"))
    }

    @Test func everyFigureShowsAsSoonAsItIsThere() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("gE")
        #expect(desk.statusLine == "Copying the plan …")
        Self.begin(desk)
        #expect(desk.statusLine == "0 of 15 runs played")
        Self.play(1, [.nearest], on: desk)
        #expect(desk.shows("1 of 15 runs played  5 days, seeds 1-5"), "\(desk.text)")
        #expect(line(desk, "SLA kept").contains("70.0 %") && line(desk, "SLA kept").contains(".."))
        #expect(!line(desk, "SLA kept").contains("*"), "with nothing beside it nothing is best")
        #expect(desk.shows("The first day is still to be met by the others: nothing is compared yet."))
        Self.play(1, [.reoptimise, .repair], on: desk)
        #expect(desk.shows("After 1 of 5 days. Repair keeps most SLA: 90.0 %"), "\(desk.text)")
        // A second day that one policy alone has met is nobody's advantage.
        Self.play(2, [.nearest], on: desk)
        #expect(line(desk, "SLA kept").contains("70.0 %"))
        Self.play(2, [.reoptimise, .repair], on: desk)
        #expect(line(desk, "SLA kept").contains("67.5 % ± 3.5"), "\(desk.text)")
    }

    @Test func whatWasAskedBeforeIsNotTakenForTheAnswer() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("gE")
        let first = desk.asked
        desk.press(">")
        if let first { desk.send(.simulation(.played(first.id, .repair, seed: 1, Self.figures(.repair, 1)))) }
        #expect(desk.state[SimulationState.self].played == 0)
        if let first { desk.send(.simulation(.refused(first.id, .simulation(.noShifts(Self.monday))))) }
        #expect(desk.state[SimulationState.self].refusal == nil)
    }

    @Test func moreDaysGoOnWithWhatWasPlayed() {
        let desk = Self.played()
        desk.press("+")
        #expect(desk.asked?.isAfresh == false)
        #expect(desk.shows("15 of 30 runs played  10 days, seeds 1-10"), "\(desk.text)")
        #expect(desk.shows("After 5 of 10 days. Repair keeps"))
        desk.press("r")
        #expect(desk.asked?.isAfresh == true && desk.asked?.seeds.count == 10)
        #expect(desk.state[SimulationState.self].played == 0)
    }

    @Test func aDayOnWhichNobodyWorksSaysSo() {
        let desk = Desk()
        desk.press(":")
        desk.type("simulate 2026-11-29")
        #expect(desk.shows("Simulate Sun 29 Nov"), "\(desk.text)")
        desk.press(.enter)
        #expect(desk.statusLine == "Nobody works on Sun 29 Nov: there is no day to simulate.", "\(desk.text)")
        #expect(desk.screen.filter { $0.contains("Nobody works on Sun 29 Nov") }.count == 2)
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("No day has been played to its end yet."))
        desk.press(":")
        desk.type("simulate 2026-11-20")
        desk.press(.enter)
        #expect(desk.statusLine == "Fri 20 Nov is over: a simulation goes forward, not back.", "\(desk.text)")
        desk.press(":")
        desk.type("simulate tue")
        desk.press(.enter)
        #expect(desk.shows("Simulated day  Tue 24 Nov") && !desk.shows("Nobody works"), "\(desk.text)")
    }

    @Test func thePaletteFindsItInBothLanguages() {
        for (language, words, title) in [
            (Language.english, "simulate a day", "Simulated day  Mon 23 Nov"),
            (.polish, "odegraj dzień", "Symulowany dzień  pon 23 lis"),
            (.polish, "odegraj wt", "Symulowany dzień  wt 24 lis"), (.english, "simulate", "Simulated day  Mon 23 Nov"),
            (.polish, "simulate", "Symulowany dzień  pon 23 lis"),
        ] {
            let desk = Desk(language: language)
            desk.press(":")
            desk.type(words)
            desk.press(.enter)
            #expect(desk.shows(title), "\(words): \(desk.text)")
        }
    }

    @Test func theDayInFocusIsPlayedAndElseTheNextOnWhichSomebodyWorks() {
        let desk = Desk()
        desk.press("l", "l", "gE")
        #expect(desk.shows("Simulated day  Wed 25 Nov"), "\(desk.text)")
        desk.press("1", "gE")
        #expect(desk.asked?.day == Self.monday + 2 && desk.effects.count { $0.isPlay } == 1, "it is as it was left")
        desk.press("1", "h", "gE")
        #expect(desk.shows("Simulated day  Tue 24 Nov"), "\(desk.text)")
        let late = Desk(at: "23:10")
        late.press("gE")
        #expect(late.shows("Simulated day  Tue 24 Nov"), "\(late.text)")
    }

    @Test func inThePastItIsSaidWhyNot() {
        let desk = VantageStories.desk(from: VantageStories.past)
        desk.press("gE")
        #expect(desk.statusLine == "This is Fri 20 Nov, 14:00; Esc comes back to now.")
        #expect(desk.asked == nil && desk.state.screen == .board)
    }

    @Test func inABranchItsPlanIsPlayed() {
        let desk = Desk(from: .branch("wszystko", base: 21, behind: 0))
        desk.press("gE", "y")
        #expect(desk.clipboard == "dyspo simulate 2026-11-23 --seeds 5 --branch \"wszystko\"")
    }

    @Test func leavingEndsIt() {
        let desk = Self.played(days: 2)
        desk.press(.enter, .escape)
        #expect(desk.asksToForget == 0 && desk.shows("Simulated day"), "Esc on a day leads back to all of them")
        desk.press(.escape)
        #expect(desk.asksToForget == 1 && desk.state.screen == .board)
        #expect(desk.statusLine == "Stopped before all days were played; the plan was only read.")
        desk.press("gE")
        #expect(desk.state[SimulationState.self].played == 0)
    }

    @Test func whoeverWorksElsewhereFindsItInTheLog() {
        let desk = Self.played(days: 4)
        desk.press("1")
        Self.play(5, RoomPolicy.compared, on: desk)
        #expect(desk.state.screen == .board && desk.state.status.message == nil)
        desk.press("gm")
        #expect(desk.shows("Mon 23 Nov is played to its end under every policy; gE shows it."), "\(desk.text)")
        desk.press(.escape, "gE")
        #expect(desk.shows("Repair keeps most SLA: 88.0 %"), "\(desk.text)")
    }

    @Test func aStoreThatCannotBePlayedOnSaysSoAndCanBeTriedAgain() {
        let desk = Desk()
        desk.trouble = .damaged
        desk.press("gE")
        let sentence = desk.statusLine
        #expect(sentence.contains("page 7"), "\(desk.text)")
        desk.trouble = nil
        desk.press("r")
        #expect(desk.state[SimulationState.self].isComplete && desk.statusLine != sentence, "\(desk.text)")
    }

    @Test func theDaysOneByOneAreOfTheMeasureUnderTheCursor() {
        let desk = Self.played()
        desk.press("jj", .enter)
        #expect(desk.shows("Day by day  Late"))
        let day = desk.screen.first { $0.contains("┃>") } ?? ""
        #expect(day.contains("7") && day.contains("* 4"), "\(desk.text)")
        // The table is of this day alone, without a spread.
        #expect(line(desk, "SLA kept").contains("* 90.0 %") && !line(desk, "SLA kept").contains("±"), "\(desk.text)")
        desk.press("G")
        #expect(desk.shows("seed 5 alone"))
        desk.press("-")
        #expect(desk.shows("seed 1 alone"), "\(desk.text)")
    }

    @Test func theMouseGoesToMeasuresAndDays() {
        let desk = Self.played()
        desk.click("Overtime")
        #expect(desk.shows("Day by day  Overtime"), "\(desk.text)")
        desk.click("Overtime")
        #expect(desk.shows("seed 1 alone"), "a second press goes to the days: \(desk.text)")
        desk.click(desk.spot("Day by day").below(4))
        #expect(desk.shows("seed 3 alone"), "\(desk.text)")
        desk.wheel(1, desk.spot("SLA kept"))
        #expect(!desk.shows("alone"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16), (300, 80)])
    func goldens(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "simulation"), (.polish, "polish-simulation")] {
            let size = "\(columns)x\(rows)"
            let desk = Self.played(size: (columns, rows), language: language, days: 3)
            try Golden.compare(desk.text, with: "\(name)-playing-\(size)")
            for seed in 4...5 as ClosedRange<UInt64> { Self.play(seed, RoomPolicy.compared, on: desk) }
            desk.press("j")
            try Golden.compare(desk.text, with: "\(name)-\(size)")
            desk.press(.enter, "jj")
            try Golden.compare(desk.text, with: "\(name)-day-\(size)")
            desk.press(.escape)
            desk.anotherDesk(PlaceVisit(visit: Visit.ID(132), technician: Technician.ID(4), day: Self.monday))
            try Golden.compare(desk.text, with: "\(name)-stale-\(size)")
        }
    }

    /// Without colours everything is still there.
    @Test func mono() throws {
        let desk = Self.played()
        try Golden.compare(
            desk.frame.attributeLines(.mono).joined(separator: "\n"), with: "simulation-mono-120x36")
    }

    @Test(arguments: [Language.english, .polish])
    func nothingIsCutWithoutAMark(language: Language) {
        for size in [(60, 16), (80, 24), (100, 30), (120, 36), (170, 50), (300, 80)] {
            let desk = Self.played(size: size, language: language)
            for keys in ["j", .enter, "j", .escape, "+"] as [Keys] {
                desk.press(keys)
                let frame = desk.frame
                for cut in frame.cuts {
                    #expect(frame.character(of: frame[cut.mark]) == "…", "\(size): \(cut.text)\n\(desk.text)")
                }
                #expect(frame.cursor != nil)
            }
        }
    }
}

extension Effect {
    fileprivate var isPlay: Bool { if case .simulation(.play) = self { true } else { false } }
}

extension Point {
    fileprivate func below(_ rows: Int) -> Point { Point(column: column, row: row + rows) }
}
