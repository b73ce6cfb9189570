import DeskModel
import ServiceModel
import TermCanvas

/// How wide the columns of questions are.
struct CheckColumns {
    let question: Int
    let value: Int
    let expected: Int

    init(_ list: OrderChecklist, columns: Int) {
        let longest = list.checklist.lines.map { SafeText.width(list.name(of: $0)) }.max() ?? 0
        let isNarrow = columns < 60
        question = min(longest + 2, isNarrow ? columns * 2 / 5 : columns * 3 / 8)
        value = isNarrow ? 10 : 14
        expected = isNarrow ? 0 : columns < 90 ? 14 : 20
    }

    /// `[!]  2 string A, as found   11.2 V   12-13.8   outside: a finding; F makes an order   ann 09:35`
    func line(_ line: Checklist.Line, _ list: OrderChecklist, _ state: ConsoleState) -> PageLine {
        let language = state.language
        func fitted(_ text: String, _ columns: Int) -> String {
            SafeText.fitted(SafeText.truncated(text, to: columns - 1), to: columns)
        }
        let value = line.value?.words(of: line.item, language) ?? (line.isAsked ? "_" : "")
        let spans = [
            Span(line.mark + " ", line.role), Span(SafeText.fitted("\(line.number)", to: 3), .dim),
            Span(fitted(list.name(of: line), question), line.isAsked ? .text : .dim),
            Span(fitted(value, self.value), line.role),
            Span(expected == 0 ? "" : fitted(line.item.expected(language), expected), .dim),
            Span(line.remark(list, state), .dim),
        ]
        return PageLine(id: LineID(line), spans: spans, sentence: line.sentence(list, state), enter: nil)
    }

    /// What was answered wrong before, newest first, and the order that follows.
    func remarks(_ line: Checklist.Line, _ list: OrderChecklist, _ state: ConsoleState) -> [PageLine] {
        let language = state.language
        var texts: [String] = line.answers.dropLast().reversed().compactMap { answer in
            answer.value.map { value in
                let why = line.answers.first { $0.corrects == answer.id }?.reason.map { ": \($0)" } ?? ""
                return language("corrected", "poprawiono") + why + language("; it was ", "; było ")
                    + "\(value.words(of: answer.item, language)), "
                    + "\(Actor.shownName(answer.actor, language)) \(state.wording.moment(answer.at))"
            }
        }
        if let follower = list.followUp(of: line) {
            texts.append(
                language("follows: ", "wynika: ") + "\(follower.number.short), \(follower.state.name(language))")
        }
        return texts.enumerated().map { index, text in
            PageLine.text(LineID("check remark", Int64(line.number), Int64(index)), "       " + text, .dim, says: text)
        }
    }
}
