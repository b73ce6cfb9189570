import DeskModel
import ServiceModel
import TermCanvas

/// What is late or at risk today, the worst first, each with the best remedy, which Enter carries out.
struct RiskList: ListContent {
    typealias Memory = RiskMemory

    let id = ScreenID.risk
    let place = Place.risk
    let commands = riskCommands
    let acts: [ListAct<RiskRow>] = []
    let sorting: ListSorting? = nil

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.risk", "gj", hint: Phrase("At risk", "Zagrożone"),
        also: "jeopardy late forecast remedy zagrożenie spóźnienie prognoza rada",
        Phrase(
            "What is late or at risk today, with the best remedy",
            "Co jest dziś spóźnione lub zagrożone, z najlepszą radą"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state.openList(.risk)
        return []
    }

    let detail: (@Sendable (RiskRow, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        RiskDetail(row, state).lines(columns)
    }

    func identity(of row: RiskRow) -> LineID { LineID("risk", row.card.id.rawValue) }

    func meant(by row: RiskRow) -> MeantOrder? { MeantOrder(row.card) }

    func cell(of row: RiskRow) -> CellKey? { row.card.placement.map { CellKey($0.leader, $0.day) } }

    func rows(_ state: ConsoleState) -> [RiskRow] {
        let filter = state.filtering.lists[.risk]
        let regions = Dictionary(state.view.regions.map { ($0.id, $0.name) }) { $1 }
        return (state.forecast?.jeopardies ?? []).compactMap { jeopardy in
            guard let card = state.view.visits[jeopardy.visit] else { return nil }
            let subject = FilterSubject(
                card, region: regions[card.region] ?? "", technicians: [jeopardy.who].compactMap { $0 },
                isLate: jeopardy.left < 0, now: state.now)
            return filter?.matches(subject) ?? true ? RiskRow(jeopardy: jeopardy, card: card) : nil
        }
    }

    func title(_ state: ConsoleState) -> String {
        state.language("At risk, worst first  ", "Zagrożone, od najgorszych  ") + "\(state.risk.rows.count)"
    }

    func trailing(_ state: ConsoleState) -> String {
        guard let samples = state.forecast?.samples, state.size.columns >= 100 else { return "" }
        return state.language("of \(samples.work) measured visits", "z \(samples.work) zmierzonych wizyt")
    }

    func emptiness(_ state: ConsoleState) -> String {
        state.forecast == nil
            ? state.language("The forecast is being made …", "Liczenie prognozy …")
            : state.language("Nothing is late and nothing is at risk.", "Nic nie jest po terminie ani zagrożone.")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .orders, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] { [] }

    func minutePassed(_ state: inout ConsoleState) {}

    func sentence(_ row: RiskRow, _ state: ConsoleState) -> String { row.jeopardy.sentence(state.wording) }

    func caption(columns: Int, _ state: ConsoleState) -> [ListCell]? { RiskColumns(columns, state).caption }

    func line(_ row: RiskRow, columns: Int, _ state: ConsoleState) -> ListLine {
        .cells(RiskColumns(columns, state).cells(row.jeopardy))
    }

    func legend(columns: Int, _ state: ConsoleState) -> [String] {
        guard columns >= 76 else { return [] }
        return [
            state.language(
                "left = to the bound, without a place to the latest start   chance = of missing it",
                "zostało = do terminu, bez miejsca do ostatniego startu   szansa = chybienia")
        ]
    }
}
