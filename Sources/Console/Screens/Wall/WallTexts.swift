import DeskModel
import ServiceModel
import TermCanvas

/// What stands in the panes of the wallboard.
struct WallTexts {
    let state: ConsoleState
    let layout: WallLayout
    let figures: WallFigures

    var language: Language { state.language }
    var wording: Wording { state.wording }

    init(_ state: ConsoleState, _ layout: WallLayout) {
        self.state = state
        self.layout = layout
        figures = state.wallFigures
    }

    func title(of pane: WallLayout.Pane) -> String {
        switch pane {
        case .today, .strip: language("Today", "Dziś") + regionWords
        case .regions: language("By region", "Rejony")
        case .ahead: language("Next 2 hours", "Najbliższe 2 godziny")
        case .clocks: language("Contract clocks", "Terminy umowne")
        case .promises: language("Promises, quality", "Obietnice, jakość")
        case .risk: language("At risk, worst first", "Zagrożone, od najgorszych")
        case .people: language("Technicians", "Serwisanci")
        case .feed: language("Feed", "Kronika")
        case .waiting: language("Waiting, urgent first", "Czeka, od pilnych")
        case .alerts: language("Needs somebody", "Wymaga kogoś")
        }
    }

    /// `  Mazowsze`, where only that is shown.
    var regionWords: String {
        guard let region = state.wall.region, let name = figures.regions.first(where: { $0.region == region })?.name
        else { return "" }
        return "  " + name
    }

    func trailing(of pane: WallLayout.Pane, columns: Int) -> String {
        switch pane {
        case .today, .strip:
            let words =
                (state.staleWords ?? language("read only", "tylko podgląd"))
                + (state.wall.hasBell ? "  " + language("bell", "dzwonek") : "")
            return words + "  " + wording.time(state.now)
        case .regions: return language("of ", "z ") + "\(figures.tally.all)"
        case .risk: return pageWords + "  \(figures.jeopardies.count)"
        case .people: return "\(figures.present.count)"
        case .waiting: return "\(figures.waiting.count)"
        case .ahead, .clocks, .promises, .feed, .alerts: return ""
        }
    }

    /// `page 1/2, 20 s`
    private var pageWords: String {
        guard layout.pages > 1 else { return language("one page", "jedna strona") }
        let page = language("page ", "strona ") + "\(state.wallPage(of: layout.pages) + 1)/\(layout.pages)"
        return page + (state.wall.held == nil ? ", \(state.wall.period) s" : language(", held", ", stoi"))
    }

    func lines(of pane: WallLayout.Pane, in size: Size) -> [[Span]] {
        switch pane {
        case .today: today(size.columns)
        case .strip: strip(size.columns)
        case .regions: regions(size.columns)
        case .ahead: ahead(size.columns)
        case .clocks: clocks(size.rows)
        case .promises: promises
        case .risk: WallRisk(self).lines(size)
        case .people: people(size)
        case .feed: feed(size)
        case .waiting: waiting(size)
        case .alerts: alerts
        }
    }

    // MARK: Today

    private func today(_ columns: Int) -> [[Span]] {
        let tally = figures.tally
        let most = max(1, tally.all)
        func line(_ word: Phrase, _ count: Int, _ role: Role) -> [Span] {
            let room = max(0, columns - 29)
            let bar = String(repeating: "█", count: count == 0 ? 0 : max(1, count * room / most))
            return label(word) + [Span(SafeText.fitted("\(count)", to: 3, .right) + "  "), Span(bar, role)]
        }
        var done = line(Phrase("done", "wykonane"), tally.done, .visitDone)
        let visits = language.plural(tally.all, "visit", "visits", pl: ("wizyty", "wizyt", "wizyt"))
        done.append(Span(language("  of ", "  z ") + "\(tally.all) \(visits)", .dim))
        return [
            done, line(Phrase("on site", "na miejscu"), tally.onSite, .visitOnSite),
            line(Phrase("to go", "przed nami"), tally.toGo, .visitPlanned),
            label(Phrase("late", "po term.")) + numbers(figures.late, columns - 14, sign: "!"),
            label(Phrase("at risk", "zagrożone")) + numbers(figures.atRisk, columns - 14, sign: " "),
            label(Phrase("waiting", "czeka")) + [Span(waitingWords)],
        ]
    }

    private func label(_ word: Phrase) -> [Span] { [Span(" " + SafeText.fitted(word(language), to: 11), .dim)] }

    /// `  1! 129`
    private func numbers(_ found: [Jeopardy], _ columns: Int, sign: String) -> [Span] {
        let count = SafeText.fitted("\(found.count)", to: 3, .right)
        if found.isEmpty { return [Span(count)] }
        let list = SafeText.truncated(found.map(\.short).joined(separator: " "), to: max(4, columns - 6))
        return [Span(count + sign + " " + list, sign == "!" ? .late : .text)]
    }

    private var waitingWords: String {
        let emergencies = language.plural(
            figures.emergencies, "emergency", "emergencies", pl: ("awaria", "awarie", "awarii"))
        return SafeText.fitted("\(figures.waiting.count)", to: 3, .right) + "  \(figures.urgent) "
            + language.plural(figures.urgent, "urgent", "urgent", pl: ("pilne", "pilne", "pilnych"))
            + ", \(figures.emergencies) \(emergencies)"
    }

    /// The same in two lines.
    private func strip(_ columns: Int) -> [[Span]] {
        let tally = figures.tally
        let done = language(
            " done \(tally.done)  on site \(tally.onSite)  to go \(tally.toGo)  of \(tally.all)",
            " wykonane \(tally.done)  w toku \(tally.onSite)  przed nami \(tally.toGo)  z \(tally.all)")
        let late =
            language("  late \(figures.late.count)", "  po term. \(figures.late.count)")
            + (figures.late.isEmpty ? "" : "!")
        let rest = language(
            "  at risk \(figures.atRisk.count)  waiting \(figures.waiting.count)",
            "  zagroż. \(figures.atRisk.count)  czeka \(figures.waiting.count)")
        let regions = figures.regions.map { line in
            "\(SafeText.truncated(line.name, to: 7)) \(line.tally.done)+\(line.tally.onSite)"
                + language(" of ", " z ") + "\(line.tally.all)" + (line.tally.late > 0 ? "!" : "")
        }.joined(separator: "  ")
        let free = "  " + language("free ", "wolni ") + "\(figures.count(.free))"
        return [
            [Span(done), Span(late, figures.late.isEmpty ? .text : .late), Span(rest)],
            [Span(SafeText.truncated(" " + regions, to: max(1, columns - SafeText.width(free) - 1)) + free)],
        ]
    }
}
