import DeskModel
import ServiceModel
import TermCanvas

/// How wide the columns of a pane of the stock screen are, and what stands in them.
struct StockColumns {
    private let columns: Int
    private let pane: StockMemory.Pane
    private let state: ConsoleState

    init(_ columns: Int, _ pane: StockMemory.Pane, _ state: ConsoleState) {
        self.columns = columns
        self.pane = pane
        self.state = state
    }

    private var language: Language { state.language }
    private var isWide: Bool { columns >= 100 }

    var caption: [ListCell] {
        let names: [String] =
            switch pane {
            case .short: shortNames
            case .places:
                [
                    "", language("code", "kod"), language("place of stock", "miejsce"),
                    right(language("kinds", "rodz."), 3), right(language("value zł", "wartość zł"), 4),
                ]
            case .beside: namesBeside
            }
        if pane == .beside, state.stock.memory.beside == .parts { return parts.caption }
        return zip(names, widths).map { ListCell($0, $1, .header) }
    }

    private var shortNames: [String] {
        let named = ["", language("part", "część")]
        let technician = language("technician, van", "serwisant, samochód")
        guard isWide else {
            return named + [
                right(language("short", "brak"), 2), technician, language("visit", "wizyta"),
                language("remedy", "skąd"),
            ]
        }
        return named + [
            right(language("need", "trzeba"), 2), right(language("has", "jest"), 3),
            right(language("short", "brak"), 4),
            technician, language("for", "dla"), language("visit", "wizyta"), language("best remedy", "skąd wziąć"),
        ]
    }

    private var namesBeside: [String] {
        state.stock.memory.beside == .held
            ? [
                language("for order", "dla"), language("part", "część"), language("held", "trzymane"),
                language("at", "w"),
            ]
            : [language("when", "kiedy"), language("move of parts", "ruch części")]
    }

    private var parts: StockPartColumns { StockPartColumns(columns, language) }

    private var widths: [Int] {
        switch pane {
        case .short:
            let head = isWide ? [2, 16, 8, 7, 7, 22, 5, 21] : columns >= 70 ? [2, 15, 7, 19, 12] : [2, 15, 7, 13, 0]
            return head + [max(6, columns - head.reduce(0, +))]
        case .places: return [2, 6, max(8, columns - 27), 7, 12]
        case .beside:
            return state.stock.memory.beside == .held
                ? [10, 18, 10, max(6, columns - 38)] : [20, max(10, columns - 20)]
        }
    }

    /// A figure, at the right of its column.
    private func right(_ text: String, _ column: Int) -> String {
        SafeText.fitted(text, to: max(1, widths[column] - 2), .right)
    }

    func line(_ row: StockRow) -> ListLine {
        switch row {
        case .kind(let kind, let count): .heading("\(kind.plural(language)) \(count)")
        case .short(let short): .cells(cells(of: short))
        case .place(let line): .cells(cells(of: line))
        case .part(let line, _): .cells(parts.cells(line))
        case .move(let move):
            .cells(
                zip([state.wording.moment(move.at), move.booked.words(state.wording)], widths).map { ListCell($0, $1) })
        case .hold(let line):
            .cells(
                zip(
                    [
                        line.order.short, line.part,
                        StockWords.quantity(line.hold.quantity, line.unit, language), line.place,
                    ], widths
                ).map { ListCell($0, $1) })
        }
    }

    private func cells(of short: ShortPart) -> [ListCell] {
        let unit = short.part?.unit.name ?? ""
        let lacking = StockWords.quantity(short.short, unit, language)
        let time = state.wording.time(short.visit.start)
        var texts = ["!", short.code]
        var roles: [Role] = [.late, .text]
        if isWide {
            texts += [
                right(StockWords.quantity(short.need, unit, language), 2),
                right(StockWords.number(short.has, language), 3), right(lacking, 4),
                "\(state.shortName(short.technician, columns: 14)) \(short.van?.code ?? "-")", short.visit.number.short,
                "\(state.wording.dayAlone(short.day(state))) \(time) \(short.visit.town)", short.remedyWords(language),
            ]
            roles += [.text, .text, .late, .text, .text, .dim, .text]
        } else {
            texts += [
                right(lacking, 2), "\(short.van?.code ?? "-") \(state.shortName(short.technician, columns: 12))",
                "\(short.visit.number.short) \(time)", short.remedyWords(language),
            ]
            roles += [.late, .text, .dim, .text]
        }
        return zip(zip(texts, widths), roles).filter { $0.0.1 > 0 }.map { ListCell($0.0.0, $0.0.1, $0.1) }
    }

    private func name(of line: StockPlaceLine) -> String {
        line.technician.map { state.shortName($0, columns: widths[2] - 1) } ?? line.place.name
    }

    private func cells(of line: StockPlaceLine) -> [ListCell] {
        let isWrong = line.underLeast > 0 || line.isOrphaned
        let texts = [
            isWrong ? "!" : "", line.place.code, name(of: line),
            right("\(line.total.kinds)", 3), right(StockWords.grosze(line.total.value, language), 4),
        ]
        return zip(zip(texts, widths), [.late, .text, .text, .text, .dim] as [Role]).map {
            ListCell($0.0, $0.1, $1)
        }
    }
}

extension ShortPart {
    /// The date on which its visit begins.
    fileprivate func day(_ state: ConsoleState) -> Day { state.view.calendar.day(of: visit.start) }
}
