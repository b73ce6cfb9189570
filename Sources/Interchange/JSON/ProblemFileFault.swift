import DeskModel
package import ServiceModel

/// Why a JSON file, or a problem file of text, cannot be read.
package enum ProblemFileFault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case missing
        case expected(Expected)
        case negative
        case tooLarge(limit: Int)
        /// Beyond what the problem as a whole may have.
        case beyondMeasure
        case duplicate(UInt64)
        case unknown(UInt64)
        case notSquare
        case tooSmall(needs: Int)
        /// A number must be above one figure and at most another.
        case outside(above: Double, atMost: Double)
        /// A list must be as long as others.
        case wrongCount(Int, needs: Int)
        case windowsOutOfOrder
        /// It cannot be beside the value at another path.
        case excludedBy(String)
        case endsBeforeItBegins
        case breaksOverlap
        case notOneOf(String, allowed: [String])
        /// Degrees out of range.
        case offTheGlobe
        /// A ring of an area needs four points.
        case tooFewPoints
        case notClosed
        case tooManyPoints(limit: Int)
        /// A name that stands before it in the file.
        case repeated(String)
        case text(TextFault)
        /// The option names one area, the file has more.
        case oneNameForMany
    }

    package enum Expected: Hashable, Sendable {
        case object, list, text, wholeNumber, number, pair, location
    }

    /// Not JSON: where, counted from 1.
    case syntax(line: Int, column: Int)
    /// A value that makes no sense; `path` as in `jobs[3].time_windows[0]`.
    case value(path: String, Kind)
    /// A line of a text file.
    case line(Int, Kind)

    package func sentence(_ language: Language) -> String {
        switch self {
        case .syntax(let line, let column):
            language(
                "Line \(line), column \(column): this is not JSON.",
                "Wiersz \(line), kolumna \(column): to nie jest JSON.")
        case .value(let path, let kind): "\(path): \(kind.sentence(language))"
        case .line(let number, let kind):
            language("Line \(number): ", "Wiersz \(number): ") + kind.sentence(language)
        }
    }
}

extension ProblemFileFault.Kind {
    fileprivate func sentence(_ language: Language) -> String {
        switch self {
        case .missing: language("is missing.", "brakuje.")
        case .expected(let what):
            language("must be \(what.words(language)).", "powinno być: \(what.words(language)).")
        case .negative: language("must not be negative.", "nie może być ujemne.")
        case .tooLarge(let limit):
            language("is too large; at most \(limit).", "jest za duże; najwyżej \(limit).")
        case .beyondMeasure: language("is too large.", "jest za duże.")
        case .outside(let above, let most):
            language(
                "must be above \(above) and at most \(most).", "powinno być większe niż \(above), najwyżej \(most).")
        case .wrongCount(let count, let needs):
            language(
                "has \(count) values; the capacity of vehicles[0] has \(needs).",
                "liczba wartości: \(count); w capacity pojazdu vehicles[0]: \(needs).")
        case .windowsOutOfOrder:
            language(
                "begins before the window in front of it ends.", "zaczyna się, zanim skończy się okno przed nim.")
        case .excludedBy(let path):
            language("cannot be used beside \(path).", "nie może wystąpić obok \(path).")
        case .duplicate(let id): language("the id \(id) is used twice.", "numer \(id) występuje dwa razy.")
        case .unknown(let id): language("there is no \(id).", "nie ma numeru \(id).")
        case .notSquare: language("the matrix is not square.", "macierz nie jest kwadratowa.")
        case .tooSmall(let needs):
            language("the matrix needs \(needs) rows.", "macierz powinna mieć wierszy: \(needs).")
        case .endsBeforeItBegins: language("ends before it begins.", "kończy się, zanim się zacznie.")
        case .breaksOverlap: language("breaks must come one after another.", "przerwy powinny następować po sobie.")
        case .text(let fault): fault.sentence(language)
        default: areaSentence(language)
        }
    }
}

extension ProblemFileFault.Kind {
    private func areaSentence(_ language: Language) -> String {
        switch self {
        case .notOneOf(let text, let allowed):
            language(
                "“\(text)” is not one of: \(allowed.joined(separator: ", ")).",
                "„\(text)” nie jest żadnym z: \(allowed.joined(separator: ", ")).")
        case .offTheGlobe:
            language(
                "outside ±180 longitude or ±90 latitude; longitude comes first.",
                "poza zakresem ±180 długości lub ±90 szerokości; najpierw długość.")
        case .tooFewPoints:
            language("a ring needs four points, the last equal to the first.", "pierścień wymaga czterech punktów.")
        case .notClosed:
            language("the ring is not closed: its last point is not its first.", "pierścień nie jest zamknięty.")
        case .tooManyPoints(let limit):
            language("more than \(limit) points; simplify the area.", "ponad \(limit) punktów; uprość obszar.")
        case .repeated(let name): language("“\(name)” is there already.", "„\(name)” już jest.")
        case .oneNameForMany:
            language(
                "the file has more than one area, and --name gives one name.",
                "w pliku jest więcej obszarów, a --name podaje jedną nazwę.")
        default: ""
        }
    }
}

extension ProblemFileFault.Expected {
    fileprivate func words(_ language: Language) -> String {
        switch self {
        case .object: language("an object", "obiekt")
        case .list: language("a list", "lista")
        case .text: language("a text", "tekst")
        case .wholeNumber: language("a whole number", "liczba całkowita")
        case .number: language("a number", "liczba")
        case .pair: language("a pair of times", "para czasów")
        case .location: language("a place as [longitude, latitude]", "miejsce jako [długość, szerokość]")
        }
    }
}
