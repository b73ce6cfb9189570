package import ServiceModel

/// What was answered, and what follows from it.
package enum ChecklistsSummary: DepartmentSummary {
    case answered(OrderNumber, [ToldAnswer])
    case corrected(OrderNumber, was: ToldAnswer, now: ToldAnswer, reason: String?)
    /// An order that follows from a finding of another.
    case followUp(OrderNumber, finding: ToldAnswer, of: OrderNumber)
    case modelSet(model: String, questions: Int)
    case modelRemoved(model: String)

    package var orders: [OrderNumber] {
        switch self {
        case .answered(let number, _), .corrected(let number, _, _, _): [number]
        case .followUp(let number, _, let source): [number, source]
        case .modelSet, .modelRemoved: []
        }
    }

    package var isFact: Bool {
        switch self {
        case .answered, .corrected: true
        case .followUp, .modelSet, .modelRemoved: false
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .answered(let number, let answers):
            return "\(number): " + answers.map { $0.words(language) }.joined(separator: "; ") + "."
        case .corrected(let number, let was, let now, let reason):
            let why = reason.map { " (\($0))" } ?? ""
            let before = was.value.flatMap { CheckValue(kept: $0, was.item.answer) }?.words(of: was.item, language)
            return language("\(number), corrected: ", "\(number), poprawiono: ") + now.words(language)
                + (before.map { language("; it was \($0)", "; było \($0)") } ?? "") + why + "."
        case .followUp(let number, let finding, let source):
            return language(
                "\(number) follows from a finding of \(source): \(finding.words(.english)).",
                "\(number) wynika z ustalenia w \(source): \(finding.words(.polish)).")
        case .modelSet(let model, let count):
            let questions = language.plural(count, "question", "questions", pl: ("pytanie", "pytania", "pytań"))
            return language(
                "Every \(model) is asked: \(count) \(questions).", "Dla każdego \(model): \(count) \(questions).")
        case .modelRemoved(let model):
            return language(
                "Nothing is asked of \(model) any more.", "Dla \(model) nie ma już osobnych pytań.")
        }
    }
}
