import DeskModel
import ServiceModel
import TermCanvas

extension ScreenID {
    package static let contract = ScreenID("contract")
}

/// What a customer was promised, what was kept, and how much of it is used.
struct ContractPage: PageContent {
    let id = ScreenID.contract
    let place = Place.contract

    let commands = contractPageCommands

    func title(_ subject: Contract.ID, _ state: ConsoleState) -> String {
        guard let detail = state.contractDetail(subject) else { return state.language("Contract", "Umowa") }
        return state.language("Contract ", "Umowa ") + "\(detail.line.contract.number)  \(detail.line.customer)"
    }

    func trailing(_ subject: Contract.ID, _ state: ConsoleState) -> String {
        state.contractDetail(subject)?.line.standing.words(state.wording, today: state.view.calendar.day(of: state.now))
            ?? ""
    }

    func sections(_ subject: Contract.ID, columns: Int, _ state: ConsoleState) -> [PageSection] {
        guard let detail = state.contractDetail(subject) else {
            let text = state.language("being read …", "wczytywanie …")
            return [
                PageSection(
                    name: "reading", heading: state.language("Contract", "Umowa"), answer: text, caption: text,
                    startsFolded: false, lines: [])
            ]
        }
        let sections = ContractSections(detail: detail, state: state, columns: columns)
        return sections.all
    }

    /// Orders are listed by their own lines; the page itself is about none.
    func meant(_ subject: Contract.ID, _ line: LineID?, _ state: ConsoleState) -> MeantOrder? { nil }

    func ask(_ subject: Contract.ID, _ state: inout ConsoleState) -> [Effect] {
        let page = state[ContractPageState.self]
        let asked = ContractPageState.Asked(contract: subject, year: page.year, sequence: state.view.sequence)
        guard page.asked != asked else { return [] }
        state[ContractPageState.self].asked = asked
        return [.ask(.contracts(.one(subject, year: page.year)))]
    }
}
