import DeskModel
import ServiceModel

/// What technicians of the demo company answer: what is needed, mostly as it should be, now and then outside its limits.
struct DemoAnswers {
    /// Every question that is needed, with its answer, in the order in which they are asked; the same `salt` gives the same
    /// answers. Pictures nobody took.
    static func all(
        _ items: [ChecklistItem], devices: [(id: Asset.ID, model: String)], salt: Int
    ) -> [(line: Checklist.Line, value: CheckValue)] {
        var told: [(line: Checklist.Line, value: CheckValue)] = []
        while true {
            let answers = told.enumerated().map { index, told in
                CheckAnswer(
                    id: Identifier(Int64(index + 1)), order: Identifier(1), visit: Identifier(1),
                    device: told.line.device, item: told.line.item, value: told.value, at: Timestamp(seconds: 0),
                    recordedAt: Timestamp(seconds: 0), actor: "")
            }
            let missing = Checklist(items, devices: devices, answers: answers).missing
            let next = missing.compactMap { line in
                value(of: line.item, salt: salt + line.number * 5).map { (line: line, value: $0) }
            }
            guard !next.isEmpty else { return told }
            told += next
        }
    }

    private static func value(of item: ChecklistItem, salt: Int) -> CheckValue? {
        switch item.answer {
        case .yesNo: .yesNo(true)
        case .number: CheckNumber(number(item, salt: salt)).map { .number($0) }
        case .text: .text(["zużyty element wymieniony", "poluzowane złącze", "zabrudzony filtr", "bez uwag"][salt % 4])
        case .choice: item.choices.isEmpty ? nil : .choice(item.choices[salt % 5 == 0 ? 1 : 0])
        case .photo: nil
        }
    }

    /// One in thirteen lies outside.
    private static func number(_ item: ChecklistItem, salt: Int) -> String {
        let isOutside = salt % 13 == 4
        let (least, most) = (item.least.flatMap(Double.init), item.most.flatMap(Double.init))
        let value: Double
        switch (least, most) {
        case (let least?, let most?):
            let middle = (least + most) / 2 + Double(salt % 7 - 3) * (most - least) / 16
            value = isOutside ? least - (most - least) / 4 : middle
        case (let least?, nil): value = isOutside ? least * 0.8 : least * 1.3 + Double(salt % 4)
        case (nil, let most?): value = isOutside ? most * 1.2 : most * (0.5 + Double(salt % 4) / 10)
        case (nil, nil): value = Double(10 + salt % 20)
        }
        // In tenths, never below what a meter can show.
        let tenths = Int((max(0, value) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
