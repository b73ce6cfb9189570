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
        from = max(8, min(22, rest / 3))
        to = max(8, min(24, rest / 3))
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
            Span(isTicked ? "[x] " : "[ ] "), Span(SafeText.fitted(outageNumber(move), to: columns.number)),
            Span(SafeText.fitted(from, to: columns.from), .dim), Span(" → ", .dim),
            Span(SafeText.fitted(to, to: columns.to), move.move.to == nil || !isTicked ? .removed : .added),
            Span(" " + note.text, note.role),
        ]
    }

    /// `Sikora Mon 10:55`
    private func shortPlace(_ placement: Placement, _ columns: Int) -> String {
        let when = " " + wording.day(placement.day) + " " + wording.time(placement.start)
        let name = technicianName(placement.leader)
        let last = name.split(separator: " ").last.map(String.init) ?? name
        return SafeText.truncated(last, to: max(3, columns - SafeText.width(when))) + when
    }

    /// Who has to be phoned, of the draft or of what was accepted.
    var outageCallLines: [(isMade: Bool, text: String)] {
        let outage = self[OutageState.self]
        if outage.draft == nil {
            return outage.kept.map { line in
                let call = line.call
                let said = call.said.isEmpty ? "" : "  „\(call.said)”"
                let by = call.madeAt.map { "  \(call.madeBy) \(wording.time($0))" } ?? ""
                return (
                    call.madeAt != nil,
                    callText(line.order, line.customer, call.person, call.phone, call.was, call.now) + by + said
                )
            }
        }
        return outage.callMoves.map { move in
            let said = outage.made[move.visit].map { "  „\($0)”" } ?? ""
            return (
                outage.made[move.visit] != nil,
                callText(
                    move.order, move.customer, move.promise?.toldTo ?? "", move.phone,
                    move.promise?.window, move.move.to?.start) + said
            )
        }
    }

    /// `87 Hotel Umowny, p. Nowak  +48 000 318 552  Tue 24, 08:00-10:00 → Thu 26, 13:15`
    private func callText(
        _ order: OrderNumber, _ customer: String, _ person: String, _ phone: String, _ was: TimeWindow?,
        _ now: Timestamp?
    ) -> String {
        let phone = phone.isEmpty ? language("no number", "brak numeru") : phone
        return "\(order.short) \(customer), \(person)  \(phone)  " + (was.map { wording.window($0) } ?? "") + " → "
            + (now.map { wording.moment($0) } ?? language("no time yet", "jeszcze bez terminu"))
    }
}
