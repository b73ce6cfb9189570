import DeskModel
import ServiceModel
import TermCanvas

/// A pick list: what is to be loaded onto a van, ticked off and loaded.
struct PickLinesList: ListContent {
    typealias Memory = PickMemory

    let id = ScreenID.pickList
    let place = Place.pickList
    let opening: ConsoleCommand? = nil
    let commands = pickCommands
    let acts: [ListAct<PickListDetail.Line>] = []
    let sorting: ListSorting? = nil
    let detail: (@Sendable (PickListDetail.Line, _ columns: Int, ConsoleState) -> [[Span]])? = nil

    /// By warehouse and part, as somebody walks through it.
    func rows(_ state: ConsoleState) -> [PickListDetail.Line] {
        let lines = (state.pick.memory.list?.lines ?? []).sorted {
            ($0.source, $0.part.code, $0.line.sequence) < ($1.source, $1.part.code, $1.line.sequence)
        }
        guard let filter = state.filtering.lists[.pickList] else { return lines }
        return lines.filter { line in
            filter.matches(
                FilterSubject(
                    stock: [line.order?.short ?? ""] + line.line.serials,
                    parts: [line.part.code, line.part.name, line.part.ean], places: [line.source]))
        }
    }

    func identity(of row: PickListDetail.Line) -> LineID {
        LineID("pick-line", row.line.list.rawValue, Int64(row.line.sequence))
    }

    func meant(by row: PickListDetail.Line) -> MeantOrder? { nil }
    func cell(of row: PickListDetail.Line) -> CellKey? { nil }

    private func widths(_ columns: Int) -> [Int] {
        let tail = columns >= 90 ? [8, 14, 20] : columns >= 70 ? [6, 10, 12] : [6, 9, 0]
        return [4, 8, 16, max(0, columns - 28 - tail.reduce(0, +))] + tail
    }

    private func cells(_ texts: [String], _ columns: Int, _ role: Role) -> [ListCell] {
        zip(texts, widths(columns)).filter { $1 > 3 }.map { ListCell($0, $1, role) }
    }

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? {
        let language = state.language
        return cells(
            [
                "", language("qty", "ilość"), language("code", "kod"), language("name", "nazwa"),
                language("at", "w"), language("for order", "dla"), language("serial numbers", "numery seryjne"),
            ], columns, .header)
    }

    func line(_ row: PickListDetail.Line, columns: Int, _ state: ConsoleState) -> ListLine {
        let language = state.language
        let sign = row.line.isLoaded ? ")" : row.line.isTicked ? "[x]" : "[ ]"
        let texts = [
            sign, StockWords.quantity(row.line.quantity, row.part.unit.name, language), row.part.code, row.part.name,
            row.source, row.order?.short ?? language("the least", "min."),
            row.line.serials.isEmpty && row.part.hasSerials
                ? language("? to be said", "? do podania") : row.line.serials.joined(separator: " "),
        ]
        return .cells(cells(texts, columns, row.line.isLoaded ? .dim : .text))
    }

    func sentence(_ row: PickListDetail.Line, _ state: ConsoleState) -> String {
        let language = state.language
        let amount = StockWords.quantity(row.line.quantity, row.part.unit.name, language)
        let van = state.pick.memory.list?.van.code ?? ""
        let why =
            row.order.map { language("for order \($0.short)", "dla zlecenia \($0.short)") }
            ?? language("so that \(van) has its least", "aby \(van) miał stan minimalny")
        let state = row.line.isLoaded ? language("; loaded", "; załadowane") : ""
        return language(
            "\(row.part.name): \(amount) from \(row.source), \(why)\(state).",
            "\(row.part.name): \(amount) z \(row.source), \(why)\(state).")
    }

    func title(_ state: ConsoleState) -> String {
        guard let list = state.pick.memory.list else { return "" }
        return state.language("Pick list ", "Lista kompletacyjna ") + "\(list.list.number)  "
            + "\(list.technician ?? list.van.name)  " + state.wording.day(list.list.day)
    }

    func trailing(_ state: ConsoleState) -> String {
        guard let lines = state.pick.memory.list?.lines else { return "" }
        let ticked = lines.count { $0.line.isTicked || $0.line.isLoaded }
        let loaded = lines.count { $0.line.isLoaded }
        return state.language("\(ticked) of \(lines.count) ticked", "odhaczone \(ticked) z \(lines.count)")
            + (loaded == 0 ? "" : state.language(", \(loaded) loaded", ", załadowane \(loaded)"))
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.pick.memory.list == nil
            ? state.language("The pick list is being read …", "Wczytywanie listy …")
            : state.language("Nothing is on the list.", "Na liście nic nie ma.")
    }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        guard let list = state.pick.memory.list else { return [] }
        let sources = Set(list.lines.map(\.source)).sorted().joined(separator: ", ")
        let whole = list.lines.reduce(Quantity.zero) { $0 + $1.line.quantity }
        let ready = list.lines.filter { $0.line.isTicked || $0.line.isLoaded }
            .reduce(Quantity.zero) { $0 + $1.line.quantity }
        func number(_ quantity: Quantity) -> String { StockWords.number(quantity, state.language) }
        return [
            state.language(
                "Tab: scanner or code ticks a line.  Pieces ready \(number(ready)) of \(number(whole)).  ) loaded",
                "Tab: skaner albo kod odhacza pozycję.  Gotowe sztuki \(number(ready)) z \(number(whole)).  ) załadowane"
            ),
            state.language(
                "Loading is a move \(sources) → \(list.van.code); what is not ticked stays.",
                "Załadowanie to ruch \(sources) → \(list.van.code); nieodhaczone zostaje."),
        ]
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .stock, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        guard let list = state.pick.memory.list, state.pick.memory.asked != state.view.sequence else { return [] }
        state.pick.memory.asked = state.view.sequence
        return [.ask(.stock(.pickList(.list(list.list.id))))] + state.askForPartNames()
    }

    func minutePassed(_ state: inout ConsoleState) {}
}
