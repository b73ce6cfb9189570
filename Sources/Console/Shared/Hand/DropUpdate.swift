import DeskModel
import ServiceModel

/// Dropping, and what is said where it cannot be done.
extension ConsoleState {
    /// Writes the order in hand to the cell under the cursor.
    mutating func drop(override: String? = nil) -> [Effect] {
        guard let moving, moving.writing == nil else { return [] }
        guard !moving.isLost else {
            status.say(lostSentence, .warning)
            return []
        }
        guard let cell else {
            status.say(language("Choose a technician's day first.", "Najpierw wybierz dzień serwisanta."), .warning)
            return []
        }
        // Back where it is nothing is in the way; the store says that it is there.
        let isBack = override == nil && isOwnPlace(cell)
        if override == nil, !isBack, let objection = objection(to: cell) {
            status.say(objection, .warning)
            return []
        }
        if override == nil, !isBack, case .partly? = price(of: cell) { return dropThoseThatFit(moving, cell) }
        let token = freshToken()
        errands[token] = HandErrand.drop
        self.moving?.writing = token
        let start = isBack ? askedStart(in: cell).start : handStart(in: cell)
        let basis = basis(of: moving.cards, to: cell)
        guard moving.isSet else {
            let command = PlaceVisit(
                visit: moving.visit, technician: cell.technician, day: cell.day, start: start,
                isExact: exactStart != nil && !isBack, override: override, basis: basis)
            return [.perform(command, token: token)]
        }
        let command = PlaceVisits(
            visits: moving.visits, technician: cell.technician, day: cell.day, start: start, override: override,
            basis: basis)
        return [.perform(command, token: token)]
    }

    /// Of a set whose day takes a part of it: each is placed on its own, who cannot be stays marked where it was, and the
    /// list says why.
    private mutating func dropThoseThatFit(_ moving: MovingState, _ cell: CellKey) -> [Effect] {
        let bases = Dictionary(uniqueKeysWithValues: moving.cards.map { ($0.id, basis(of: [$0], to: cell)) })
        let place = "\(technicianName(cell.technician)), \(wording.day(cell.day))"
        let effects = performSeveral(Phrase("To \(place)", "Do: \(place)"), moving.cards) { card, _ in
            PlaceVisit(
                visit: card.id, technician: cell.technician, day: cell.day, basis: bases[card.id] ?? Basis())
        }
        emptyHand()
        return (moving.book.isComplete ? [] : [.stop(.prices(moving.request))]) + effects
    }

    /// Why the order cannot simply be dropped there, and what can be done instead; `nil` when it can. A cell that is
    /// not priced yet is left to the store's own check.
    private func objection(to cell: CellKey) -> String? {
        let rest = language("! drops it with a reason.", "! upuści z podaniem powodu.")
        if exactStart != nil { return exactObjection(cell).map { $0 + " " + rest } }
        if let card = moving?.cards.first(where: { $0.lock == .time }) {
            return language(
                "The time of \(card.named) is kept; on the day screen (z) h and l choose another.",
                "Godzina \(card.named) jest ustalona; na ekranie dnia (z) h i l wybiorą inną.")
        }
        switch price(of: cell) {
        case .fits?, .partly?, nil: return nil
        case .impossible(let breach)?:
            return "\(technicianName(cell.technician)), \(wording.day(cell.day)): \(breach.sentence(wording)). \(rest)"
        case .absent?:
            return
                "\(technicianName(cell.technician)), \(wording.day(cell.day)): \(DayWord.absent.name(language)). \(rest)"
        case .fitsIfMoved(_, let other)?:
            let number = view.visits[other].map(\.number.description) ?? ""
            return language("It fits only if \(number) moves first.", "Zmieści się, gdy najpierw ustąpi \(number).")
                + " " + rest
        }
    }

    /// Why `!` is not needed or not possible here.
    func overrideObstacle() -> Phrase? {
        guard let moving else { return nil }
        if moving.writing != nil { return Phrase("it is being written", "trwa zapis") }
        guard let cell else { return Phrase("choose a technician's day first", "najpierw wybierz dzień serwisanta") }
        let fits: Bool
        if exactStart != nil {
            fits = moving.preview(of: cell).map { $0.breaches.isEmpty } ?? false
        } else if case .fits? = price(of: cell) {
            fits = true
        } else {
            fits = false
        }
        if fits { return Phrase("it fits; Enter drops it", "pasuje; Enter upuszcza") }
        return nil
    }

    /// Takes a planned visit off the board.
    mutating func unassign(_ card: VisitCard) -> [Effect] {
        let token = freshToken()
        errands[token] = HandErrand.unassign
        if moving != nil { moving?.writing = token }
        return [.perform(UnplaceVisit(visit: card.id, basis: basis(of: [card], to: nil)), token: token)]
    }

    /// Takes those in hand that are planned off the board; the hand is empty then.
    mutating func unassignHand() -> [Effect] {
        guard let moving else { return [] }
        let effects = performSeveral(Phrase("Off the board", "Zdjęcie z grafiku"), moving.cards) { card, basis in
            card.placement == nil ? nil : UnplaceVisit(visit: card.id, basis: basis)
        }
        putDown(isDropped: false)
        return (moving.book.isComplete ? [] : [.stop(.prices(moving.request))]) + effects
    }

    /// The versions a move is based on: visits and orders as they were taken in hand, and the days they leave and enter
    /// as they are priced now.
    func basis(of cards: [VisitCard], to cell: CellKey?) -> Basis {
        var versions = cards.reduce(Basis()) { $0.adding(known($1)) }.versions
        let origins = cards.map { card in card.placement.map { CellKey($0.leader, $0.day) } }
        for key in (origins + [cell]).compactMap({ $0 }) {
            guard let sheet = view.sheets[key] else { continue }
            versions[.technicianDay(key.technician, key.day)] = sheet.version
        }
        return Basis(versions)
    }
}
