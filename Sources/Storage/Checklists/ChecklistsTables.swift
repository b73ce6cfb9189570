import ServiceModel

extension Department {
    static let checklists = Department("checklists", [ModelChecklist.self, CheckAnswer.self, FindingOrder.self])
}
