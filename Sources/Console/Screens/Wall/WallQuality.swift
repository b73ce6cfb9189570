import DeskModel
import ServiceModel
import TermCanvas

/// The panes of the wallboard that say how the day keeps what was agreed and told, and how good its figures are.
extension WallTexts {
    /// Kept and running by kind, then what ends next, however far that is.
    func clocks(_ rows: Int) -> [[Span]] {
        let kinds: [(Due.Kind, Phrase)] = [
            (.response, Phrase("sent", "wysłać")), (.arrival, Phrase("on site", "dojazd")),
            (.fix, Phrase("fixed", "naprawa")),
        ]
        let tallies = kinds.map { figures.clockTallies[$0.0] ?? WallClockTally() }
        guard tallies.contains(where: { $0 != WallClockTally() }) else {
            return [[Span(language(" no contract clock runs", " nie biegnie żaden termin umowny"), .dim)]]
        }
        func row(_ word: Phrase, _ cells: [String], _ role: Role = .text) -> [Span] {
            [Span(" " + SafeText.fitted(word(language), to: 11), .dim)]
                + cells.map { Span(SafeText.fitted($0, to: 8, .right), role) }
        }
        // When something was sent is not known here.
        let kept = zip(kinds, tallies).map { kind, tally in
            kind.0 == .response ? "-" : "\(tally.kept)/\(tally.kept + tally.broken)"
        }
        let isBroken = tallies.contains { $0.broken > 0 }
        let head = [
            row(Phrase("today", "dziś"), kinds.map { $0.1(language) }, .dim),
            row(Phrase("kept", "dotrzymane"), kept, isBroken ? .late : .text),
            row(Phrase("running", "biegną"), tallies.map { "\($0.running)" }),
        ]
        let shown = fitting(figures.clocks.count, rows - head.count)
        let next = figures.clocks.prefix(shown).enumerated().map { index, clock -> [Span] in
            let word = index == 0 ? language("next", "następny") : language("then", "potem")
            let isToday = state.view.calendar.day(of: clock.due.moment - 1) == state.today
            return [
                Span(" " + SafeText.fitted(word, to: 9), .dim), Span(SafeText.fitted(clock.order, to: 7)),
                Span(SafeText.fitted(clock.due.kind.label(language), to: 9)),
                Span(isToday ? wording.closingTime(clock.due.moment) + "  " : ""),
                Span(wording.narrowSpan(minutes: clock.left / 60), clock.left < 1800 ? .late : .text),
            ]
        }
        return head + next + rest(figures.clocks.count - shown)
    }

    /// How many items have a line of their own in a list of so many lines: where they are more, the last line says so.
    func fitting(_ count: Int, _ lines: Int) -> Int { count <= lines ? count : max(0, lines - 1) }

    /// The line behind a list that goes on.
    func rest(_ count: Int) -> [[Span]] {
        count > 0 ? [[Span(" " + WholeList.more(count, language), .dim)]] : []
    }

    var promises: [[Span]] {
        let (told, samples) = (figures.promises, figures.samples)
        let travel = figures.work.travelPercent.map { "\($0) %" } ?? "-"
        return [
            [Span(language(" told today ", " na dziś obiecano ") + "\(told.told)")],
            [
                Span(
                    language(
                        " kept \(told.kept)   broken \(told.broken)",
                        " dotrzymane \(told.kept)   złamane \(told.broken)"), told.broken > 0 ? .late : .text)
            ],
            [
                Span(
                    language(
                        " running \(told.running)   at risk \(told.atRisk)",
                        " w toku \(told.running)   zagrożone \(told.atRisk)"))
            ],
            [Span(language(" travel ", " dojazdy ") + travel + language(" of the day's time", " czasu dnia"))],
            [
                Span(
                    samples.work + samples.travel == 0
                        ? language(" chance: nothing measured yet", " szansa: nic jeszcze nie zmierzono")
                        : language(
                            " chance of \(samples.work) visits, \(samples.travel) drives",
                            " szansa z \(samples.work) wizyt, \(samples.travel) jazd"), .dim)
            ],
        ]
    }
}
