package import ServiceModel

extension Refusal {
    /// One or two full sentences: what is wrong, and what is possible instead.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .notFound(let kind, let key):
            return language("There is no \(kind.name(language)) “\(key)”.", "Nie ma: \(kind.name(language)) „\(key)”.")
        case .ambiguous(let kind, let key, let matches):
            let list = Self.list(matches, language)
            return language(
                "“\(key)” fits more than one \(kind.name(language)): \(list).",
                "„\(key)” pasuje do kilku (\(kind.name(language))): \(list).")
        case .inexact(let kind, let key, let near):
            let list = Self.list(near, language)
            return language(
                "No \(kind.name(language)) is called “\(key)”; to change or remove one, name it whole: \(list).",
                "Nic nie nazywa się „\(key)” (\(kind.name(language))); do zmiany lub usunięcia podaj całą nazwę: \(list)."
            )
        case .invalid(let field, let fault):
            return "\(field.name(language)): \(fault.sentence(wording))"
        case .missingReason:
            return language("Say why: a reason is needed.", "Podaj powód: jest wymagany.")
        case .rows(let problems):
            return problems.map { $0.sentence(language) }.joined(separator: " ")
        case .nothingChosen: return language("Nothing was chosen.", "Niczego nie wybrano.")
        case .everyRow(let refusals):
            let first = refusals.first.map { " " + $0.sentence(wording) } ?? ""
            return language("All \(refusals.count) were refused.", "Odmówiono wszystkim: \(refusals.count).") + first
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
        case .notCorrectable(let number, let obstacle): return obstacle.sentence(number, wording)
        case .passedOver(let passed): return PassedOver.sentence(passed, wording)
        case .notKept(let places):
            let list = Self.list(places, language)
            return language(
                "Not put back, because this version keeps it no longer: \(list).",
                "Nie przywrócono, bo ta wersja już tego nie przechowuje: \(list).")
        case .nothingLeft(let passed):
            return language("Nothing of yours can be taken back or done again. ", "Nie ma czego cofnąć ani ponowić. ")
                + PassedOver.sentence(passed, wording) + language(" Nothing was written.", " Niczego nie zapisano.")
        case .clash(let clash):
            return language(
                "\(clash.actor) changed it at \(wording.time(clash.at)): \(clash.summary.sentence(wording)) Nothing was written.",
                "\(clash.actor) zmienił to o \(wording.time(clash.at)): \(clash.summary.sentence(wording)) Niczego nie zapisano."
            )
        case .breaksPlans(let visits):
            return visits.breakSentence(wording, isDone: false)
                + language(" Nothing was written.", " Niczego nie zapisano.")
        case .notAllowed, .lastAdmin, .needed, .zoneStays: return administrationSentence(wording)
        case .visitState, .orderState, .notReady, .rules, .technicianBusy: return orderSentence(wording)
        }
    }

    /// The first five, and how many more there are.
    private static func list(_ names: [String], _ language: Language) -> String {
        let shown = names.prefix(5).joined(separator: ", ")
        let others = names.count - 5
        return others > 0 ? shown + language(" and \(others) more", " i jeszcze \(others)") : shown
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
        case .technicianBusy(let technician, let other):
            return language(
                "\(technician) is still at \(other): finish or abort that visit first.",
                "\(technician) ma jeszcze w toku \(other): najpierw zakończ lub przerwij tamtą wizytę.")
        default: return ""
        }
    }
}

extension InputFault {
    /// A full sentence to stand behind the field's name, with days and times as the reader sees them.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .inThePast(let moment):
            return language(
                "\(wording.moment(moment)) is over; give a time that is still ahead.",
                "\(wording.moment(moment)) już minęło; podaj czas, który dopiero nadejdzie.")
        case .inTheFuture(let moment):
            return language(
                "\(wording.moment(moment)) is still ahead.", "\(wording.moment(moment)) jeszcze nie nadeszło.")
        case .beforeTheLast(let moment):
            return language(
                "not before \(wording.moment(moment)), when the last thing happened.",
                "nie przed \(wording.moment(moment)), gdy zaszło poprzednie zdarzenie.")
        case .notThatDay(let day):
            return language(
                "the visit is planned on \(wording.date(day)); move it first.",
                "wizyta jest zaplanowana na \(wording.date(day)); najpierw ją przenieś.")
        default: return sentence(language)
        }
    }
}

extension RowProblem {
    /// Line, column and reason in one sentence.
    package func sentence(_ language: Language) -> String {
        language("Line \(line), column “\(column)”: ", "Wiersz \(line), kolumna „\(column)”: ")
            + fault.sentence(language)
    }
}

