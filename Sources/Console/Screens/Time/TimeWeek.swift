import DeskModel
import ServiceModel
import TermCanvas

/// The week of a technician, a line a day, with its sums.
struct TimeWeek {
    private let days: [TimeDay]
    private let shown: TimeDay
    private let state: ConsoleState
    private let isWide: Bool

    init(_ days: [TimeDay], _ shown: TimeDay, columns: Int, _ state: ConsoleState) {
        self.days = days
        self.shown = shown
        self.state = state
        isWide = columns >= 100
    }

    private var language: Language { state.language }

    private var names: [String] {
        let all = [
            language("pl.travel", "pl.dojazd"), language("pl.work", "pl.praca"), language("travel", "dojazd"),
            language("work", "praca"), language("adm.", "admin."), language("pause", "pauza"),
            language("gap", "luka"), language("paid", "płatne"), language("regular", "zwykłe"),
            language("over h", "nadg."), language("visits", "wizyty"),
        ]
        return chosen(all)
    }

    /// Where there is little room only what payroll needs.
    private func chosen(_ all: [String]) -> [String] { isWide ? all : [7, 8, 9, 6].map { all[$0] } }

    var lines: [[Span]] {
        guard !days.isEmpty else { return [] }
        let total = figures(days)
        return [[Span(row(" " + language("day", "dzień"), names), .header)]]
            + days.map { day in
                let isShown = day.day == shown.day
                let role: Role = day.lines.isEmpty ? .dim : day.gaps > 0 ? .late : .text
                return [Span(row((isShown ? ">" : " ") + state.wording.dayAlone(day.day), figures([day])), role)]
            }
            + [[Span(row(" " + language("week", "tydzień"), total), .title)], [Span(" " + shares, .dim)]]
    }

    private func row(_ name: String, _ figures: [String]) -> String {
        SafeText.fitted(name, to: 9) + figures.map { SafeText.fitted($0, to: isWide ? 9 : 10, .right) }.joined()
    }

    private func figures(_ days: [TimeDay]) -> [String] {
        func sum(_ value: (TimeDay) -> Int) -> Int { days.reduce(0) { $0 + value($1) } }
        func length(_ value: (TimeDay) -> Int) -> String { Wording.length(minutes: sum(value)) }
        let gap = sum { $0.measured(.gap) }
        return chosen([
            length { $0.planned(.travel, .home) }, length { $0.planned(.work) }, length { $0.measured(.travel, .home) },
            length { $0.measured(.work) }, length { $0.measured(.administration) }, length { $0.measured(.pause) },
            Wording.length(minutes: gap) + (gap > 0 ? "?" : ""), length { $0.paid.total }, length { $0.paid[.normal] },
            length { $0.paid[.overtime] }, "\(sum(\.visits))",
        ])
    }

    /// `travel 31 % of paid time, work 65 %; night 0:00, holiday 0:00`
    private var shares: String {
        let paid = days.reduce(HourMinutes()) { $0 + $1.paid }
        func percent(_ minutes: Int) -> Int { paid.total == 0 ? 0 : minutes * 100 / paid.total }
        let travel = percent(days.reduce(0) { $0 + $1.measured(.travel, .home) })
        let work = percent(days.reduce(0) { $0 + $1.measured(.work) })
        let planned = Wording.length(minutes: days.reduce(0) { $0 + $1.planned(.travel, .home, .work) })
        let measured = Wording.length(minutes: days.reduce(0) { $0 + $1.measured(.travel, .home, .work) })
        let (night, holiday) = (Wording.length(minutes: paid[.night]), Wording.length(minutes: paid[.holiday]))
        return language(
            "travel \(travel) % of paid time, work \(work) %; planned \(planned), measured \(measured); night \(night), holiday \(holiday)",
            "drogi \(travel) % płatnego czasu, praca \(work) %; plan \(planned), pomiar \(measured); nocne \(night), świąteczne \(holiday)"
        )
    }
}
