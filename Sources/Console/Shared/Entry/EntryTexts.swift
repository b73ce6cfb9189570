import DeskModel
import ServiceModel
import TermCanvas

/// What the line says of itself: its sentence on the status line, its keys on the bottom line.
extension ConsoleState {
    func entrySentence(_ entry: EntryState) -> String {
        if entry.isWriting { return language("Being written …", "Zapisywanie …") }
        if entry.isEmpty, entry.isTicket {
            return language(
                "Say who reports what: Hotel Pozorny, boiler 2 out, tel 512 208 000.",
                "Kto zgłasza i co: Hotel Pozorny, kocioł 2 nie grzeje, tel 512 208 000.")
        }
        if entry.isEmpty {
            return language(
                "Say who, what, when: Zimny Serwis, kocioł nie grzeje, jutro rano, 90m, pilne.",
                "Kto, co, kiedy: Zimny Serwis, kocioł nie grzeje, jutro rano, 90m, pilne.")
        }
        guard let reading = entry.reading, let book = entryBook else {
            return language("Reading names …", "Czytanie nazw …")
        }
        if let cursor = entry.cursor, entry.options.indices.contains(cursor) {
            let text = entry.options[cursor].text
            return language("Enter takes “\(text)”; nothing is saved yet.", "Enter bierze „\(text)”; nic nie zapisano.")
        }
        let sentences = EntrySentences(catalogue: book.catalogue, wording: wording)
        let choosing = size.columns >= 110 && !entry.options.isEmpty
        return sentences.status(
            reading,
            choosing: choosing ? language("Down chooses, Enter takes it.", "Strzałka wybiera, Enter bierze.") : "",
            isTicket: entry.isTicket, isForRepair: self[OutageState.self].awaitsEntry)
    }

    /// `ZG/2026/000038 saved, new. 7 shows it, Q there makes an order.`
    func savedSentence(_ number: TicketNumber, _ receipt: Receipt) -> String {
        let known = receipt.warnings.map { " " + $0.sentence(language) }.joined()
        return language("\(number) saved, new.", "\(number) zapisane, nowe.") + known
            + (current is ListScreen<TicketList>
                ? language(" Q makes an order of it.", " Q tworzy z niego zlecenie.")
                : language(" 7 shows it; Q there makes an order.", " 7 je pokazuje; tam Q tworzy zlecenie."))
    }

    /// `ZS/2026/000221 saved, ready, urgent, due Tue 24, 17:40. m gives it to somebody.`
    func savedSentence(_ number: OrderNumber, _ entry: EntryState, _ receipt: Receipt) -> String {
        if case .intake(.orderDrafted(_, let wait)) = receipt.summary {
            let why = wait.words(wording)
            return language("\(number) saved as a draft: \(why).", "\(number) zapisane jako szkic: \(why).")
        }
        let priority = (entry.draft?.priority ?? .normal).name(language)
        let due = entry.outlook.agreement?.level.fix.map { language(", due ", ", termin ") + wording.due($0) } ?? ""
        let way = current.hasDeskCursor ? language(" m gives it to somebody.", " m da je komuś.") : ""
        return language("\(number) saved, ready, \(priority)", "\(number) zapisane, do zaplanowania, \(priority)")
            + due + "." + way
    }

    /// Keys and what they do here, the most needed first.
    func entryHints(_ entry: EntryState) -> [(key: String, hint: String)] {
        if entry.isWriting { return [] }
        let isNarrow = size.columns < 110
        let hasDoubts = !entry.options.isEmpty
        let isForRepair = self[OutageState.self].awaitsEntry
        let end = isForRepair ? Phrase("into the repair", "do naprawy") : Phrase("save", "zapisz")
        let take =
            entry.cursor != nil
            ? Phrase("take", "weź")
            : hasDoubts && !isForRepair ? Phrase("take, then save", "weź, potem zapisz") : end
        var hints: [(String, Phrase)] = [("Enter", take)]
        hints.append(
            (
                isNarrow ? "Down" : "Down Up",
                hasDoubts ? Phrase("doubts", "wątpliwości") : Phrase("older lines", "starsze wiersze")
            ))
        if !hasDoubts { hints[1].0 = "Up" }
        hints.append(
            (
                "Tab",
                isNarrow
                    ? Phrase("form", "formularz") : Phrase("form with everything filled in", "formularz z wszystkim")
            ))
        hints.append(
            ("Ctrl-T", entry.isTicket ? Phrase("order", "zlecenie") : Phrase("ticket", "zgłoszenie")))
        if !entry.isTicket { hints.append(("Ctrl-F", Phrase("who could go", "kto mógłby"))) }
        hints.append(("Esc", Phrase("away", "odejdź")))
        return hints.map { ($0.0, $0.1(language)) }
    }

    /// What stands below the parts: who pays, and who could go first.
    func entryFeet(_ entry: EntryState) -> [(label: String, text: String, isWarning: Bool)] {
        guard entry.draft != nil else { return [] }
        var feet: [(String, String, Bool)] = []
        if let agreement = entry.outlook.agreement {
            let text =
                agreement.isUndecided && !entry.isTicket
                ? agreement.verdict
                    + language(" Enter saves a draft, approval lets it go.", " Enter zapisze szkic, czeka na zgodę.")
                : agreement.verdict
            feet.append((language("Verdict", "Kto płaci"), text, agreement.isUndecided))
        }
        if let text = placesText(entry) { feet.append((language("First", "Najpierw"), text, false)) }
        return feet.map { (label: $0.0, text: $0.1, isWarning: $0.2) }
    }

    private func placesText(_ entry: EntryState) -> String? {
        guard entry.wantsPlaces else { return nil }
        guard let places = entry.outlook.places else { return language("being counted …", "liczenie …") }
        guard !places.isEmpty else {
            return language("nobody fits within 7 days", "nikt nie ma miejsca przez 7 dni")
        }
        return places.prefix(size.columns < 110 ? 2 : 3).enumerated().map { index, place in
            let name = size.columns < 110 || index > 0 ? shortName(place.name, columns: 14) : place.name
            let extra = (place.extraMinutes >= 0 ? "+" : "") + "\(place.extraMinutes)'"
            return (index > 0 ? "\(index + 1) " : "") + "\(name) \(wording.moment(place.start)) \(extra)"
        }.joined(separator: "   ")
    }
}
