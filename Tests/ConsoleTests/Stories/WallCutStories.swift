import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Where a list of the wall has no room for all, what is counted and what is listed agree in words.
@Suite struct WallCutStories {
    static let sizes = [(80, 24), (120, 36), (300, 80)]

    /// A day on which visits wait in jeopardy, besides the five that are so anyway.
    private func wall(
        _ size: (Int, Int), _ language: Language = .english, waiting: Int = 23, grade: Jeopardy.Grade = .risk
    ) throws -> Desk {
        let desk = RiskStories.desk(size: size, language: language)
        desk.foresee()
        var forecast = try #require(desk.state.forecast)
        let model = try #require(forecast.jeopardies.first { $0.grade == .emergency })
        let others = forecast.jeopardies.filter { $0.grade != .emergency }
        let added = (0..<waiting).map { index in
            var jeopardy = model
            jeopardy.visit = Visit.ID(Int64(1000 + index))
            (jeopardy.short, jeopardy.grade) = ("\(1000 + index)", grade)
            return jeopardy
        }
        forecast.jeopardies = added + others
        desk.send(.forecast(forecast))
        desk.press("5")
        return desk
    }

    @Test(arguments: sizes)
    func thePageSaysWhichOfHowManyItShows(columns: Int, rows: Int) throws {
        for (language, of) in [(Language.english, "of"), (.polish, "z")] {
            let desk = try wall((columns, rows), language)
            desk.press("j")
            let lines = WallLayout(desk.state).riskLines
            let count = desk.state.wallFigures.jeopardies.count
            #expect(desk.state.wallFigures.atRisk.count == 23 && count == 28)
            #expect(desk.text.contains(lines < count ? "1-\(lines) \(of) \(count) ━" : "  \(count) ━"), "\(desk.text)")
        }
    }

    @Test(arguments: [(120, 36), (200, 60), (300, 80)])
    func theListBesideACountSaysHowManyMore(columns: Int, rows: Int) throws {
        let english = try wall((columns, rows)).text
        let one = try #require(english.firstMatch(of: /at risk +23  ((?:10\d\d )+)and (\d+) more/), "\(english)")
        #expect(one.1.split(separator: " ").count + (Int(one.2) ?? 0) == 23)
        let polish = try wall((columns, rows), .polish).text
        let other = try #require(polish.firstMatch(of: /zagrożone +23  ((?:10\d\d )+)i jeszcze (\d+)/), "\(polish)")
        #expect(other.1.split(separator: " ").count + (Int(other.2) ?? 0) == 23)
    }

    @Test func theNarrowStripKeepsWhatIsWrong() throws {
        for (language, words) in [(Language.english, "late 1!  at risk 230"), (.polish, "po term. 1!  zagroż. 230")] {
            for size in [(80, 24), (60, 16)] {
                let desk = try wall(size, language, waiting: 230)
                #expect(desk.text.contains(words), "\(desk.text)")
            }
        }
    }

    /// Some pages turn by themselves; the keys lead to all.
    @Test func theCursorReachesWhatNoPageTurnsTo() throws {
        let desk = try wall((80, 24), waiting: 60)
        let layout = WallLayout(desk.state)
        #expect(layout.pages == 9 && layout.reach == 13)
        for _ in 0..<65 { desk.press("j") }
        #expect(desk.text.contains("page 13/13, held  61-65 of 65"), "\(desk.text)")
        let last = try #require(desk.state.wallFigures.jeopardies.last)
        #expect(desk.statusLine.hasPrefix("\(last.short) "), "\(desk.statusLine)")
    }

    @Test func regionsHaveAllThatIsLate() throws {
        let figures = try wall((120, 36), grade: .late).state.wallFigures
        #expect(figures.late.count == 24)
        #expect(figures.regions.map(\.tally.late).reduce(0, +) == figures.late.count)
    }

    @Test func whatWaitsIsCountedBehindTheLastThatIsListed() throws {
        let desk = try wall((180, 33))
        #expect(desk.state.wallFigures.waiting.count == 12)
        #expect(desk.text.contains("and 7 more "), "\(desk.text)")
    }

    /// Behind its plan alone nothing is late, in big letters either.
    @Test func bigLettersCallNothingLateThatIsOnlyBehind() throws {
        let desk = RiskStories.desk()
        desk.foresee()
        var forecast = try #require(desk.state.forecast)
        let behind = try #require(forecast.jeopardies.first { $0.bound.kind == nil && $0.left < 0 })
        forecast.jeopardies = [behind]
        desk.send(.forecast(forecast))
        desk.press("5", "w")
        #expect(desk.text.contains(BigLetters.small("\(behind.short) BEHIND")[0]), "\(desk.text)")
    }

    @Test func aListEndsBehindAWholeItem() {
        let items = (1...30).map { "\(100 + $0 * 7)" }
        for language in Language.allCases {
            for columns in 0...130 {
                let line = WholeList(items: items).line(columns, language)
                #expect(SafeText.width(line) <= columns)
                guard !line.isEmpty else { continue }
                let words = line.split(separator: " ").map(String.init)
                let shown = words.prefix { items.contains($0) }
                let rest = words.dropFirst(shown.count).joined().filter(\.isNumber)
                #expect(Array(shown) == Array(items.prefix(shown.count)) && !shown.isEmpty)
                #expect(shown.count + (Int(rest) ?? 0) == items.count, "\(line)")
            }
        }
    }
}
