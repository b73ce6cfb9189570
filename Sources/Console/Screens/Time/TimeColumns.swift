import DeskModel
import ServiceModel
import TermCanvas

/// How wide the columns of measured time are, and what stands in them.
struct TimeColumns {
    private let state: ConsoleState
    private let showsWeek: Bool
    /// The columns with their names, in the order in which they stand.
    private let widths: [(name: String, columns: Int)]
    private let isWide: Bool

    init(_ columns: Int, _ state: ConsoleState, ofWeek: Bool? = nil) {
        self.state = state
        showsWeek = ofWeek ?? state.time.memory.showsWeek
        let language = state.language
        isWide = columns >= 100
        // Of everybody each day says whose it is.
        let extra = showsWeek && state.filtering.lists[.time] != nil ? (isWide ? 20 : 14) : 0
        let names = Self.names(showsWeek: showsWeek, isWide: isWide, extra: extra, language)
        let fixed = names.reduce(0) { $0 + $1.columns }
        // What is left goes to the one column without a width, or to the last.
        let flexible = names.firstIndex { $0.columns == 0 } ?? names.count - 1
        widths = names.enumerated().map { index, column in
            (column.name, index == flexible ? max(8, column.columns + columns - 1 - fixed) : column.columns)
        }
    }

    private static func names(
        showsWeek: Bool, isWide: Bool, extra: Int, _ language: Language
    ) -> [(name: String, columns: Int)] {
        if showsWeek {
            let planned = [(language("pl.travel", "pl.dojazd"), 11), (language("pl.work", "pl.praca"), 10)]
            let all = [
                (language("day", "dzień"), 10 + extra), (language("paid", "płatne"), 9),
                (language("regular", "zwykłe"), 9),
                (language("over h", "nadg."), 8), (language("night", "nocne"), 8), (language("hol.", "święto"), 9),
                (language("travel", "dojazd"), 9), (language("work", "praca"), 9), (language("gap", "luka"), 8),
                (language("visits", "wizyty"), 8),
            ]
            return isWide ? all + (extra == 0 ? planned : []) : [0, 1, 2, 3, 8].map { all[$0] }
        }
        let head = [
            (language("from-to", "od-do"), 13), (language("what", "co"), 18), (language("of what", "czego"), 0),
        ]
        let figures = [(language("planned", "plan"), 9), (language("measured", "pomiar"), 10)]
        let tail = [(language("differ", "różn."), 8), (language("note", "uwagi"), isWide ? 34 : 18)]
        return isWide ? head + figures + tail : head + tail
    }

    var caption: [ListCell] { widths.map { ListCell($0.name, $0.columns, .header) } }

    func cells(_ line: TimeLine) -> [ListCell] {
        let (wording, stretch) = (state.wording, line.stretch)
        let times =
            stretch.isRunning ? "\(wording.time(stretch.window.start))-" : wording.times(stretch.window)
        let role: Role = stretch.kind == .gap ? .late : stretch.kind.isPaid ? .text : .dim
        let figures = [
            line.planned.map { Wording.length(minutes: $0) } ?? "", Wording.length(minutes: line.measured),
        ]
        let texts =
            [times, "\(line.sign) \(stretch.kind.name(state.language))", line.what(wording)]
            + (isWide ? figures : []) + [line.differs.map(TimeLine.signed) ?? "", remark(line)]
        return zip(texts, widths).map { ListCell($0, $1.columns, role) }
    }

    /// A gap says what to do with it.
    private func remark(_ line: TimeLine) -> String {
        line.stretch.kind == .gap
            ? state.language("e: what was it?", "e: co to było?") : line.remark(state.wording)
    }

    /// The lines of a day beneath another list.
    func spans(_ day: TimeDay) -> [[Span]] {
        if day.lines.isEmpty { return [[Span(day.emptiness(state), .dim)]] }
        return ([caption] + day.lines.map { cells($0) }).map { line in
            line.map { cell in
                Span(SafeText.fitted(SafeText.truncated(cell.text, to: cell.columns - 1), to: cell.columns), cell.role)
            }
        }
    }

    private func dayName(_ day: TimeDay) -> String {
        let name = state.wording.dayAlone(day.day)
        guard state.filtering.lists[.time] != nil else { return name }
        return SafeText.fitted(name, to: 8) + state.shortName(day.name, columns: isWide ? 20 : 14)
    }

