/// The questions of one order with what was answered to them, all its visits together: a return visit goes on where the one
/// before ended.
package struct Checklist: Hashable, Sendable {
    /// In the order in which they are asked; what was answered and is no longer in the list comes last.
    package let lines: [Line]

    /// One question, for one device where it is asked for each.
    package struct Line: Hashable, Sendable {
        /// Counted from 1 over the whole order; people and scripts may name it so.
        package let number: Int
        package let item: ChecklistItem
        package let device: Asset.ID?
        /// All that was told, oldest first, what was corrected too.
        package let answers: [CheckAnswer]
        /// It is asked as things stand: its condition is met.
        package let isAsked: Bool

        /// What holds now; `nil` when nothing was told or all was taken back.
        package var current: CheckAnswer? { answers.last.flatMap { $0.value == nil ? nil : $0 } }
        package var value: CheckValue? { current?.value }
        package var isMissing: Bool { isAsked && item.isMandatory && value == nil }
        /// Outside its limits.
        package var isFinding: Bool { isAsked && current?.isFinding == true }
    }

    /// `devices` are those of the order, with their models; a question for each is asked once where the order names none.
    package init(_ items: [ChecklistItem], devices: [(id: Asset.ID, model: String)], answers: [CheckAnswer]) {
        let told = Dictionary(grouping: answers) { Key($0.item.name, $0.device) }.mapValues(\.inTurn)
        var lines: [Line] = []
        var places: [Key: Int] = [:]
        for item in items {
            for device in Self.askedFor(item, devices) {
                let key = Key(item.name, device)
                guard places[key] == nil else { continue }
                places[key] = lines.count
                lines.append(
                    Line(
                        number: lines.count + 1, item: item, device: device, answers: told[key] ?? [],
                        isAsked: Self.isAsked(item, for: device, after: lines, places)))
            }
        }
        let strays = told.filter { places[$0.key] == nil }.values.sorted { $0[0].isBefore($1[0]) }
        for answers in strays {
            guard let last = answers.last else { continue }
            lines.append(
                Line(
                    number: lines.count + 1, item: last.item, device: last.device, answers: answers, isAsked: false))
        }
        self.lines = lines
    }

    private struct Key: Hashable {
        let name: String
        let device: Asset.ID?

        init(_ name: String, _ device: Asset.ID?) {
            self.name = name
            self.device = device
        }
    }

    private static func askedFor(
        _ item: ChecklistItem, _ devices: [(id: Asset.ID, model: String)]
    ) -> [Asset.ID?] {
        if let model = item.model.map(ChecklistItem.name) {
            return devices.filter { ChecklistItem.name($0.model) == model }.map(\.id)
        }
        return item.isPerDevice && !devices.isEmpty ? devices.map(\.id) : [nil]
    }

    /// The earlier question of a condition is the one of the same device, else the one that is asked once. One that is not
    /// asked itself, or has no answer, lets nothing be asked.
    private static func isAsked(
        _ item: ChecklistItem, for device: Asset.ID?, after lines: [Line], _ places: [Key: Int]
    ) -> Bool {
        guard let condition = item.condition else { return true }
        let name = ChecklistItem.name(condition.question)
        guard let place = places[Key(name, device)] ?? places[Key(name, nil)] else { return false }
        let earlier = lines[place]
        guard earlier.isAsked, let value = earlier.value else { return false }
        return condition.isMet(by: value, to: earlier.item)
    }
}

extension Checklist {
    package var asked: [Line] { lines.filter(\.isAsked) }
    package var answered: [Line] { asked.filter { $0.value != nil } }
    /// Mandatory, asked as things stand, and without an answer.
    package var missing: [Line] { lines.filter(\.isMissing) }
    package var findings: [Line] { lines.filter(\.isFinding) }

    /// The lines that somebody means by a number, a whole question, or a part of one; of one device where it is named.
    package func lines(named key: String, device: Asset.ID? = nil) -> [Line] {
        let wanted = ChecklistItem.name(key)
        guard !wanted.isEmpty else { return [] }
        let ofDevice = device == nil ? lines : lines.filter { $0.device == device }
        let whole = ofDevice.filter { $0.item.name == wanted }
        if !whole.isEmpty { return whole }
        if let number = Int(wanted) { return ofDevice.filter { $0.number == number } }
        return ofDevice.filter { $0.item.name.contains(wanted) }
    }
}
