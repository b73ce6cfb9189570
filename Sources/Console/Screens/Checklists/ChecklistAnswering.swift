import DeskModel
import ServiceModel

/// What is typed in answer to a question of a checklist.
extension ConsoleState {
    /// What was typed: the answer; of a correction behind a semicolon why the old one was wrong, `-` for none at all.
    mutating func answer(_ question: ChecklistQuestion, _ text: String) -> [Effect] {
        let words = text.trimmingBlanks
        guard !words.isEmpty else {
            status.say(
                language("Say the answer: ", "Podaj odpowiedź: ") + question.item.expected(language) + ".", .warning)
            return []
        }
        let parts =
            question.isCorrection
            ? words.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).map {
                String($0).trimmingBlanks
            }
            : [words]
        let value = parts[0]
        if !question.isCorrection || value != "-", let fault = fault(in: value, to: question) {
            // Nothing typed is lost: the line stays open.
            status.say(fault, .warning)
            return []
        }
        let command: any Command
        if question.isCorrection {
            command = CorrectAnswer(
                visit: question.visit, question: "\(question.number)", words: value == "-" ? nil : value,
                reason: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil, basis: question.basis)
        } else {
            command = AnswerChecklist(
                visit: question.visit, answers: [SaidAnswer(question: "\(question.number)", words: words)],
                basis: question.basis)
        }
        overlay = nil
        let token = freshToken()
        errands[token] = AnswerErrand()
        return [.perform(command, token: token)]
    }

    /// How an answer is understood while it is being typed, or why it is none.
    func understood(_ question: ChecklistQuestion, _ text: String) -> String? {
        let words = question.isCorrection ? String(text.prefix { $0 != ";" }).trimmingBlanks : text
        if question.isCorrection, words == "-" { return language("= no answer", "= brak odpowiedzi") }
        guard let value = try? CheckValue.read(words, as: question.item, photos: meantChecklist?.photos ?? [:]) else {
            return fault(in: words, to: question).map { "! " + $0 }
        }
        let outside = question.item.isOutside(value) ? language(", outside its limits", ", poza granicami") : ""
        return "= " + value.words(of: question.item, language) + outside
    }

    private func fault(in text: String, to question: ChecklistQuestion) -> String? {
        do {
            _ = try CheckValue.read(text, as: question.item, photos: meantChecklist?.photos ?? [:])
            return nil
        } catch {
            return error.sentence(question.name, language)
        }
    }
}
