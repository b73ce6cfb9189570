import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Whose hands it is in, visit by visit of those that are still to be done.
    static let who = OrderSection { detail, columns, state in
        let open = detail.visits.filter { !$0.visit.state.isClosed }
        let words = open.map { $0.whoseWords(in: detail, state) }
        let none = detail.nobodyWords(state)
        return PageSection(
            "who", state.language("Who", "Kto"), answer: words.first.map { words.count > 1 ? "\($0); …" : $0 } ?? none,
            caption: words.first ?? none,
            zip(open, words).dropFirst().map { line, words in
                PageLine.text(LineID("who", line.visit.id.rawValue), words)
            })
    }
}

extension OrderDetail {
    /// Why nobody comes, in a sentence.
    fileprivate func nobodyWords(_ state: ConsoleState) -> String {
        let language = state.language
        if let technician = asked?.technician { return language("only ", "tylko ") + technician }
        if order.state == .draft { return language("nobody yet: it is a draft", "jeszcze nikt: to szkic") }
        guard let last = visits.last else { return language("nobody", "nikt") }
        return "\(last.crew.first ?? language("nobody", "nikt")): \(last.visit.state.name(language))"
    }
}

extension OrderDetail.VisitLine {
    /// `} Jan Wilk has been at work since 09:27 and should be done at 10:41`.
    fileprivate func whoseWords(in detail: OrderDetail, _ state: ConsoleState) -> String {
        let (language, wording) = (state.language, state.wording)
        let several = detail.visits.count > 1 ? language("visit ", "wizyta ") + "\(visit.sequence): " : ""
        guard let placement = visit.placement else {
            let only = visit.requiredTechnician.map { language(", only ", ", tylko ") + state.technicianName($0) } ?? ""
            return several + language("nobody yet, it waits in the queue", "jeszcze nikt, czeka w kolejce") + only
        }
        let who = placement.crewWords(name)
        let times = VisitTimes(events)
        let sign = visit.state.isUnderWay ? "} " : ""
        if let started = times.started, visit.state.isUnderWay {
            // Work over several days ends when its last one is planned to.
            func time(_ moment: Timestamp) -> String {
                placement.parts.count > 1 ? wording.moment(moment) : wording.time(moment)
            }
            let end = placement.parts.count > 1 ? time(placement.end) : time(started + visit.duration * 60)
            return several + sign
                + language(
                    "\(who) works here since \(time(started)) and should be done \(end) (planned \(time(placement.end)))",
                    "\(who) pracuje tu od \(time(started)) i powinien skończyć o \(end) (plan \(time(placement.end)))"
                )
        }
        return several + sign + "\(who), \(visit.state.name(language)), \(wording.dated(placement))"
    }
}
