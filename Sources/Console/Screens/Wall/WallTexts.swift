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
        case .risk: return pageWords + "  " + extent(figures.jeopardies.count, layout.riskLines)
        case .people: return extent(figures.present.count, layout.peopleLines)
        case .waiting: return "\(figures.waiting.count)"
        case .ahead, .clocks, .promises, .feed, .alerts: return ""
        }
    }

    /// `6`; where a page shows some of them `1-5 of 6`.
    private func extent(_ count: Int, _ lines: Int) -> String {
        let shown = layout.shown(of: count, fitting: lines, state)
        return shown.count == count
            ? "\(count)" : "\(shown.lowerBound + 1)-\(shown.upperBound)" + language(" of ", " z ") + "\(count)"
    }

    /// `page 1/2, 20 s`
    private var pageWords: String {
        let pages = state.wall.held == nil ? layout.pages : layout.reach
        guard pages > 1 else { return language("one page", "jedna strona") }
        let page = language("page ", "strona ") + "\(layout.page(state) + 1)/\(pages)"
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
            return label(word) + [Span(figure(count) + "  "), Span(bar, role)]
        }
        var done = line(Phrase("done", "wykonane"), tally.done, .visitDone)
        let visits = language.plural(tally.all, "visit", "visits", pl: ("wizyty", "wizyt", "wizyt"))
        done.append(Span(language("  of ", "  z ") + "\(tally.all) \(visits)", .dim))
        return [
            done, line(Phrase("on site", "na miejscu"), tally.onSite, .visitOnSite),
            line(Phrase("to go", "przed nami"), tally.toGo, .visitPlanned),
            label(Phrase("late", "po term.")) + numbers(figures.late, columns - 12, sign: "!"),
            label(Phrase("at risk", "zagrożone")) + numbers(figures.atRisk, columns - 12, sign: " "),
            label(Phrase("waiting", "czeka")) + [Span(waitingWords)],
        ]
    }

    private func label(_ word: Phrase) -> [Span] { [Span(" " + SafeText.fitted(word(language), to: 11), .dim)] }

    /// A count, never cut.
    private func figure(_ count: Int) -> String {
        let digits = "\(count)"
        return SafeText.fitted(digits, to: max(3, digits.count), .right)
    }

    /// `  1! 129`, ` 23! 129 131 and 21 more`
    private func numbers(_ found: [Jeopardy], _ columns: Int, sign: String) -> [Span] {
        let count = figure(found.count)
        if found.isEmpty { return [Span(count)] }
        let list = WholeList(items: found.map(\.short)).line(columns - SafeText.width(count) - 3, language)
        return [Span(count + sign + " " + list, sign == "!" ? .late : .text)]
    }

    private var waitingWords: String {
        let emergencies = language.plural(
            figures.emergencies, "emergency", "emergencies", pl: ("awaria", "awarie", "awarii"))
        return figure(figures.waiting.count) + "  \(figures.urgent) "
            + language.plural(figures.urgent, "urgent", "urgent", pl: ("pilne", "pilne", "pilnych"))
            + ", \(figures.emergencies) \(emergencies)"
    }

    /// The same in two lines.
    private func strip(_ columns: Int) -> [[Span]] {
        let tally = figures.tally
        let done = language(
            " done \(tally.done)  on site \(tally.onSite)  to go \(tally.toGo)  of \(tally.all)",
            " wykonane \(tally.done)  w toku \(tally.onSite)  przed nami \(tally.toGo)  z \(tally.all)")
        let shortly = " \(tally.done)+\(tally.onSite)" + language(" of ", " z ") + "\(tally.all)"
        let late =
            language("  late \(figures.late.count)", "  po term. \(figures.late.count)")
            + (figures.late.isEmpty ? "" : "!")
        let rest = language(
            "  at risk \(figures.atRisk.count)  waiting \(figures.waiting.count)",
            "  zagroż. \(figures.atRisk.count)  czeka \(figures.waiting.count)")
        let regions = figures.regions.map { line in
            "\(SafeText.truncated(line.name, to: 7)) \(line.tally.done)+\(line.tally.onSite)"
                + language(" of ", " z ") + "\(line.tally.all)" + (line.tally.late > 0 ? "!" : "")
        }
        let free = "  " + language("free ", "wolni ") + "\(figures.count(.free))"
        let names = WholeList(items: regions, separator: "  ").line(columns - SafeText.width(free) - 2, language)
        // What is wrong is never cut.
        let head = SafeText.width(done + late + rest) <= columns ? done : shortly
        return [
            [Span(head), Span(late, figures.late.isEmpty ? .text : .late), Span(rest)], [Span(" " + names + free)],
        ]
    }
}
