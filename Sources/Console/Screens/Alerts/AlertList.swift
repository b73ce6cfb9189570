import DeskModel
import ServiceModel
import TermCanvas

/// What needs somebody, the worst first; each opens its own remedy, and what is seen is kept with who saw it.
struct AlertList: ListContent {
    typealias Memory = AlertsMemory

    let id = ScreenID.alerts
    let place = Place.alerts
    let commands = alertCommands
    let sorting: ListSorting? = nil
    let hasDetailBeneath = false
    /// A card has two columns: what the field says and what the desk says.
    let detailColumns: Int? = 64

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.alerts", "g!", hint: Phrase("Alerts", "Alerty"),
        also: "clash urgent emergency sla late rejected fault kolizja pilne awaria odmowa spóźnienie",
        Phrase("What needs you: clashes, clocks, rejections, delays", "Co na Ciebie czeka: kolizje, terminy, odmowy"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.openList(.alerts)
        return []
    }

    let acts = [
        ListAct<AlertRow>(
            "alerts.seen", "x", hint: Phrase("seen", "obejrzane"),
            Phrase("Mark as seen; it is kept, with who saw it", "Oznacz jako obejrzane; zostaje zapisane, przez kogo"),
            hintRank: 6, needs: .intake, title: Phrase("Seen", "Obejrzane"),
            obstacle: { row, _ in
                guard let alert = row.alert else { return Phrase("it is gone already", "już zniknęło") }
                switch alert.matter {
                case .order: return Phrase("Enter looks at the order", "Enter pokazuje zlecenie")
                case .clash, .rejected, .visit, .ticket, .unable, .part, .job, .roads: return nil
                }
            }, name: { $0.key.text }
        ) { row, state in
            switch row {
            case .stands(let alert), .went(let alert, _): MarkAlert(alert, state.view.calendar)
            // The store says who was first.
            case .answered(let mark): MarkAlert(mark)
            }
        }
    ]

    let detail: (@Sendable (AlertRow, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        AlertDetail(row, state).lines(columns)
    }

    func identity(of row: AlertRow) -> LineID {
        let kind =
            switch row {
            case .stands: "alert"
            case .answered: "answered"
            case .went: "went"
            }
        let key = row.key.text.utf8.reduce(Int64(7)) { $0 &* 31 &+ Int64($1) }
        return LineID(kind, key)
    }

    func meant(by row: AlertRow) -> MeantOrder? { nil }
    func cell(of row: AlertRow) -> CellKey? { nil }

    func rows(_ state: ConsoleState) -> [AlertRow] {
        let standing = state.standingAlerts.map(AlertRow.stands)
        let gone = state.alertList.memory.showsGone ? state.goneAlerts : []
        guard let filter = state.filtering.lists[.alerts] else { return standing + gone }
        let words = SearchWord.all(of: filter.text)
        return (standing + gone).filter { row in
            let text = SearchText(state.searched(row))
            return words.allSatisfy(text.contains)
        }
    }

    func title(_ state: ConsoleState) -> String {
        state.language("Alerts ", "Alerty ") + "\(state.alertList.rows.count { $0.alert != nil })"
    }

    func trailing(_ state: ConsoleState) -> String { state.language("worst first", "od najgorszych") }

    func emptiness(_ state: ConsoleState) -> String {
        guard let book = state.alerts.book else {
            return state.language("The alerts are being looked for …", "Szukanie alertów …")
        }
        return book.sentence(state.wording, lastWent: state.alerts.went.first?.at)
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? { nil }

    func ask(_ state: inout ConsoleState) -> [Effect] { state.askForOutlook() }

    func minutePassed(_ state: inout ConsoleState) {}

    func sentence(_ row: AlertRow, _ state: ConsoleState) -> String {
        switch row {
        case .stands(let alert), .went(let alert, _): alert.matter.sentence(state.wording)
        case .answered(let mark): state.answerSentence(mark)
        }
    }

    func line(_ row: AlertRow, columns: Int, _ state: ConsoleState) -> ListLine {
        .cells(state.alertCells(row, columns))
    }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        let count = state.goneAlerts.count
        guard count > 0, !state.alertList.memory.showsGone else { return [] }
        return [state.language("gone today \(count) (+ shows them)", "zniknęło dziś \(count) (+ pokazuje)")]
    }

    var fewestRowsWithLegend: Int { 8 }
}
