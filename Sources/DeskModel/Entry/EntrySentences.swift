import ServiceModel

/// What an entry says to whoever types it, in one language: how a piece was understood, what is asked, and what speaks
/// for a candidate.
package struct EntrySentences: Sendable {
    package let catalogue: EntryCatalogue
    package let wording: Wording

    package init(catalogue: EntryCatalogue, wording: Wording) {
        self.catalogue = catalogue
        self.wording = wording
    }

    var language: Language { wording.language }

    /// `"Centrum Pozorne", 1 of 47`; `the customer's only site`.
    package func why(_ piece: EntryPiece) -> String {
        let quoted = piece.words.isEmpty ? "" : "\"\(piece.words)\""
        let reason = reason(piece.why)
        return [quoted, reason].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func reason(_ why: EntryWhy) -> String {
        switch why {
        case .said: ""
        case .exactName: language("the full name", "pełna nazwa")
        case .nameWords(let count): language("1 of \(count)", "1 z \(count)")
        case .phoneNumber: language("the customer's phone", "telefon klienta")
        case .serialNumber: language("the serial number", "numer seryjny")
        case .serialTail: language("the end of its serial number", "koniec numeru seryjnego")
        case .onlySite: language("the customer's only site", "jedyny obiekt klienta")
        case .siteNamed: language("named in the line", "nazwane w wierszu")
        case .siteOfDevice: language("the device stands there", "tam stoi urządzenie")
        case .deviceName: language("the only one of that name here", "jedyne o tej nazwie tutaj")
        case .deviceNumber(let word): language("\(word) is in its name", "\(word) jest w nazwie")
        case .deviceModel(let word): language("\(word) is its model", "\(word) to jego model")
        case .personName: language("by name", "po nazwisku lub imieniu")
        case .chosen: language("chosen", "wybrane")
        }
    }

    /// `Tue 24, 08:00-12:00, a wish`.
    package func window(_ window: EntryWindow) -> String {
        let span = span(window.span)
        return switch window.kind {
        case .wish: language("\(span), a wish", "\(span), życzenie")
        case .promise: language("\(span), a promise", "\(span), obietnica")
        }
    }

    private func span(_ span: EntryWindow.Span) -> String {
        switch span {
        case .day(let day): wording.day(day)
        case .at(let moment): wording.moment(moment)
        case .between(let window): wording.window(window)
        case .from(let moment): language("from \(wording.moment(moment))", "od \(wording.moment(moment))")
        case .to(let moment): language("until \(wording.end(moment))", "do \(wording.end(moment))")
        }
    }

    /// The last word of the screen: what is asked first, or that nothing is.
    /// What is typed for a repair is saved with it.
    package func status(
        _ reading: EntryReading, choosing: String = "", isTicket: Bool = false, isForRepair: Bool = false
    ) -> String {
        let doubts = isTicket ? reading.ticketDoubts : reading.doubts
        guard let first = doubts.first else {
            let understood = language("Everything is understood.", "Wszystko zrozumiane.")
            return reading.newCustomer == nil
                ? understood
                    + (isForRepair
                        ? language(" Enter takes it into the repair.", " Enter włącza to do naprawy.")
                        : language(" Enter saves.", " Enter zapisuje."))
                : language(
                    "\"\(reading.newCustomer ?? "")\" has to be taken in first.",
                    "Najpierw trzeba dodać klienta \"\(reading.newCustomer ?? "")\".")
        }
        let count = doubts.count
        let number = language.plural(
            count, "One doubt", "\(count) doubts",
            pl: ("Jedna wątpliwość", "\(count) wątpliwości", "\(count) wątpliwości"))
        let how = choosing.isEmpty ? "" : choosing + " "
        return "\(number): \(question(first)) \(how)" + language("Nothing is saved yet.", "Jeszcze nic nie zapisano.")
    }
}
