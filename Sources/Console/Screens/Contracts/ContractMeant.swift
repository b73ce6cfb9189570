import DeskModel
import ServiceModel

/// What the keys of contracts mean.
extension ConsoleState {
    /// The contract of the list's line, or of the page.
    var meantContractLine: ContractLine? {
        if current is ListScreen<ContractList> { return self[ListState<ContractList>.self].row }
        guard current is PageScreen<ContractPage> else { return nil }
        return self[PageState<ContractPage>.self].subject.flatMap { contractDetail($0)?.line }
    }

    private var meantContractDetail: ContractDetail? { meantContractLine.flatMap { contractDetail($0.id) } }

    private var meantContractRow: LineID? { (current as? PageScreen<ContractPage>)?.row(self)?.line?.id }

    /// The priority whose targets are under the cursor.
    var meantTargetPriority: Priority? {
        guard let row = meantContractRow else { return nil }
        return Priority.allCases.first { LineID(target: $0) == row }
    }

    /// The orders that the targets under the cursor count, each with how it stands.
    mutating func showCountedOrders() {
        guard let priority = meantTargetPriority, let detail = meantContractDetail else { return }
        let counted = detail.orders.filter { $0.order.priority == priority }
        let head = language(
            "\(detail.line.contract.number), \(priority.name(.english)), orders reported in \(detail.year): \(counted.count).",
            "\(detail.line.contract.number), \(priority.name(.polish)), zlecenia zgłoszone w \(detail.year): \(counted.count)."
        )
        overlay = .whole(
            [CutText(text: head)]
                + counted.map { line in
                    let clocks = line.targets.sentence(wording, now: now)
                    let order = "\(line.order.number)  \(line.order.state.name(language))  \(line.order.title)"
                    return CutText(text: order + (clocks.isEmpty ? "" : "  " + clocks))
                }, top: 0)
    }
}

extension LineID {
    init(target priority: Priority) { self.init("contract target", Int64(priority.rank)) }
}
