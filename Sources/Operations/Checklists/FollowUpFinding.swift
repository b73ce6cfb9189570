import DeskModel
import ServiceModel
import Storage

extension FollowUpFinding: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let order = try scope.order(order)
        let checklist = try scope.read.answeredChecklist(of: order)
        let line = try scope.line(question, device, in: checklist, of: order)
        guard line.isFinding, let finding = line.current else {
            throw Refusal.checklists(.noFinding(question: line.item.question))
        }
        let answers = Set(line.answers.map(\.id))
        let standing = try scope.read.findingOrders(of: order.id).filter { answers.contains($0.answer) }
            .compactMap { try scope.read.find($0.order) }.first { $0.state != .cancelled }
        if let standing {
            throw Refusal.checklists(.hasFollowUp(question: line.item.question, standing.number))
        }
        let told = try scope.told([finding])[0]
        let made = try scope.create(try draft(of: finding, order, in: scope), qualify: true, origin: order.id)
        try scope.transaction.insert(FindingOrder(answer: finding.id, order: made.id))
        return Outcome(.checklists(.followUp(made.number, finding: told, of: order.number)))
    }

    /// At the same place, about the device of the finding, for whoever can do the visit that found it.
    private func draft(
        of finding: CheckAnswer, _ order: Order, in scope: CommandScope
    ) throws -> OrderDraft {
        var draft = OrderDraft(
            customer: order.customer, site: order.site, assets: finding.device.map { [$0] } ?? order.assets,
            type: .repair, title: Self.title(of: finding), note: order.number.description)
        draft.duration = duration ?? OrderType.repair.usualMinutes
        draft.skills = try scope.read.visit(finding.visit)?.skills ?? []
        draft.reporter = order.reporter
        return draft
    }

    /// `string A: 11.2 V (12…13.8)`, the same in every language.
    private static func title(of finding: CheckAnswer) -> String {
        let item = finding.item
        let value = [finding.value?.text ?? "", item.unit].filter { !$0.isEmpty }.joined(separator: " ")
        let limits: String? =
            switch (item.least, item.most) {
            case (let least?, let most?): "\(least)…\(most)"
            case (let least?, nil): "≥ \(least)"
            case (nil, let most?): "≤ \(most)"
            case (nil, nil): nil
            }
        let behind = ": " + value + (limits.map { " (\($0))" } ?? "")
        return item.question.prefix(PlainText.nameLimit - behind.count) + behind
    }
}
