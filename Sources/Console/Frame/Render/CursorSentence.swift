import DeskModel
import ServiceModel

/// What is under the cursor, in a sentence.
extension ConsoleState {
    var cursorSentence: String {
        if moving != nil { return handSentence }
        if let review = planReview { return reviewSentence(review) }
        return current.sentence(self)
    }

    var boardSentence: String {
        switch board.cursor.row {
        case .region(let region): return regionSentence(region)
        case .technician(let technician):
            let head = "\(technicianName(technician)), \(wording.day(board.cursor.day)): "
            guard let sheet else { return head + language("not loaded yet.", "jeszcze nie wczytano.") }
            // What may come to a clash is said first.
            let others = deskSentence(of: sheet.cell).map { $0 + " " } ?? ""
            return others + head + daySentence(sheet)
        }
    }

    /// `5 visits, 1:12 travel, 1:20 free, home 16:20.`
    func daySentence(_ sheet: DaySheet) -> String {
        if sheet.hasLeft, sheet.stops.isEmpty {
            return language("does not work here any more.", "już tu nie pracuje.")
        }
        if sheet.shifts.isEmpty, sheet.stops.isEmpty { return DayWord(isAbsent: sheet.isAbsent).name(language) + "." }
        var parts = [visits(sheet.stops.count)]
        let overdue = sheet.overdue(at: now).count
        if overdue > 0 { parts.append("? " + overdueCount(overdue)) }
        parts.append(language("travel ", "jazda ") + length(sheet.travel))
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

    func orderSentence(_ card: VisitCard) -> String {
        var parts = ["\(name(card)) \(card.title), \(card.town)", wording.length(minutes: card.duration)]
        if card.sequence > 1 { parts.append(language("visit ", "wizyta ") + "\(card.sequence)") }
        if card.priority <= .high { parts.append(card.priority.name(language)) }
        if card.isOverdue(at: now), let start = card.placement?.start {
            parts.append(
                language("should have begun ", "początek miał być ") + wording.time(start)
                    + language(", nobody has set off", ", nikt nie wyruszył"))
        }
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
        if let held = heldText(card.id) {
            parts.append(held)
        } else if case let others = desks.on(card.order), !others.isEmpty {
            parts.append(String(deskPeople(others).dropLast()))
        }
        return parts.joined(separator: ", ") + "."
    }
}
