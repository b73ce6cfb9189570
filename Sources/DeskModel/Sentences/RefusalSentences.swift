public import ServiceModel

extension Refusal {
    /// One or two full sentences: what is wrong, and what is possible instead.
    public func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .notFound(let kind, let key):
            return language("There is no \(kind.name(language)) “\(key)”.", "Nie ma: \(kind.name(language)) „\(key)”.")
        case .ambiguous(let kind, let key, let matches):
            let list = matches.prefix(5).joined(separator: ", ")
            return language(
                "“\(key)” fits more than one \(kind.name(language)): \(list).",
                "„\(key)” pasuje do kilku (\(kind.name(language))): \(list).")
        case .invalid(let field, let fault):
            return "\(field.name(language)): \(fault.sentence(language))"
        case .missingReason:
            return language("Say why: a reason is needed.", "Podaj powód: jest wymagany.")
        case .rows(let problems):
            return problems.map { $0.sentence(language) }.joined(separator: " ")
        case .nothingChosen: return language("Nothing was chosen.", "Niczego nie wybrano.")
        case .nothingToUndo: return language("There is nothing of yours to undo.", "Nie ma czego cofnąć.")
        case .nothingToRedo: return language("There is nothing to redo.", "Nie ma czego ponowić.")
        case .undoFinal(let sequence, let summary):
            return language(
                "Entry \(sequence) cannot be taken back: \(summary.sentence(wording))",
                "Wpisu \(sequence) nie można cofnąć: \(summary.sentence(wording))")
        case .undoNeeded(let sequence, let summary):
            let said = summary.sentence(wording)
            return language(
                "Entry \(sequence) cannot be taken back while something entered later needs it: \(said)",
                "Wpisu \(sequence) nie można cofnąć, dopóki coś późniejszego go potrzebuje: \(said)")
        case .clash(let clash):
            return language(
                "\(clash.actor) changed it at \(wording.time(clash.at)): \(clash.summary.sentence(wording)) Nothing was written.",
                "\(clash.actor) zmienił to o \(wording.time(clash.at)): \(clash.summary.sentence(wording)) Niczego nie zapisano."
            )
        case .visitState, .orderState, .notReady, .rules: return orderSentence(wording)
        }
    }

    private func orderSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitState(let number, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) is \(state.name(language)): \(act.name(language)) is not possible. Possible: \(instead.isEmpty ? "nothing" : instead).",
                "\(number): stan „\(state.name(language))”, \(act.name(language)) niemożliwe. Możliwe: \(instead.isEmpty ? "nic" : instead)."
            )
        case .orderState(let number, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) is \(state.name(language)): \(act.name(language)) is not possible. Possible: \(instead.isEmpty ? "nothing" : instead).",
                "\(number): stan „\(state.name(language))”, \(act.name(language)) niemożliwe. Możliwe: \(instead.isEmpty ? "nic" : instead)."
            )
        case .notReady(let number, let missing):
            let fields = missing.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) cannot be planned yet; missing: \(fields).",
                "\(number) nie da się jeszcze planować; brakuje: \(fields).")
        case .rules(let number, let technician, let day, let breaches):
            let reasons = breaches.map { $0.sentence(wording) }.joined(separator: "; ")
            return language(
                "\(number) does not fit \(technician), \(wording.day(day)): \(reasons).",
                "\(number) nie pasuje: \(technician), \(wording.day(day)): \(reasons).")
        default: return ""
        }
    }
}

extension RowProblem {
    /// Line, column and reason in one sentence.
    public func sentence(_ language: Language) -> String {
        language("Line \(line), column “\(column)”: ", "Wiersz \(line), kolumna „\(column)”: ")
            + fault.sentence(language)
    }
}

extension InputFault {
    /// A full sentence to stand behind the field's name.
    public func sentence(_ language: Language) -> String {
        switch self {
        case .text(let fault): return fault.sentence(language)
        case .coordinateOutOfRange:
            return language(
                "outside ±90 latitude or ±180 longitude.", "poza zakresem ±90 szerokości lub ±180 długości.")
        case .windowEndsBeforeItBegins:
            return language("the window ends before it begins.", "okno kończy się przed początkiem.")
        case .duration(let minutes):
            return language("\(minutes) minutes; allowed are 1 to 1440.", "\(minutes) minut; dozwolone od 1 do 1440.")
        case .unknown(let kind, let key):
            return language("there is no \(kind.name(language)) “\(key)”.", "nie ma: \(kind.name(language)) „\(key)”.")
        case .notANumber(let text): return language("“\(text)” is not a number.", "„\(text)” nie jest liczbą.")
        case .notADate(let text):
            return language("“\(text)” is not a date or time.", "„\(text)” nie jest datą ani godziną.")
        case .skippedByTheClock(let text):
            return language(
                "\(text) does not exist: the clock skips it that night.",
                "\(text) nie istnieje: zegar przeskakuje ją tej nocy.")
        case .notOneOf(let text, let allowed):
            let list = allowed.joined(separator: ", ")
            return language("“\(text)” is not one of: \(list).", "„\(text)” nie jest żadnym z: \(list).")
        case .invalidTaxNumber(let text):
            return language("“\(text)” is not a valid NIP.", "„\(text)” nie jest poprawnym NIP-em.")
        case .duplicate(let text): return language("“\(text)” is there already.", "„\(text)” już jest.")
        case .required: return language("must not be empty.", "nie może być puste.")
        case .outOfRange(let value, let allowed):
            let range = "\(allowed.lowerBound)…\(allowed.upperBound)"
            return language("\(value) is outside \(range).", "\(value) jest poza zakresem \(range).")
        }
    }
}

extension TextFault {
    public func sentence(_ language: Language) -> String {
        switch self {
        case .empty: language("must not be empty.", "nie może być puste.")
        case .tooLong(let length, let limit):
            language("\(length) characters, \(limit) at most.", "\(length) znaków, najwyżej \(limit).")
        case .controlCharacter(let codePoint, let position):
            language(
                "control character U+\(String(codePoint, radix: 16, uppercase: true)) at position \(position + 1).",
                "znak sterujący U+\(String(codePoint, radix: 16, uppercase: true)) na pozycji \(position + 1).")
        }
    }
}
