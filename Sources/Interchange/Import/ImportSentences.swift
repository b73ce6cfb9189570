import DeskModel
package import ServiceModel

extension CSVFault {
    /// What is wrong with the file, and where.
    package func sentence(_ language: Language) -> String {
        func at(_ line: Int, _ column: Int, _ english: String, _ polish: String) -> String {
            language("Line \(line), character \(column): \(english)", "Wiersz \(line), znak \(column): \(polish)")
        }
        return switch self {
        case .empty: language("The file is empty; a header is needed.", "Plik jest pusty; potrzebny jest nagłówek.")
        case .undecodable(let encoding):
            language(
                "The file cannot be read as \(encoding.name). --encoding names another encoding.",
                "Pliku nie da się odczytać jako \(encoding.name). --encoding wskaże inne kodowanie.")
        case .notUTF8(let line, let column):
            at(
                line, column, "the text is not UTF-8. Save the file as UTF-8.",
                "tekst nie jest w UTF-8. Zapisz plik jako UTF-8.")
        case .unterminatedQuote(let line, let column):
            at(line, column, "a quote is opened here and never closed.", "otwarty cudzysłów nie jest zamknięty.")
        case .textAfterQuote(let line, let column):
            at(
                line, column, "text follows a closing quote; a quote inside quotes is doubled.",
                "tekst po zamkniętym cudzysłowie; cudzysłów wewnątrz pola trzeba podwoić.")
        case .quoteInsideField(let line, let column):
            at(
                line, column, "a quote inside a field without quotes; put the whole field in quotes and double it.",
                "cudzysłów w polu bez cudzysłowów; ujmij całe pole w cudzysłów, a ten podwój.")
        case .loneCarriageReturn(let line, let column):
            at(
                line, column, "a line ends with CR alone; LF or CRLF is needed.",
                "wiersz kończy się samym CR; potrzebne LF lub CRLF.")
        case .binary:
            language(
                "This is no text file: there are zero bytes in it.", "To nie jest plik tekstowy: zawiera bajty zerowe.")
        case .endlessLine(let line, let limit):
            language(
                "Line \(line) does not end within \(limit / 1_000_000) MB: this is no table of records.",
                "Wiersz \(line) nie kończy się na przestrzeni \(limit / 1_000_000) MB: to nie jest tabela rekordów.")
        case .strangeHeader(let line):
            language(
                "Line \(line): not one column of such records is named here.",
                "Wiersz \(line): nie ma tu ani jednej kolumny takich rekordów.")
        case .jsonLine(let line):
            language(
                "Line \(line) is no JSON object of texts, numbers and lists.",
                "Wiersz \(line) nie jest obiektem JSON z tekstami, liczbami i listami.")
        }
    }
}

extension ImportProblem {
    /// Line, column, value and reason in one sentence.
    package func sentence(_ language: Language) -> String {
        let line = language("Line \(line)", "Wiersz \(line)")
        let place = column.map { language("\(line), column “\($0)”", "\(line), kolumna „\($0)”") } ?? line
        return "\(place): \(reason.sentence(language, value: value))"
    }
}

extension ImportProblem.Reason {
    func sentence(_ language: Language, value: String) -> String {
        switch self {
        case .value(let fault):
            let shown = value.isEmpty || fault.showsItsValue ? "" : language("“\(value)”: ", "„\(value)”: ")
            return shown + fault.sentence(language)
        case .missingColumn(let column):
            let polish = column.polish.first ?? column.rawValue
            return language(
                "the column “\(column.rawValue)” is missing.", "brakuje kolumny „\(polish)” (\(column.rawValue)).")
        case .unknownColumn(let nearest, let known): return unknown(nearest, known, language)
        case .noSuchHeader(let headers):
            let list = headers.map { "“\($0)”" }.joined(separator: ", ")
            return language("the file has no such column; it has \(list).", "plik nie ma takiej kolumny; ma \(list).")
        case .jsonLine:
            return language(
                "no object of JSON with texts, numbers and lists of these.",
                "to nie obiekt JSON z tekstami, liczbami i ich listami.")
        case .repeatedColumn: return language("the column is there twice.", "kolumna występuje dwa razy.")
        case .lineFields(let expected, let found):
            return language("\(found) fields instead of \(expected).", "\(found) pól zamiast \(expected).")
        case .fieldCount(let expected, let found):
            return language("\(found) fields, the header has \(expected).", "\(found) pól, w nagłówku \(expected).")
        }
    }
}

extension ImportProblem.Reason {
    private func unknown(_ nearest: ImportColumn?, _ known: [ImportColumn], _ language: Language) -> String {
        let guess = nearest.map { column in
            language(" Did you mean \(column.name(language))?", " Czy chodzi o \(column.name(language))?")
        }
        let list = known.map { $0.name(language) }.joined(separator: ", ")
        let all = known.isEmpty ? "" : language(" There are: \(list).", " Są: \(list).")
        return language("no such column.", "nie ma takiej kolumny.") + (guess ?? "") + all
    }
}

extension InputFault {
    /// Its own sentence names the value already.
    fileprivate var showsItsValue: Bool {
        switch self {
        case .unknown, .notANumber, .notWhole, .notADate, .beyondTheYears, .skippedByTheClock, .notOneOf, .notLike,
            .invalidTaxNumber,
            .notAPostcode,
            .duplicate, .alreadyOpen, .inCrew,
            .belowZero, .tooManyDecimals, .itself, .exclude, .outOfRange, .factorOutOfRange, .duration, .notACode,
            .noEarlierTask, .limitsCross, .separatorInText,
            .notJSON, .checklist:
            true
        case .text, .rule, .coordinateOutOfRange, .coordinateNowhere, .coordinatesSwapped, .outsidePoland,
            .neededByOrders,
            .windowEndsBeforeItBegins, .noLength, .required, .inThePast,
            .inTheFuture,
            .beforeTheLast,
            .notThatDay, .overlap, .outsideTheShift:
            false
        }
    }
}
