import DeskModel
import ServiceModel
import TermCanvas

/// A question as page and dialog say it.
extension Checklist.Line {
    /// `[x]` answered, `[!]` outside its limits, `[*]` an answer is needed, `[ ]` may stay open, ` - ` not asked now.
    var mark: String {
        if !isAsked { return " - " }
        if isFinding { return "[!]" }
        return value != nil ? "[x]" : isMissing ? "[*]" : "[ ]"
    }

    var role: Role { isFinding ? .late : isAsked ? .text : .dim }

    /// Who and when, or why there is nothing.
    func remark(_ list: OrderChecklist, _ state: ConsoleState) -> String {
        let language = state.language
        guard isAsked else {
            return item.condition.map { language("only when ", "tylko gdy ") + $0.words(language) }
                ?? language("no longer asked", "już nie zadawane")
        }
        guard let current else {
            let needed = isMissing ? language("needed", "wymagane") : language("may stay open", "nieobowiązkowe")
            return needed + (before(list, state).map { "; \($0)" } ?? "")
        }
        let who = "\(Actor.shownName(current.actor, language)) \(state.wording.moment(current.at))"
        let follows = list.followUp(of: self) != nil
        let finding =
            isFinding && !follows ? language("; outside: F makes an order", "; poza granicami: F tworzy zlecenie") : ""
        return who + finding + (before(list, state).map { "; \($0)" } ?? "")
    }

    /// `it was 11 min on 2 Oct`
    private func before(_ list: OrderChecklist, _ state: ConsoleState) -> String? {
        guard let earlier = list.earlier[number], let value = earlier.value else { return nil }
        let day = state.wording.date(state.view.calendar.day(of: earlier.at))
        let words = value.words(of: earlier.item, state.language)
        return state.language("it was \(words) on \(day)", "było \(words), \(day)")
    }

    func sentence(_ list: OrderChecklist, _ state: ConsoleState) -> String {
        let language = state.language
        let name = list.name(of: self)
        let expected = item.expected(language)
        let remark = remark(list, state)
        guard let value else {
            let key = isAsked ? language(" c answers it.", " c odpowiada.") : ""
            return "\(name) (\(expected)): \(remark)." + key
        }
        return "\(name): \(value.words(of: item, language)) (\(expected)), \(remark)."
            + language(" c corrects it.", " c poprawia.")
    }
}
