import DeskModel
import ServiceModel
import TermCanvas

/// The box that says who was first, and what can be done.
extension ConsoleState {
    func clashLines(_ choice: ClashChoice, columns: Int) -> [[Span]] {
        let clash = choice.clash
        let who = SafeText.line(clash.by.shownName(language)) + ", " + wording.time(clash.at)
        var lines = [[Span(who, .title)]]
        lines += SafeText.wrapped(clash.summary.sentence(wording), to: columns).map { [Span($0)] }
        lines += SafeText.wrapped(notWritten(choice), to: columns).map { [Span($0, .statusWarning)] }
        lines.append([])
        for (key, words) in clashKeys(choice) {
            for (index, line) in SafeText.wrapped(words, to: max(8, columns - 5)).enumerated() {
                lines.append([Span(index == 0 ? SafeText.fitted(key, to: 5) : "     ", .hintKey), Span(line)])
            }
        }
        return lines
    }

    /// What became of mine.
    private func notWritten(_ choice: ClashChoice) -> String {
        switch choice.kind {
        case .command, .outage:
            return language("Nothing of yours was written.", "Niczego Twojego nie zapisano.")
        case .plan(_, let numbers):
            let list = numbers.prefix(8).map(\.short).joined(separator: ", ") + (numbers.count > 8 ? " …" : "")
            return language("Left out of the plan: \(list).", "Pominięto w planie: \(list).")
        }
    }

    private func clashKeys(_ choice: ClashChoice) -> [(key: String, words: String)] {
        let who = SafeText.line(choice.clash.by.shownName(language))
        let theirs = language("theirs: what \(who) did stays", "tamto: zostaje to, co zrobił(a) \(who)")
        let esc = (
            "Esc",
            choice.isAlone
                ? language("leave it as it is", "zostaw, jak jest")
                : language("back to what you typed", "wróć do wpisanego")
        )
        switch choice.kind {
        case .outage:
            return [
                (
                    "m",
                    language("solve yours again, on the plan as it is now", "policz swoje od nowa, na obecnym planie")
                ),
                ("t", theirs + language("; the draft goes", "; szkic znika")),
                ("l", language("look at the changes that no longer hold", "zobacz zmiany, które już nie pasują")), esc,
            ]
        case .plan:
            return [
                ("m", language("plan these again, on what holds now", "zaplanuj je ponownie, na obecnym planie")),
                ("t", theirs), ("l", language("look at the first of them", "zobacz pierwsze z nich")), esc,
            ]
        case .command(_, let errand):
            guard case .again(let mine, let leaving) = errand.afterClash else { return [esc] }
            return [
                ("m", mine(language)), ("t", theirs + (leaving?(language) ?? "")), ("l", lookWords(choice)), esc,
            ]
        }
    }

    private func lookWords(_ choice: ClashChoice) -> String {
        if !choice.isAlone { return language("look: back to the box", "zobacz: wróć do okna") }
        return moving != nil
            ? language("look: it stays in hand", "zobacz: zostaje w ręku")
            : language("look at the order first", "najpierw zobacz zlecenie")
    }
}
