import DeskModel
import ServiceModel
import TermCanvas

/// How wide the columns of the changes are.
struct OutageColumns {
    let number: Int
    let from: Int
    let to: Int

    init(_ columns: Int, _ moves: [OutageMove], _ state: ConsoleState) {
        number = min(9, (moves.map { SafeText.width(state.outageNumber($0)) }.max() ?? 3) + 1)
        let rest = columns - number - 8
        from = max(8, min(19, rest / 3))
        to = max(8, min(20, rest / 3))
    }
}

extension ConsoleState {
    /// `[x] 120  Sikora Mon 10:55 → Malinowska Mon 11:35  promise kept`
    func outageRow(_ move: OutageMove, isTicked: Bool, _ columns: OutageColumns) -> [Span] {
        let note = outageNote(move)
        let from =
            move.move.from.map { shortPlace($0, columns.from) }
            ?? move.rest.map {
                language("new, \(Wording.length(minutes: $0)) left", "nowa, zostało \(Wording.length(minutes: $0))")
            }
            ?? language("queue", "kolejka")
        let to =
            isTicked
            ? move.move.to.map { shortPlace($0, columns.to) } ?? language("no place", "bez miejsca")
            : move.couldStay ? language("stays", "zostaje") : language("to the queue", "do kolejki")
        return [
            Span(!move.canBeTicked ? "    " : isTicked ? "[x] " : "[ ] "),
            Span(SafeText.fitted(outageNumber(move), to: columns.number)),
            Span(SafeText.fitted(from, to: columns.from), .dim), Span(" → ", .dim),
            Span(SafeText.fitted(to, to: columns.to), move.move.to == nil || !isTicked ? .removed : .added),
            Span(" " + note.text, note.role),
        ]
    }

    /// `Sikora Mon 10:55`
    private func shortPlace(_ placement: Placement, _ columns: Int) -> String {
        let when = " " + wording.day(placement.day) + " " + wording.time(placement.start)
        return SafeText.truncated(lastName(placement.leader), to: max(3, columns - SafeText.width(when))) + when
    }

    /// `Sikora`; `J.Dąbrowski` and `Ja.Dąbrowski` where several have that name: what tells them apart comes first, so that it is
    /// never cut off.
    func lastName(_ technician: Technician.ID) -> String {
        func parts(_ name: String) -> (first: String, last: String) {
            let words = name.split(separator: " ").map(String.init)
            return (words.dropLast().joined(separator: " "), words.last ?? name)
        }
        let own = parts(technicianName(technician))
        let others = view.technicians.filter { $0.id != technician }.map { parts($0.name) }
            .filter { $0.last == own.last }.map(\.first)
        guard !others.isEmpty, !own.first.isEmpty else { return own.last }
        let length = (1...own.first.count).first { length in
            !others.contains { $0.hasPrefix(own.first.prefix(length)) }
        }
        guard let length, length < own.first.count else { return "\(own.first) \(own.last)" }
        return "\(own.first.prefix(length)).\(own.last)"
    }

    /// Who has to be phoned, of the draft or of what was accepted.
    var outageCallLines: [(isMade: Bool, text: String)] {
        let outage = self[OutageState.self]
        if outage.draft == nil {
            return outage.kept.map { line in
                let call = line.call
                guard let at = call.madeAt else {
                    return (
                        false, callText(line.order, line.customer, call.person, call.phone, call.was, call.now)
                    )
                }
                let who = Actor.shownName(call.madeBy, language)
                return (true, madeText(line.order, call.person, "\(who) \(wording.time(at))", call.said))
            }
        }
        return outage.callMoves.map { move in
            let person = move.promise?.toldTo ?? ""
            if let said = outage.made[move.visit] { return (true, madeText(move.order, person, actor, said)) }
            return (
                false,
                callText(
                    move.order, move.customer, person, move.phone, move.promise?.window, move.move.to?.start)
            )
        }
    }

    /// `no call: 120 and 54 keep their promise`; `nil` where nobody was promised anything that is kept.
    var noCallWords: String? {
        let outage = self[OutageState.self]
        guard outage.draft != nil else { return nil }
        let kept = outage.acceptedMoves.filter { $0.promise != nil && !$0.needsCall }.map { outageNumber($0) }
        guard !kept.isEmpty else { return nil }
        let list = kept.joined(separator: ", ")
        return kept.count == 1
            ? language("no call: \(list) keeps its promise", "bez telefonu: \(list), obietnica dotrzymana")
            : language("no call: \(list) keep their promise", "bez telefonu: \(list), obietnice dotrzymane")
    }

    /// `87 p. Nowak  ann 07:40  „dobrze”`
    private func madeText(_ order: OrderNumber, _ person: String, _ by: String, _ said: String) -> String {
        "\(order.short) \(person)  \(by)" + (said.isEmpty ? "" : "  „\(said)”")
    }

    /// `87 Hotel Umowny, p. Nowak  +48 000 318 552  Tue 24, 08:00-10:00 → Thu 26, 13:15`
    private func callText(
        _ order: OrderNumber, _ customer: String, _ person: String, _ phone: String, _ was: TimeWindow?,
        _ now: Timestamp?
    ) -> String {
        let phone = phone.isEmpty ? language("no number", "brak numeru") : phone
        let room = size.columns >= 110 ? 16 : 12
        return "\(order.short) \(SafeText.truncated(customer, to: room)), \(person)  \(phone)  "
            + (was.map { wording.window($0) } ?? "") + " → "
            + (now.map { wording.moment($0) } ?? language("no time yet", "jeszcze bez terminu"))
    }
}
