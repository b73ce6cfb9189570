package import ServiceModel

extension Reader {
    /// All answers of an order, those that were corrected too, oldest first.
    package func answers(of order: Order.ID) throws -> [CheckAnswer] {
        try fetch(
            CheckAnswer.self, "WHERE order_id = :order ORDER BY recorded_at, id", ["order": SQLValue(order)])
    }

    /// What other orders were answered about a device, oldest first.
    package func answers(about device: Asset.ID, except order: Order.ID) throws -> [CheckAnswer] {
        try fetch(
            CheckAnswer.self, "WHERE asset_id = :device AND order_id <> :order ORDER BY recorded_at, id",
            ["device": SQLValue(device), "order": SQLValue(order)])
    }

    /// The orders that follow from findings of an order.
    package func findingOrders(of order: Order.ID) throws -> [FindingOrder] {
        try fetch(
            FindingOrder.self,
            "WHERE answer_id IN (SELECT id FROM check_answer WHERE order_id = :order) ORDER BY answer_id, order_id",
            ["order": SQLValue(order)])
    }

    /// The findings from which an order follows.
    package func findings(behind order: Order.ID) throws -> [CheckAnswer] {
        try fetch(
            CheckAnswer.self,
            "WHERE id IN (SELECT answer_id FROM finding_order WHERE order_id = :order) ORDER BY id",
            ["order": SQLValue(order)])
    }

    /// The lists of these models, in the order of the models, each once.
    package func checklists(ofModels models: [String]) throws -> [ModelChecklist] {
        var wanted: [String] = []
        for model in models.map(ChecklistItem.name) where !model.isEmpty && !wanted.contains(model) {
            wanted.append(model)
        }
        guard !wanted.isEmpty else { return [] }
        let lists = try all(ModelChecklist.self)
        return wanted.compactMap { model in lists.first { ChecklistItem.name($0.model) == model } }
    }
}
