import DeskModel
import ServiceModel

/// What is under the cursor, in a sentence.
extension ConsoleState {
    var cursorSentence: String {
        if moving != nil { return handSentence }
        if let review = planReview { return reviewSentence(review) }
        if screen.isList { return listSentence }
        if screen == .day { return dayScreenSentence }
        if screen == .map { return mapSentence }
        switch focus {
        case .board: return boardSentence
        case .queue, .detail:
            return selectedCard.map(orderSentence) ?? language("The queue is empty.", "Kolejka jest pusta.")
        case .peek: return peekedStop.flatMap { view.visits[$0] }.map(orderSentence) ?? boardSentence
        }
    }

    private var listSentence: String {
        switch list.row {
        case .order(let line)?:
            let order = line.order
            return "\(order.number) \(order.title), \(line.customer), \(line.town): \(order.state.name(language))."
        case .visit(let card, _)?: return orderSentence(card)
        case .day(let cell)?:
            let day = view.sheets[cell].map { daySentence($0) } ?? ""
            return "\(technicianName(cell.technician)), \(wording.day(cell.day)): \(day)"
        case nil: return language("The list is empty.", "Lista jest pusta.")
        }
    }

    var boardSentence: String {
        switch board.cursor.row {
        case .region(let region): return regionSentence(region)
        case .technician(let technician):
            let head = "\(technicianName(technician)), \(wording.day(board.cursor.day)): "
            guard let sheet else { return head + language("not loaded yet.", "jeszcze nie wczytano.") }
            return head + daySentence(sheet)
        }
    }

    /// `5 visits, 1:12 travel, 1:20 free, home 16:20.`
    func daySentence(_ sheet: DaySheet) -> String {
        if sheet.hasLeft, sheet.stops.isEmpty {
            return language("does not work here any more.", "już tu nie pracuje.")
        }
        if sheet.shifts.isEmpty, sheet.stops.isEmpty { return DayWord(isAbsent: sheet.isAbsent).name(language) + "." }
        var parts = [visits(sheet.stops.count), language("travel ", "jazda ") + length(sheet.travel)]
        if sheet.overtime > 0 {
            parts.append(length(sheet.overtime) + language(" over the shift", " ponad zmianę"))
        } else {
            parts.append(language("free ", "wolne ") + length(sheet.free))
        }
        if let home = sheet.home { parts.append(language("home ", "w domu ") + wording.time(home)) }
        if sheet.hasLeft { parts.append(language("does not work here any more", "już tu nie pracuje")) }
        if sheet.lunchLost { parts.append(language("no room for the break", "brak miejsca na przerwę")) }
        for visit in heldElsewhere(sheet) {
            parts.append("\(view.visits[visit]?.number.short ?? "") \(heldText(visit) ?? "")")
        }
        return parts.joined(separator: ", ") + "."
    }

    private func regionSentence(_ region: Region.ID) -> String {
        let name = view.regions.first { $0.id == region }?.name ?? ""
        let load = board.regionLoads[RegionLoadKey(region: region, day: board.cursor.day)] ?? RegionLoad()
        let people = language.plural(
            load.present, "technician", "technicians", pl: ("serwisant", "serwisantów", "serwisantów"))
        return "\(name), \(wording.day(board.cursor.day)): \(load.present) \(people), \(visits(load.visits)), "
            + language("free ", "wolne ") + length(load.free) + "."
    }

    func visits(_ count: Int) -> String {
        "\(count) " + language.plural(count, "visit", "visits", pl: ("wizyta", "wizyty", "wizyt"))
    }

    private func orderSentence(_ card: VisitCard) -> String {
        var parts = ["\(name(card.number)) \(card.title), \(card.town)", wording.length(minutes: card.duration)]
        if card.priority <= .high { parts.append(card.priority.name(language)) }
        if let lateness = lateness(of: card) {
            parts.append(lateness.words(wording))
        } else if let due = card.due {
            parts.append(due.words(wording))
        }
        if let rejection = card.rejection {
            parts.append(
                language("rejected by ", "odrzucone: ") + technicianName(rejection.technician) + ": " + rejection.reason
            )
        }
        if let reason = card.overrideReason { parts.append(language("against a rule: ", "wbrew regule: ") + reason) }
        if let held = heldText(card.id) { parts.append(held) }
        return parts.joined(separator: ", ") + "."
    }
}
