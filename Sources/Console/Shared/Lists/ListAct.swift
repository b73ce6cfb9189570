import DeskModel
import ServiceModel

/// What can be done to a line of a list, and so to all marked lines as one entry, with what became of each.
struct ListAct<Row: Sendable>: Sendable {
    /// The command's name, such as `stock.order`.
    let command: String
    let keys: String
    let hint: Phrase
    let sentence: Phrase
    let hintRank: Int?
    let needs: Permission?
    /// Why it cannot be done to a line; `nil` when it can. Of several marked ones those that cannot are left out by the
    /// store, with the reason.
    let obstacle: @Sendable (Row, ConsoleState) -> Phrase?
    let perform: @Sendable (inout ConsoleState, _ list: ScreenID, _ lines: [(id: LineID, row: Row)]) -> [Effect]

    /// `title` names the list of results, `name` a line of it. `instead` may ask something first, and then nothing is done yet.
    init<Each: Command>(
        _ command: String, _ keys: String, hint: Phrase, _ sentence: Phrase, hintRank: Int?, needs: Permission?,
        title: Phrase, obstacle: @escaping @Sendable (Row, ConsoleState) -> Phrase?,
        name: @escaping @Sendable (Row) -> String,
        instead: @escaping @Sendable (inout ConsoleState, [(id: LineID, row: Row)]) -> [Effect]? = { _, _ in nil },
        _ item: @escaping @Sendable (Row, ConsoleState) -> Each
    ) {
        self.command = command
        self.keys = keys
        self.hint = hint
        self.sentence = sentence
        self.hintRank = hintRank
        self.needs = needs
        self.obstacle = obstacle
        perform = { state, list, lines in
            if let effects = instead(&state, lines) { return effects }
            let results = lines.map { ResultList.Row(name: name($0.row), line: $0.id) }
            let items = lines.map { item($0.row, state) }
            return state.perform(items, ResultList(title: title, rows: results, screen: list, deed: state.deeds))
        }
    }
}
