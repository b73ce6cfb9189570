import DeskModel
import ServiceModel
import TermCanvas

/// Who comes along to a visit: exchanged alone, and answering for himself.
extension ConsoleState {
    /// The line begins with the member whose day is open, or the first one.
    mutating func beginExchange(_ card: VisitCard) -> [Effect] {
        guard let placement = card.placement, placement.isCrew else {
            status.say(language("One person does this visit.", "Tę wizytę wykonuje jedna osoba."), .warning)
            return []
        }
        guard card.state.isScheduled else {
            status.say(
                language(
                    "The visit is \(card.state.name(.english)): its crew stays.",
                    "Wizyta: \(card.state.name(.polish)); ekipa zostaje."), .warning)
            return []
        }
        let leaves = cell.flatMap { placement.members.contains($0.technician) ? $0.technician : nil }
        let text = technicianName(leaves ?? placement.members[0]) + " > "
        overlay = .input(LineInput(.exchange(card.id), text: text, isBeginning: true))
        return []
    }

    /// `Jan Wilk > Piotr Kos`; without a second name whoever costs least comes.
    mutating func exchange(_ text: String, of visit: Visit.ID) -> [Effect] {
        guard let card = view.visits[visit] else {
            overlay = nil
            return []
        }
        let names = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            .map { String($0).trimmingBlanks }
        let successor = names.count == 2 && !names[1].isEmpty ? names[1] : nil
        guard let leaves = technician(named: names[0]) else { return [] }
        var comes: Technician.ID?
        if let successor {
            guard let found = technician(named: successor) else { return [] }
            comes = found
        }
        overlay = nil
        let token = freshToken()
        errands[token] = PlainErrand()
        let command = ExchangeMember(visit: visit, member: leaves, successor: comes, basis: known(card))
        return [.perform(command, token: token)]
    }

    /// The one whose name it is, or a part of it; says why there is none.
    mutating func technician(named text: String) -> Technician.ID? {
        let wanted = FoldedText(text)
        let whole = view.technicians.filter { FoldedText($0.name) == wanted }
        let found = whole.isEmpty ? view.technicians.filter { FoldedText($0.name).contains(wanted) } : whole
        if found.count == 1 { return found[0].id }
        let names = found.prefix(4).map(\.name).joined(separator: ", ")
        status.say(
            text.isEmpty
                ? language("Say who.", "Podaj, kto.")
                : found.isEmpty
                    ? language("Nobody is called “\(text)”.", "Nikt się nie nazywa „\(text)”.")
                    : language("Several are called so: \(names).", "Kilka osób pasuje: \(names)."), .warning)
        return nil
    }

    /// Who of those who come along is asked: whose day is open, else the first who has not answered.
    func memberToAccept(_ card: VisitCard) -> Technician.ID? {
        guard card.state == .dispatched || card.state == .accepted, let placement = card.placement else { return nil }
        let waiting = placement.assignments.dropFirst().filter { $0.acceptedAt == nil }.map(\.technician)
        return waiting.first { $0 == cell?.technician } ?? waiting.first
    }

    mutating func acceptAsMember(_ report: FieldReport, _ card: VisitCard) -> [Effect] {
        guard let member = memberToAccept(card) else {
            status.say(
                language("Nobody of a crew is asked now.", "Teraz nikt z ekipy nie odpowiada."), .warning)
            return []
        }
        overlay = nil
        let token = freshToken()
        errands[token] = ReportErrand()
        return [
            .perform(AcceptAsMember(visit: card.id, member: member, at: report.at, basis: known(card)), token: token)
        ]
    }
}
