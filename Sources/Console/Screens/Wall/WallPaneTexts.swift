import DeskModel
import ServiceModel
import TermCanvas

/// The other panes of the wallboard.
extension WallTexts {
    func regions(_ columns: Int) -> [[Span]] {
        let name = 13
        let shown = regionTallies(in: 4)
        let most = max(1, shown.map { $0.tally.all }.max() ?? 1)
        let room = max(4, columns - name - 16)
        let lines = shown.map { line -> [Span] in
            let tally = line.tally
            func cells(_ count: Int) -> Int { most <= room ? count : count == 0 ? 0 : max(1, count * room / most) }
            let bar =
                String(repeating: "█", count: cells(tally.done)) + String(repeating: "▒", count: cells(tally.onSite))
                + String(repeating: "░", count: cells(tally.toGo))
            let words = "\(tally.done) + \(tally.onSite)" + language(" of ", " z ") + "\(tally.all)"
            return [
                Span(" " + SafeText.fitted(line.name, to: name)), Span(SafeText.truncated(bar, to: room)),
                Span(tally.late > 0 ? "!" : " ", .late),
                Span(SafeText.fitted(words, to: max(0, columns - name - 3 - min(room, SafeText.width(bar))), .right)),
            ]
        }
        let legend = language("       █ done  ▒ on site  ░ to go", "  █ wykonane  ▒ w toku  ░ przed nami")
        let (off, people) = (figures.count(.off), figures.present.count)
        let words = language(
            " \(people + off) people, \(off) off, \(figures.count(.free)) free now",
            " osób \(people + off), nieobecni \(off), wolni \(figures.count(.free))")
        return lines + [[Span(legend, .dim)], [Span(words)]]
    }

    /// Regions in so many lines: the last one is the sum of those that have none.
    private func regionTallies(in lines: Int) -> [(name: String, tally: WallFigures.Tally)] {
        let all = figures.regions.map { (name: $0.name, tally: $0.tally) }
        guard all.count > lines else { return all }
        let rest = all[(lines - 1)...]
        let sum = rest.reduce(into: WallFigures.Tally()) { $0 += $1.tally }
        return Array(all[..<(lines - 1)]) + [(name: WholeList.more(rest.count, language), tally: sum)]
    }

    func ahead(_ columns: Int) -> [[Span]] {
        let ahead = figures.ahead
        func bars(_ values: [Int]) -> String {
            let most = max(1, values.max() ?? 1)
            return String(values.map { $0 == 0 ? "·" : BoardCell.bars[max(0, min(7, $0 * 8 / most - 1))] })
        }
        let calendar = state.view.calendar
        let hours = (0..<WallAhead.quarters).reduce(into: "") { text, quarter in
            let minutes = calendar.timeOfDay(of: state.now + quarter * 900).minutes
            let isFull = minutes % 60 < 15
            if text.count <= quarter { text += isFull ? "\((minutes / 60) < 10 ? "0" : "")\(minutes / 60)" : " " }
        }
        let ending = ahead.ends.reduce(0, +)
        let ends =
            "\(ending) "
            + language.plural(
                ending, "visit ends", "visits end", pl: ("wizyta się kończy", "wizyty się kończą", "wizyt się kończy"))
        let free = language("\(ahead.free[0]) without a visit", "bez wizyty \(ahead.free[0])")
        let width = language == .polish ? 9 : 7
        return [
            [Span(" " + SafeText.fitted("", to: width - 1) + hours, .dim)],
            [
                Span(" " + SafeText.fitted(language("ends", "koniec"), to: width - 1), .dim),
                Span(bars(ahead.ends) + "  " + ends),
            ],
            [
                Span(" " + SafeText.fitted(language("spare", "luz"), to: width - 1), .dim),
                Span(bars(ahead.free) + "  " + free),
            ],
        ] + aheadWords(columns)
    }

