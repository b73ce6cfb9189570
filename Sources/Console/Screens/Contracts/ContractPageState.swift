import DeskModel
import ServiceModel

/// What the page of a contract has read.
struct ContractPageState: ScreenState {
    var detail: ContractDetail?
    /// The contract, year and journal's sequence that were asked for.
    var asked: Asked?
    /// The year of its figures; `nil` for the running one.
    var year: Int?
    /// The number of a contract that is to be opened as soon as it is known.
    var wanted: Wish<String>?
    /// The form that opens as soon as the contract is known.
    var form: Wish<Form.ContractPurpose>?

    struct Asked: Hashable, Sendable {
        let contract: Contract.ID
        let year: Int?
        let sequence: Int
    }

    init() {}
}

extension ConsoleState {
    /// What the page knows of a contract; `nil` while it is on its way.
    func contractDetail(_ id: Contract.ID) -> ContractDetail? {
        let page = self[ContractPageState.self]
        return page.detail.flatMap { $0.line.id == id ? $0 : nil }
    }

    /// Goes into the page of a contract; Esc comes back.
    mutating func enterContract(_ id: Contract.ID) -> [Effect] {
        self[ContractPageState.self].year = nil
        PageScreen(ContractPage()).enter(id, &self)
        return []
    }

    mutating func take(_ news: ContractsNews) -> [Effect] {
        switch news {
        case .lines(let lines):
            take(contracts: lines)
            return openWanted(lines)
        case .detail(let detail): return take(contract: detail)
        }
    }

    mutating func take(contract detail: ContractDetail) -> [Effect] {
        guard self[ContractPageState.self].asked?.contract == detail.line.id else { return [] }
        self[ContractPageState.self].detail = detail
        current.refresh(&self)
        let purpose = granted(self[ContractPageState.self].form)
        self[ContractPageState.self].form = nil
        guard let purpose, overlay == nil, meantContractLine?.id == detail.line.id else { return [] }
        return open(.contract(purpose, detail, self))
    }

    /// The form of the contract under the cursor; from the list its page opens first, which reads what the form says.
    mutating func openContractForm(_ purpose: Form.ContractPurpose) -> [Effect] {
        guard let line = meantContractLine else { return [] }
        if let detail = contractDetail(line.id), current is PageScreen<ContractPage> {
            return open(.contract(purpose, detail, self))
        }
        self[ContractPageState.self].form = wish(for: purpose)
        self[ContractPageState.self].asked = nil
        return enterContract(line.id)
    }

    /// Asks for the figures of a year before or after.
    mutating func showContractYear(_ years: Int) {
        let page = self[ContractPageState.self]
        let shown = page.detail?.year ?? view.calendar.day(of: now).year
        self[ContractPageState.self].year = max(2000, min(9999, shown + years))
    }
}
