import DeskModel
import ServiceModel

/// The order in hand and the cell under it, in words.
extension ConsoleState {
    /// `MOVE 4873 Bærum 1:15 E due Wed 12:00`, `MOVE 3 orders 4:15`
    func handTitle(_ moving: MovingState) -> String {
        let card = moving.card
        if moving.isSet {
            return language("MOVE ", "W RĘKU ") + orders(moving.cards.count) + " "
                + wording.length(minutes: moving.minutes)
        }
        let skills = card.skills.isEmpty ? "" : " " + board.skillLetters.list(card.skills)
        let due = card.due == nil ? "" : language(" due ", " termin ") + dueText(card)
        let crew = card.crewSize > 1 ? " " + people(card.crewSize) : ""
        return language("MOVE ", "W RĘKU ") + "\(card.short) \(card.town) "
            + wording.length(minutes: card.duration) + crew + skills + due
    }

    /// `In hand: ZS/2026/000123. Over Ewa Zych, Tue 24, 13:30: fits, +9 min, 0:46 to spare.`
    var handSentence: String {
        guard let moving else { return "" }
        let head =
            language("In hand: ", "W ręku: ") + (moving.isSet ? orders(moving.cards.count) : name(moving.card))
            + ". "
        if moving.isLost { return head + lostSentence }
        guard let cell else { return head + regionHandSentence }
        let over = language("Over ", "Nad: ") + technicianName(cell.technician) + ", "
        let place = over + wording.day(cell.day)
        if moving.writing != nil { return head + place + language(": being written …", ": zapisywanie …") }
        let start = handStart(in: cell).map { over + wording.moment($0, ofShift: cell.day) } ?? place
        return head + start + ": " + verdict(of: cell) + "."
    }

    /// Why nothing in hand can be dropped any more.
    var lostSentence: String {
        language(
            "Somebody changed it: it can no longer be planned. Esc puts it back.",
            "Ktoś je zmienił: nie można już planować. Esc odkłada.")
    }

    private var regionHandSentence: String {
        let fits = moving?.book.ranked.count ?? 0
        guard moving?.book.isComplete == true else {
            return language("The prices are being counted …", "Koszty są liczone …")
        }
        return language(
            "\(fits) cells fit; 1 jumps to the best.", "Pasujących miejsc: \(fits); 1 skacze do najlepszego.")
    }

    /// `2 people`
    func people(_ count: Int) -> String {
        "\(count) " + language.plural(count, "person", "people", pl: ("osoba", "osoby", "osób"))
    }

    /// What the cell says about the order in hand, without a full stop.
    func verdict(of cell: CellKey) -> String {
        if isOwnPlace(cell) { return ownVerdict(priceVerdict(of: cell), in: cell) }
        if exactStart != nil, cell == self.cell, moving?.isSet == false { return exactVerdict(cell) }
        return priceVerdict(of: cell)
    }

    private func priceVerdict(of cell: CellKey) -> String {
        switch price(of: cell) {
        case nil: return language("being counted …", "liczenie …")
        case .absent?: return DayWord.absent.name(language)
        case .impossible(let breach)?: return breach.sentence(wording)
        case .partly(let placed, let count, _)?:
            return language(
                "only \(placed) of \(count) fit; Enter places those, ! all with a reason",
                "mieści się tylko \(placed) z \(count); Enter umieści te, ! wszystkie z powodem")
        case .fitsIfMoved(let insertion, let other)?:
            let number = view.visits[other].map { name($0.number) } ?? ""
            return language("fits if \(number) moves, ", "pasuje, gdy ustąpi \(number), ") + extra(insertion)
        case .fits?:
            return moving?.chosen(in: cell).map { fitVerdict($0, in: cell) } ?? ""
        }
    }

    /// `fits, +9 min, 0:46 to spare`
    func fitVerdict(_ insertion: Insertion, in cell: CellKey) -> String {
        let along = insertion.members.map { technicianName($0) }.joined(separator: ", ")
        let price =
            language("fits, ", "pasuje, ") + (along.isEmpty ? "" : "◇ " + along + ", ") + extra(insertion)
            + daysWords(insertion) + fetchWords(insertion, in: cell)
        guard insertion.isLate else { return price + room(insertion, in: cell) }
        return price + lateWords(insertion).map { language(", but ", ", lecz ") + $0 }.joined()
    }