    /// Promises and contract's times of the next two hours, and who owes a report.
    private func aheadWords(_ columns: Int) -> [[Span]] {
        let (promises, clocks) = (figures.ahead.promises, figures.ahead.clocks)
        func list(_ words: String, _ items: [String], _ separator: String) -> String {
            let room = columns - SafeText.width(words)
            return words + WholeList(items: items, separator: separator).line(room, language)
        }
        let ends = language.plural(
            clocks.count, "clock ends: ", "clocks end: ", pl: ("termin: ", "terminy: ", "terminów: "))
        let times = clocks.map {
            "\($0.order) \($0.due.kind.label(language)) \(wording.time($0.due.moment))"
        }
        let silent = figures.jeopardies.filter(\.reason.isSilence).compactMap(\.who).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }.map { state.wallName($0, columns: 14) }
        let told =
            promises.isEmpty
            ? language(" no promise begins", " żadna obietnica się nie zaczyna")
            : list(language(" promises begin: ", " obietnice od: "), promises, " ")
        let due =
            clocks.isEmpty
            ? language(" no clock ends", " żaden termin nie mija") : list(" \(clocks.count) \(ends)", times, ", ")
        let unheard =
            silent.isEmpty
            ? language(" nobody owes a report", " nikt nie zalega z meldunkiem")
            : list(language(" no report: ", " bez meldunku: "), silent, ", ")
        return [[Span(told)], [Span(due)], [Span(unheard, silent.isEmpty ? .text : .late)]]
    }

    /// Who does what: those at work first.
    func people(_ size: Size) -> [[Span]] {
        let shown = figures.present
        let head = peopleCounts(to: size.columns - 1)
        let name = min(24, max(10, size.columns - 26))
        let range = layout.shown(of: shown.count, fitting: max(1, size.rows - 1), state)
        return [[Span(" " + head, .dim)]]
            + shown[range].map { person in
                [
                    Span(" " + SafeText.fitted(state.wallName(person.name, columns: name - 1), to: name)),
                    Span(person.words(wording), person.activity == .paused ? .pause : .text),
                ]
            }
    }

    /// `on site 16 driving 9 break 2 free 5`: where that is too wide without those at zero, then in shorter words.
    private func peopleCounts(to columns: Int) -> String {
        let counts: [(word: Phrase, short: Phrase, count: Int)] = [
            (
                Phrase("on site", "praca"), Phrase("work", "praca"),
                figures.count(.onSite) + figures.count(.paused)
            ),
            (Phrase("driving", "droga"), Phrase("road", "droga"), figures.count(.driving)),
            (Phrase("break", "przer."), Phrase("break", "prz."), figures.count(.pause)),
            (Phrase("free", "wolni"), Phrase("free", "wolni"), figures.count(.free)),
        ]
        func line(_ shown: [(word: Phrase, short: Phrase, count: Int)], _ word: (Phrase, Phrase) -> Phrase) -> String {
            shown.map { "\(word($0.word, $0.short)(language)) \($0.count)" }.joined(separator: " ")
        }
        let there = counts.filter { $0.count > 0 }
        let lines = [line(counts) { word, _ in word }, line(there) { word, _ in word }, line(there) { $1 }]
        return lines.first { SafeText.width($0) <= columns } ?? lines[2]
    }

    /// What was written today, newest first, with who did it.
    func feed(_ size: Size) -> [[Span]] {
        guard !state.wall.feed.isEmpty else {
            return [[Span(language(" Nothing was written today.", " Dziś niczego nie zapisano."), .dim)]]
        }
        let name = size.columns >= 100 ? 16 : 11
        return state.wall.feed.prefix(size.rows).map { entry in
            let sentence = state.wallSentence(entry.summary.sentence(wording))
            return [
                Span(" \(wording.time(entry.at))  ", .dim),
                Span(SafeText.fitted(state.wallName(entry.actor.shownName(language), columns: name - 1), to: name)),
                Span(SafeText.truncated(sentence, to: max(4, size.columns - name - 9))),
            ]
        }
    }

    func waiting(_ size: Size) -> [[Span]] {
        let shown = fitting(figures.waiting.count, size.rows)
        let lines = figures.waiting.prefix(shown).map { card -> [Span] in
            [
                Span(SafeText.fitted(card.priority.glyph, to: 3), card.priority.role),
                Span(SafeText.fitted(card.short, to: 7)),
                Span(SafeText.fitted(state.dueText(card), to: 10), state.isLate(card) ? .late : .text),
                Span(SafeText.fitted(wording.length(minutes: card.duration), to: 6)),
                Span(SafeText.truncated(card.town, to: max(4, size.columns - 26))),
            ]
        }
        return lines + rest(figures.waiting.count - shown)
    }

    var alerts: [[Span]] {
        let rejected = figures.waiting.filter { $0.rejection != nil }
        let open = figures.jeopardies.filter { $0.watchdog == .workNotStarted || $0.watchdog == .travelNotStarted }
        func line(_ word: Phrase, _ count: Int) -> [Span] {
            [Span(" " + word(language) + " \(count)", count > 0 ? .late : .text)]
        }
        return [
            line(Phrase("not left or not begun", "bez wyjazdu lub startu"), open.count),
            line(Phrase("rejected and waiting", "odrzucone i czekają"), rejected.count),
            line(Phrase("jobs in trouble", "zadania z błędem"), state.jobFaults.count),
        ]
    }
}
