import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let contracts = ScreenID("contracts")
}

/// All contracts, those that have ended too.
struct ContractList: ListContent {
    typealias Memory = ContractListMemory

    let id = ScreenID.contracts
    let place = Place.contracts
    let acts: [ListAct<ContractLine>] = []

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.contracts", "gu", hint: Phrase("contracts", "umowy"),
        also: "agreement SLA coverage umowa obsługa serwisowa",
        Phrase("Contracts: what customers were promised", "Umowy: co klientom obiecano"), section: .screens,
        in: [.free, .own], unless: handIsFull
    ) { state, _ in
        state[ListState<ContractList>.self].memory.askedAt = nil
        state.openList(.contracts)
        return []
    }

    let commands = contractListCommands + orderContractCommands

    let sorting: ListSorting? = ListSorting(
        command: "contracts.sort",
        sentence: Phrase("Sort by number, customer, validity", "Sortuj wg numeru, klienta, ważności"),
        names: [Phrase("number", "numer"), Phrase("customer", "klient"), Phrase("valid through", "ważna do")],
        elsewhere: nil)

    let detail: (@Sendable (ContractLine, _ columns: Int, ConsoleState) -> [[Span]])? = { row, columns, state in
        state.contractSummary(row).flatMap { text in SafeText.wrapped(text, to: columns).map { [Span($0)] } }
    }

    func rows(_ state: ConsoleState) -> [ContractLine] {
        let list = state[ListState<ContractList>.self]
        let filter = state.filtering.lists[.contracts]
        let lines = list.memory.contracts.filter { line in
            filter?.matches(FilterSubject(line)) ?? true
        }
        switch list.sort {
        case 1: return byPolishName(lines, \.customer)
        case 2:
            return lines.sorted {
                ($0.contract.lastDay, $0.contract.number) < ($1.contract.lastDay, $1.contract.number)
            }
        default: return lines.sorted { $0.contract.number > $1.contract.number }
        }
    }

    func identity(of row: ContractLine) -> LineID { LineID("contract", row.id.rawValue) }
    func meant(by row: ContractLine) -> MeantOrder? { nil }
    func cell(of row: ContractLine) -> CellKey? { nil }

    func line(_ row: ContractLine, columns: Int, _ state: ConsoleState) -> ListLine {
        let contract = row.contract
        let isWide = columns >= 64
        let rest = columns - 14 - (isWide ? 24 : 0)
        let standing = row.standing.name
        let alarm = row.creditStop != nil || standing != .inForce
        let words =
            row.creditStop == nil || standing != .inForce
            ? standing.name(state.language) : state.language("credit stopped", "wstrzymany kredyt")
        return .cells(
            [
                ListCell(row.breaches > 0 ? "!" : " ", 2, .late), ListCell(contract.number, 13),
                ListCell(row.customer, isWide ? rest - 13 : rest - 14),
                ListCell(words, isWide ? 24 : 14, alarm ? .late : .text),
            ] + (isWide ? [ListCell("\(contract.lastDay.iso)", 13, .dim)] : []))
    }

    func sentence(_ row: ContractLine, _ state: ConsoleState) -> String {
        state.contractSummary(row)[0] + "."
    }

    func title(_ state: ConsoleState) -> String {
        state.language("Contracts ", "Umowy ") + "\(state[ListState<ContractList>.self].rows.count)"
    }

    func trailing(_ state: ConsoleState) -> String {
        state.language("by ", "wg: ") + (sorting?.names[state[ListState<ContractList>.self].sort](state.language) ?? "")
    }

    func emptiness(_ state: ConsoleState) -> String {
        state[ListState<ContractList>.self].memory.askedAt == nil
            ? state.language("The contracts are being read …", "Wczytywanie umów …")
            : state.language(
                "No contracts: orders are chargeable by the price list. a enters one.",
                "Nie ma umów: zlecenia są płatne wg cennika. a wprowadza umowę.")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .contracts, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        let list = state[ListState<ContractList>.self]
        guard list.memory.askedAt != state.view.sequence else { return [] }
        state[ListState<ContractList>.self].memory.askedAt = state.view.sequence
        return [.ask(.contracts(.all))]
    }

    func minutePassed(_ state: inout ConsoleState) {}
}

extension ConsoleState {
    mutating func take(contracts: [ContractLine]) {
        self[ListState<ContractList>.self].memory.contracts = contracts
        current.refresh(&self)
    }

    /// The contract in a few lines, the first one the sentence of the status line.
    func contractSummary(_ row: ContractLine) -> [String] {
        let contract = row.contract
        let today = view.calendar.day(of: now)
        let credit = row.creditStop.map { stop in
            language("credit stopped since ", "kredyt wstrzymany od ") + wording.date(stop.since) + ": \(stop.reason)"
        }
        return [
            "\(contract.number) \(row.customer): \(row.standing.words(wording, today: today))",
            (contract.heldDays ?? contract.days).dated(wording), contract.coverage.words(wording),
        ] + contract.targetLines.map { $0.words(language) } + [credit].compactMap { $0 }
            + [
                language("open orders: ", "otwarte zlecenia: ") + "\(row.openOrders)",
                language("not kept this year: ", "niedotrzymane w tym roku: ") + "\(row.breaches)",
            ]
    }
}
