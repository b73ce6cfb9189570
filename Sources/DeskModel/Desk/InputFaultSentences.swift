package import ServiceModel

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
            return language(
                "\(minutes) minutes; allowed are 1 to \(Visit.minutes.upperBound).",
                "\(minutes) minut; dozwolone od 1 do \(Visit.minutes.upperBound).")
        case .unknown(let kind, let key):
            return language("there is no \(kind.name(language)) “\(key)”.", "nie ma: \(kind.name(language)) „\(key)”.")
        case .notWhole(let text):
            return language("“\(text)”: whole numbers only here.", "„\(text)”: tutaj tylko liczby całkowite.")
        case .notANumber(let text): return language("“\(text)” is not a number.", "„\(text)” nie jest liczbą.")
        case .neededByOrders(let count):
            return language(
                "orders that are still open need it: \(count).", "potrzebują go zlecenia jeszcze otwarte: \(count).")
        case .notADate(let text):
            return language(
                "“\(text)” is no day or time there is; write tomorrow 8-12, Fri 14, 24 Nov or in 2 h.",
                "„\(text)” to nie jest istniejący dzień ani godzina; napisz jutro 8-12, pt 14, 24 lis albo za 2 godz.")
        case .beyondTheYears(let text, let years):
            return language(
                "“\(text)” lies outside the years \(years.lowerBound) to \(years.upperBound).",
                "„\(text)” leży poza latami \(years.lowerBound)-\(years.upperBound).")
        case .skippedByTheClock(let text):
            return language(
                "\(text) does not exist: the clock skips it that night. Take a time before or after the jump.",
                "\(text) nie istnieje: zegar przeskakuje ją tej nocy. Podaj godzinę przed zmianą albo po niej.")
        case .notOneOf(let text, let allowed):
            let list = allowed.joined(separator: ", ")
            return language("“\(text)” is not one of: \(list).", "„\(text)” nie jest żadnym z: \(list).")
        case .notLike(let text, let examples):
            let list = examples.joined(separator: language(" or ", " lub "))
            return language(
                "“\(text)” is not understood; write it as: \(list).", "„\(text)”: niezrozumiałe; pisz jak: \(list).")
        case .invalidTaxNumber(let text):
            return language("“\(text)” is not a valid NIP.", "„\(text)” nie jest poprawnym NIP-em.")
        case .notAPostcode(let text):
            return language("“\(text)” is not a postcode such as 30-001.", "„\(text)” nie jest kodem jak 30-001.")
        case .duplicate(let text): return language("“\(text)” is there already.", "„\(text)” już jest.")
        case .inCrew(let name, let crew):
            return language(
                "\(name) is in the crew “\(crew)” on some of these days.",
                "\(name) jest w tych dniach w ekipie „\(crew)”.")
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
        case .belowZero, .tooManyDecimals, .itself, .noLength, .exclude: return factSentence(language)
        case .outOfRange(let value, let allowed):
            let range = "\(allowed.lowerBound)…\(allowed.upperBound)"
            return language("\(value) is outside \(range).", "\(value) jest poza zakresem \(range).")
        case .factorOutOfRange(let value, let allowed):
            let range = "\(allowed.lowerBound)…\(allowed.upperBound)"
            return language("\(value) is outside \(range).", "\(value) jest poza zakresem \(range).")
        case .notACode(let text):
            return language(
                "“\(text)” is no code: it begins with a letter and has letters, digits and - _ . alone.",
                "„\(text)” nie jest kodem: zaczyna się literą i ma tylko litery, cyfry oraz - _ .")
        case .noEarlierTask(let number):
            return language(
                "task \(number) does not stand before it; a task comes only after tasks above it.",
                "zadanie \(number) nie stoi przed nim; zadanie może nastąpić tylko po zadaniach powyżej.")
        case .limitsCross(let least, let most):
            return language(
                "the least, \(least), is more than the most, \(most).",
                "najmniejsza wartość, \(least), jest większa od największej, \(most).")
        case .notJSON(let english, let polish):
            return language("not readable as JSON: \(english)", "nie da się odczytać jako JSON: \(polish)")
        case .rule(let english, let polish): return language(english, polish)
        case .checklist(let fault): return fault.sentence(language)
        case .separatorInText(let sign):
            return language("“\(sign)” separates its parts; leave it out.", "„\(sign)” oddziela części; pomiń go.")
        }
    }
}

extension InputFault {
    private func factSentence(_ language: Language) -> String {
        switch self {
        case .belowZero(let text):
            return language("“\(text)” is below 0.", "„\(text)” to mniej niż 0.")
        case .tooManyDecimals(let text, let most):
            return language(
                "“\(text)” has too many decimals, \(most) at most.",
                "„\(text)” ma za dużo miejsc po przecinku, najwyżej \(most).")
        case .itself(let text):
            return language("“\(text)” is that itself; name another.", "„\(text)” to ono samo; podaj inne.")
        case .noLength:
            return language("it ends at the time at which it begins.", "kończy się o godzinie, o której się zaczyna.")
        case .exclude(let one, let other):
            return language(
                "“\(one)” and “\(other)” can never hold together.",
                "„\(one)” i „\(other)” nigdy nie spełnią się razem.")
        default: return ""
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
