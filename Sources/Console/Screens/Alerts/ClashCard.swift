import DeskModel
import ServiceModel
import TermCanvas

/// What the field says beside what the desk says, and what each answer would do.
struct ClashCard {
    private let clash: FieldClash
    private let state: ConsoleState
    private var language: Language { state.language }
    private var wording: Wording { state.wording }

    private static let label = 12

    init(_ clash: FieldClash, _ state: ConsoleState) {
        (self.clash, self.state) = (clash, state)
    }

    func lines(_ columns: Int) -> [[Span]] {
        let title = "\(clash.number), \(clash.town)"
        let nothing = language("nothing is lost either way", "nic nie ginie, cokolwiek wybierzesz")
        return wrapped(title, columns, .title) + wrapped(nothing, columns, .dim) + [[]] + table(columns) + [[]]
            + field(columns) + plan(columns) + call(columns)
    }

    private func table(_ columns: Int) -> [[Span]] {
        let half = max(10, (columns - Self.label) / 2)
        let placement = clash.placement
        let when = placement.map { wording.moment($0.start, ofShift: $0.day) } ?? "-"
        let rows: [(String, String, String)] = [
            (
                "", language("in the field (fact)", "w terenie (fakt)"),
                language("at the desk (plan)", "w grafiku (plan)")
            ),
            (language("who", "kto"), clash.name, clash.holder.isEmpty ? language("nobody", "nikt") : clash.holder),
            (language("when", "kiedy"), fieldWhen, when),
            (language("state", "stan"), clash.fieldWords(wording), clash.state.name(language)),
            (
                language("said by", "podał"), Actor.shownName(clash.toldBy, language),
                Actor.shownName(clash.recalledBy, language) + language(", recalled ", ", odwołane ")
                    + wording.time(clash.recalledAt)
            ),
            (
                language("reached us", "dotarło"), clash.reachedWords(clash.at, clash.recordedAt, wording),
                clash.reachedWords(clash.recalledAt, clash.recalledAt, wording)
            ),
        ]
        return rows.enumerated().map { index, row in
            let role: Role = index == 0 ? .dim : .text
            return [
                Span(SafeText.fitted(row.0, to: Self.label), .dim),
                Span(SafeText.fitted(SafeText.line(row.1), to: half - 1) + " ", role),
                Span(SafeText.truncated(SafeText.line(row.2), to: max(4, columns - Self.label - half)), role),
            ]
        }
    }

    private var fieldWhen: String {
        switch clash.fact {
        case .accepted: wording.moment(clash.was.start)
        case .worked(let first, _): first.reported(language) + " " + wording.time(clash.at)
        }
    }

    // MARK: Answers

    private func field(_ columns: Int) -> [[Span]] {
        let words =
            clash.isWorked
            ? language(
                "the field's: \(clash.short) stays with \(clash.name), at work there",
                "z terenu: \(clash.short) zostaje u: \(clash.name), praca trwa")
            : language(
                "the field's: \(clash.short) goes back to \(clash.name), sent again",
                "z terenu: \(clash.short) wraca do: \(clash.name), wysłane ponownie")
        return answer("f", words, columns) + fieldEffects.flatMap { indented($0, columns) }
    }

    private var fieldEffects: [String] {
        guard let outlook = state.alerts.outlook, outlook.key == clash.key else {
            return [language("being counted …", "trwa liczenie …")]
        }
        switch outlook.field {
        case .failure(let refusal): return [language("not possible: ", "niemożliwe: ") + refusal.sentence(wording)]
        case .success(let effect):
            return [lossWords(effect.loss), ownWords(effect), restWords(effect), callWords(effect.calls)]
                .compactMap { $0 }
        }
    }

    /// `P. Majewski loses 12:30 and is told; travel -0:52`
    private func lossWords(_ loss: ClashOutlook.Loss?) -> String? {
        guard let loss else { return nil }
        let told = loss.wasSent ? language(" and is told", " i dowie się o tym") : ""
        return language(
            "\(loss.name) loses \(wording.time(loss.start))\(told); travel \(signed(loss.travel))",
            "\(loss.name) traci \(wording.time(loss.start))\(told); jazda \(signed(loss.travel))")
    }

    private func ownWords(_ effect: ClashOutlook.Effect) -> String {
        let home = effect.home.map { language(", home ", ", w domu ") + wording.time($0) } ?? ""
        return "\(clash.name): " + language("travel ", "jazda ") + signed(effect.travel) + home
    }

    private func restWords(_ effect: ClashOutlook.Effect) -> String {
        guard effect.retimed > 0 else { return language("nothing else moves", "nic więcej się nie zmienia") }
        let visits = language.plural(
            effect.retimed, "visit moves", "visits move", pl: ("inna godzina", "inne godziny", "innych godzin"))
        let late = effect.late == 0 ? "" : language(", \(effect.late) late by it", ", po terminie: \(effect.late)")
        return "\(effect.retimed) \(visits)\(late)"
    }

    private func plan(_ columns: Int) -> [[Span]] {
        let words =
            clash.holder.isEmpty
            ? language("the plan's: it waits for a place all the same", "z planu: mimo to czeka na miejsce")
            : clash.placement?.leader == clash.technician
                ? language("the plan's: it stays recalled", "z planu: zostaje odwołane")
                : language(
                    "the plan's: \(clash.holder) goes all the same", "z planu: mimo to jedzie \(clash.holder)")
        let kept =
            clash.isWorked
            ? language(
                "what \(clash.name) has done stays recorded, as work on a recalled visit",
                "co zrobił(a) \(clash.name), zostaje zapisane jako praca przy odwołanej wizycie")
            : language(
                "that \(clash.name) had said yes stays recorded", "że \(clash.name) przyjął(-ęła), zostaje zapisane")
        let calls = state.alerts.outlook.flatMap { $0.key == clash.key ? $0.planCalls : nil } ?? []
        return answer("p", words, columns)
            + ([kept] + [callWords(calls)].compactMap { $0 }).flatMap {
                indented($0, columns)
            }
    }

    private func call(_ columns: Int) -> [[Span]] {
        let phone = clash.phone.isEmpty ? language("no number", "brak numeru") : clash.phone
        return answer("c", language("call first: ", "najpierw zadzwoń: ") + "\(clash.customer)  \(phone)", columns)
    }

    /// `1 call: R. Zając  +48 …`
    private func callWords(_ calls: [ClashOutlook.Call]) -> String? {
        guard !calls.isEmpty else { return nil }
        let word = language.plural(calls.count, "call", "calls", pl: ("telefon", "telefony", "telefonów"))
        return "\(calls.count) \(word): " + calls.map { $0.words(language) }.joined(separator: ", ")
    }

    private func signed(_ seconds: Int) -> String { (seconds >= 0 ? "+" : "") + state.length(seconds) }

    private func answer(_ key: String, _ words: String, _ columns: Int) -> [[Span]] {
        SafeText.wrapped(words, to: max(8, columns - 3)).enumerated().map { index, line in
            [Span(index == 0 ? key + "  " : "   ", .hintKey), Span(line)]
        }
    }

    private func indented(_ words: String, _ columns: Int) -> [[Span]] {
        SafeText.wrapped(words, to: max(8, columns - 5)).map { [Span("     "), Span($0, .dim)] }
    }

    private func wrapped(_ text: String, _ columns: Int, _ role: Role) -> [[Span]] {
        SafeText.wrapped(text, to: max(8, columns)).map { [Span($0, role)] }
    }
}
