import ServiceModel

/// Answers of a checklist as a table.
struct ChecklistPrint {
    let answers: [ServiceReport.Answer]
    let words: PrintWording

    init(_ answers: [ServiceReport.Answer], _ words: PrintWording) {
        self.answers = answers
        self.words = words
    }

    /// Rows stand under the name of their device where there are several.
    var table: PrintedTable {
        var rows: [PrintedTable.Row] = []
        let hasDevices = Set(answers.map(\.device)).count > 1
        var device: String?
        for answer in answers {
            if hasDevices, answer.device != device {
                let name = answer.device.isEmpty ? words("The whole work", "Całość pracy") : answer.device
                rows.append(.init([name], isHeading: true))
            }
            device = answer.device
            rows.append(row(answer))
        }
        return PrintedTable(
            [
                .init(words("No.", "Nr"), share: 1, isNumber: true), .init(words("Question", "Pytanie"), share: 9),
                .init(words("Answer", "Odpowiedź"), share: 5), .init(words("Limits", "Granice"), share: 4),
            ], rows: rows)
    }

    private func row(_ answer: ServiceReport.Answer) -> PrintedTable.Row {
        let outside = answer.isOutside ? words(" (outside)", " (poza granicami)") : ""
        return PrintedTable.Row(
            [
                "\(answer.number)", answer.item.question, value(answer) + outside,
                answer.item.limits(words.language) ?? "",
            ], answer.isOutside ? .warning : answer.value == nil ? .quiet : .plain)
    }

    private func value(_ answer: ServiceReport.Answer) -> String {
        guard let text = answer.value, let value = CheckValue(kept: text, answer.item.answer) else {
            return words("not answered", "bez odpowiedzi")
        }
        return value.words(of: answer.item, words.language)
    }
}