    /// `, 3 days, until Fri 4, 15:06`
    private func daysWords(_ insertion: Insertion) -> String {
        guard let days = insertion.days, days.count > 1 else { return "" }
        let count = language.plural(days.count, "day", "days", pl: ("dzień", "dni", "dni"))
        return ", \(days.count) \(count)" + language(", until ", ", do: ") + wording.moment(insertion.end)
    }

    /// How late the visit would be, and how much later others.
    func lateWords(_ insertion: Insertion) -> [String] {
        [
            insertion.lateness?.words(wording),
            insertion.delays > 0
                ? language(
                    "others \(length(insertion.delays)) later than due",
                    "inne \(length(insertion.delays)) później niż termin") : nil,
        ].compactMap { $0 }
    }

    /// What is left of the day behind a drop, or how far it goes into overtime.
    private func room(_ insertion: Insertion, in cell: CellKey) -> String {
        if let over = seconds(over: insertion, in: cell), over > 0 {
            let over = length(over)
            return language(", \(over) over the shift", ", \(over) po zmianie")
        }
        return language(", \(length(insertion.slack)) to spare", ", zapas \(length(insertion.slack))")
    }

    /// Seconds that a drop goes beyond the shift; of work over several days beyond those of its days.
    private func seconds(over insertion: Insertion, in cell: CellKey) -> Int? {
        insertion.days?.overtime ?? view.sheets[cell]?.shifts.last.map { insertion.home.since($0.end) }
    }

    /// All that is known about the cell, for `r`.
    var fullReason: String {
        guard let moving, let cell else { return handSentence }
        var lines = ["\(technicianName(cell.technician)), \(wording.day(cell.day)): \(verdict(of: cell))."]
        if let preview = moving.preview(of: cell) {
            lines += breachLines(preview, moving).map { $0 + "." }
            if !preview.retimed.isEmpty {
                let numbers = preview.retimed.compactMap { view.visits[$0]?.number.short }.joined(separator: ", ")
                lines.append(language("Gets another time: \(numbers).", "Zmieni godzinę: \(numbers)."))
            }
        }
        if let rank = moving.book.rank(of: cell) {
            let count = moving.book.ranked.count
            lines.append(language("Rank \(rank) of \(count) cells that fit.", "Miejsce \(rank) z \(count) pasujących."))
        }
        return lines.joined(separator: "\n")
    }

    /// Why a day or its visits are marked with `!`, for `r` without an order in hand.
    var markReason: String {
        guard let cell, let sheet else { return boardHint }
        var lines: [String] = []
        if sheet.overtime > 0 {
            lines.append(length(sheet.overtime) + language(" over the shift.", " ponad zmianę."))
        }
        if sheet.lunchLost { lines.append(language("The break has no room.", "Przerwa nie ma miejsca.")) }
        for stop in sheet.stops {
            guard let card = view.visits[stop.visit] else { continue }
            if stop.isOverdue(at: now) {
                lines.append(
                    "\(card.named): " + stop.overdueWords(wording)
                        + language(", and nobody has set off.", ", a nikt nie wyruszył."))
            }
            if let lateness = stop.lateness { lines.append("\(card.named): \(lateness.sentence(wording)).") }
            lines += stop.breaches.map { "\(card.named): \($0.sentence(wording))." }
            if let reason = card.overrideReason {
                lines.append("\(card.named): " + language("dropped against a rule: ", "wbrew regule: ") + reason)
            }
        }
        let name = "\(technicianName(cell.technician)), \(wording.day(cell.day))"
        return ([name] + (lines.isEmpty ? [boardHint] : lines)).joined(separator: "\n")
    }

    private var boardHint: String {
        language("Nothing is marked here: no rule is broken.", "Bez uwag: żadna reguła nie jest złamana.")
    }
}