extension InputFault {
    /// A full sentence to stand behind the field's name.
    package func sentence(_ language: Language) -> String {
        switch self {
        case .text(let fault): return fault.sentence(language)
        case .coordinateOutOfRange:
            return language(
                "outside ±90 latitude or ±180 longitude.", "poza zakresem ±90 szerokości lub ±180 długości.")
        case .coordinateNowhere:
            return language(
                "0, 0 lies in the sea; leave the place empty while it is not known.",
                "0, 0 leży na morzu; zostaw miejsce puste, póki nie jest znane.")
        case .coordinatesSwapped:
            return language(
                "latitude and longitude are swapped: the other way round the place lies in Poland.",
                "szerokość i długość są zamienione: odwrotnie miejsce leży w Polsce.")
        case .windowEndsBeforeItBegins:
            return language("the window ends before it begins.", "okno kończy się przed początkiem.")
        case .duration(let minutes):
            return language("\(minutes) minutes; allowed are 1 to 1440.", "\(minutes) minut; dozwolone od 1 do 1440.")
        case .unknown(let kind, let key):
            return language("there is no \(kind.name(language)) “\(key)”.", "nie ma: \(kind.name(language)) „\(key)”.")
        case .notANumber(let text): return language("“\(text)” is not a number.", "„\(text)” nie jest liczbą.")
        case .neededByOrders(let count):
            return language(
                "orders that are still open need it: \(count).", "potrzebują go zlecenia jeszcze otwarte: \(count).")
        case .notADate(let text):
            return language(
                "“\(text)” is no day or time there is; write tomorrow 8-12, Fri 14, 24 Nov or in 2 h.",
                "„\(text)” to nie jest istniejący dzień ani godzina; napisz jutro 8-12, pt 14, 24 lis albo za 2 godz.")
        case .skippedByTheClock(let text):
            return language(
                "\(text) does not exist: the clock skips it that night. Take a time before or after the jump.",
                "\(text) nie istnieje: zegar przeskakuje ją tej nocy. Podaj godzinę przed zmianą albo po niej.")
        case .notOneOf(let text, let allowed):
            let list = allowed.joined(separator: ", ")
            return language("“\(text)” is not one of: \(list).", "„\(text)” nie jest żadnym z: \(list).")
        case .invalidTaxNumber(let text):
            return language("“\(text)” is not a valid NIP.", "„\(text)” nie jest poprawnym NIP-em.")
        case .notAPostcode(let text):
            return language("“\(text)” is not a postcode such as 30-001.", "„\(text)” nie jest kodem jak 30-001.")
        case .duplicate(let text): return language("“\(text)” is there already.", "„\(text)” już jest.")
        case .alreadyOpen(let number):
            return language(
                "\(number) says the same and is open; --repeats takes it in all the same, a number or key tells them apart.",
                "\(number) mówi to samo i jest otwarte; --repeats przyjmie je mimo to, odróżni je numer lub klucz.")
        case .outsidePoland:
            return language(
                "lies outside Poland; are latitude and longitude swapped?",
                "leży poza Polską; czy szerokość i długość nie są zamienione?")
        case .overlap: return language("the hours overlap.", "godziny się pokrywają.")
        case .outsideTheShift(let text):
            return language(
                "the break \(text) does not fit into the hours.", "przerwa \(text) nie mieści się w godzinach.")
        case .inThePast: return language("is over.", "już minęło.")
        case .inTheFuture: return language("is still ahead.", "jeszcze nie nadeszło.")
        case .beforeTheLast:
            return language("lies before the last thing that happened.", "jest przed poprzednim zdarzeniem.")
        case .notThatDay: return language("is not on the visit's day.", "nie jest w dniu wizyty.")
        case .required: return language("must not be empty.", "nie może być puste.")
        case .outOfRange(let value, let allowed):
            let range = "\(allowed.lowerBound)…\(allowed.upperBound)"
            return language("\(value) is outside \(range).", "\(value) jest poza zakresem \(range).")
        case .factorOutOfRange(let value, let allowed):
            let range = "\(allowed.lowerBound)…\(allowed.upperBound)"
            return language("\(value) is outside \(range).", "\(value) jest poza zakresem \(range).")
        }
    }
}

extension TextFault {
    package func sentence(_ language: Language) -> String {
        switch self {
        case .empty: language("must not be empty.", "nie może być puste.")
        case .tooLong(let length, let limit):
            language("\(length) characters, \(limit) at most.", "\(length) znaków, najwyżej \(limit).")
        case .controlCharacter(let codePoint, let position):
            language(
                "control character U+\(String(codePoint, radix: 16, uppercase: true)) at position \(position + 1).",
                "znak sterujący U+\(String(codePoint, radix: 16, uppercase: true)) na pozycji \(position + 1).")
        case .overloaded(let position):
            language(
                "letter \(position + 1) carries more marks than any writing has.",
                "znak \(position + 1) ma więcej znaków łączących niż jakiekolwiek pismo.")
        }
    }
}