    func cells(_ day: TimeDay) -> [ListCell] {
        let role: Role = day.gaps > 0 ? .late : day.lines.isEmpty ? .dim : .text
        let gap = day.measured(.gap)
        let all =
            [dayName(day), Wording.length(minutes: day.paid.total)]
            + HourClass.allCases.map { Wording.length(minutes: day.paid[$0]) }
            + [
                Wording.length(minutes: day.measured(.travel, .home)), Wording.length(minutes: day.measured(.work)),
                Wording.length(minutes: gap) + (gap > 0 ? "?" : ""), "\(day.visits)",
            ]
        let planned = [day.planned(.travel, .home), day.planned(.work)].map { Wording.length(minutes: $0) }
        let texts = isWide ? all + planned : [0, 1, 2, 3, 8].map { all[$0] }
        return zip(texts, widths).map { ListCell($0, $1.columns, role) }
    }
}

extension TimeLine {
    /// What it is, or that it runs or was corrected.
    var sign: String { stretch.isRunning ? "}" : stretch.isCorrected ? "c" : stretch.kind.sign }

    /// `12:08-12:20 gap: nothing was told for 12 minutes.`
    func sentence(_ state: ConsoleState) -> String {
        let (language, wording) = (state.language, state.wording)
        let minutes = wording.minutes(measured)
        let head = "\(wording.times(stretch.window)) "
        if stretch.kind == .gap {
            return head
                + language(
                    "nothing was told: \(minutes). e says what it was; until then it is paid.",
                    "niczego nie podano: \(minutes). e podaje, co to było; do tego czasu płatne.")
        }
        let plan = planned.map {
            language(", planned \($0), measured \(measured) min", ", plan \($0), pomiar \(measured) min")
        }
        // Of work that was interrupted the last line says what came of all of it.
        let inAll = planned == nil ? differs.map(TimeLine.signed) : nil
        let all = inAll.map { language(", in all \($0) against the plan", ", łącznie \($0) wobec planu") } ?? ""
        let figures = (plan ?? "") + all
        let remark = remark(wording)
        return head + stretch.kind.name(language) + (what(wording).isEmpty ? "" : ", \(what(wording))") + figures
            + (remark.isEmpty ? "" : "; \(remark)") + "."
    }
}

extension TimeLine {
    /// `08:00-08:08, before 08:00-08:10: szybciej`, in whole sentences.
    func correctionWords(_ wording: Wording) -> String {
        guard let was = stretch.was else { return "" }
        let language = wording.language
        let reason = stretch.reason ?? ""
        let now = "\(wording.times(stretch.window)) \(stretch.kind.name(language))"
        return language(
            "Now: \(now).\nBefore: \(wording.times(was)).\nWhy it was corrected: \(reason).",
            "Teraz: \(now).\nPrzedtem: \(wording.times(was)).\nPowód poprawki: \(reason).")
    }
}

extension TimeDay {
    /// `2 gaps`, `5 luk`.
    static func gapWords(_ count: Int, _ language: Language) -> String {
        "\(count) " + language.plural(count, "gap", "gaps", pl: ("luka", "luki", "luk"))
    }

    /// `Nothing was measured on Sat 21 Nov; no shift.`
    func emptiness(_ state: ConsoleState) -> String {
        let (language, date) = (state.language, state.wording.date(day))
        let why =
            isAbsent
            ? DayWord.absent.name(language)
            : sheet.shifts.isEmpty ? language("no shift", "bez zmiany") : language("nothing yet", "jeszcze nic")
        return language("Nothing was measured on \(date); \(why).", "\(date): niczego nie zmierzono; \(why).")
    }

    /// `Fri 20: 8:22 paid, 2 gaps.`
    func sentence(_ state: ConsoleState) -> String {
        let (language, wording) = (state.language, state.wording)
        let words = paid.words(language)
        let paidWords = words.isEmpty ? language("nothing paid", "nic płatnego") : words
        let gapWords = gaps == 0 ? "" : ", " + Self.gapWords(gaps, language)
        return "\(name), \(wording.date(day)): \(paidWords)\(gapWords)."
    }
}
