package import ServiceModel

extension CorrectionObstacle {
    /// A full sentence about an order's visit.
    func sentence(_ number: OrderNumber, _ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .nothingTold:
            return language(
                "\(number): nothing was told of it since it was sent; there is nothing to correct.",
                "\(number): od wysłania nic nie zgłoszono; nie ma czego poprawiać.")
        case .memberAccepted:
            return language(
                "\(number): only somebody who comes along accepted it; a recall takes that back.",
                "\(number): przyjęła je tylko osoba z ekipy; cofa to odwołanie wysłania.")
        case .nothingDiffers:
            return language(
                "\(number): that is what was told already; give another act, time or reason.",
                "\(number): dokładnie tak już zgłoszono; podaj inne zdarzenie, godzinę albo powód.")
        case .order(let state):
            return language(
                "\(number) is \(state.name(.english)): what was told of it stays.",
                "\(number): stan „\(state.name(.polish))”, zgłoszenia zostają, jakie są.")
        case .plannedAgain:
            return language(
                "\(number) was planned again after it was rejected: take it off the board first.",
                "\(number) zaplanowano ponownie po odrzuceniu: najpierw zdejmij z grafiku.")
        case .placeTaken(let other):
            return language(
                "\(number) cannot go back to its place: \(other) is there now. Place it anew.",
                "\(number) nie wróci na swoje miejsce: jest tam teraz \(other). Zaplanuj je na nowo.")
        case .returnVisit(let visit, let state):
            let isSent = state == .dispatched || state == .accepted
            return language(
                "\(number): return visit \(visit) is \(state.name(.english)) already"
                    + (isSent ? "; recall it first." : "; the report stays."),
                "\(number): wizyta powrotna nr \(visit) ma już stan „\(state.name(.polish))”"
                    + (isSent ? "; najpierw ją odwołaj." : "; zgłoszenie zostaje."))
        }
    }
}

extension VisitEvent {
    /// `09:12 completed: reason`, with what corrected it, or what it corrects; `events` are all of its visit.
    package func words(_ wording: Wording, among events: [VisitEvent], time: String) -> String {
        let language = wording.language
        let signed = signedBy.map { language(", signed by ", ", podpis: ") + $0 } ?? ""
        let why = reason.map { ": \($0)" } ?? ""
        let remark = note.map { "; \($0)" } ?? ""
        var words = "\(time) \(act.reported(language))\(signed)\(why)\(remark)"
        if let corrects, let wrong = events.first(where: { $0.sequence == corrects }) {
            let who = "\(actor), \(wording.time(recordedAt))"
            words += language(
                " (corrects \(wrong.act.reported(.english)) \(wording.time(wrong.at)): \(who))",
                " (poprawka do: \(wrong.act.reported(.polish)) \(wording.time(wrong.at)), \(who))")
        }
        if events.contains(where: { $0.corrects == sequence }) {
            words += language(" (not so, see below)", " (nieprawda, patrz niżej)")
        }
        return words
    }
}
