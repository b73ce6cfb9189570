/// What makes questions a checklist: each of them once, and each asked only after one above it, so that there is no circle.
extension [ChecklistItem] {
    /// The questions with their conditions in order: an earlier question by its own words, however it was named (by its
    /// number in the list, or its question), and what it has to be as an answer is kept.
    package func settled() throws(ChecklistFault) -> [ChecklistItem] {
        var settled: [ChecklistItem] = []
        for item in self {
            guard !settled.contains(where: { $0.name == item.name }) else { throw .same(item.question) }
            var item = item
            if let condition = item.condition { item.condition = try Self.settled(condition, of: item, after: settled) }
            settled.append(item)
        }
        return settled
    }

    private static func settled(
        _ condition: CheckCondition, of item: ChecklistItem, after earlier: [ChecklistItem]
    ) throws(ChecklistFault) -> CheckCondition {
        let wanted = ChecklistItem.name(condition.question)
        let numbered = Int(wanted).flatMap { earlier.indices.contains($0 - 1) ? earlier[$0 - 1] : nil }
        guard let before = earlier.first(where: { $0.name == wanted }) ?? numbered else {
            throw .notEarlier(question: item.question, after: condition.question)
        }
        if before.isPerDevice, !item.isPerDevice {
            throw .acrossDevices(question: item.question, after: before.question)
        }
        if let said = condition.value {
            guard before.answer != .photo, let value = try? CheckValue.read(said, as: before) else {
                throw .impossible(question: item.question, after: before.question, value: said)
            }
            return CheckCondition(before.question, equals: value.text)
        }
        guard before.hasLimits else { throw .withoutLimits(question: item.question, after: before.question) }
        return CheckCondition(before.question, condition.outcome ?? .outside)
    }
}
