import Geography
package import ServiceModel

/// What a contract includes, as people write it: `all`, `none`, `40h/year` of labour, `24/year` of trips, `filters
/// FILTR-*=12/year` of parts.
package enum IncludedWords {
    private static let all: Set<String> = ["all", "yes", "wszystko", "tak"]
    private static let nothing: Set<String> = ["none", "no", "brak", "nie", "-", ""]
    private static let periods: [String: ContractPeriod] = [
        "month": .month, "miesiac": .month, "quarter": .quarter, "kwartal": .quarter, "year": .year, "rok": .year,
        "whole": .whole, "contract": .whole, "umowa": .whole, "calosc": .whole,
    ]

    /// In minutes.
    package static func labour(_ text: String) throws(InputFault) -> Inclusion {
        try inclusion(text) { (amount: String) throws(InputFault) in
            if amount.hasSuffix("h"), let hours = Int(amount.dropLast()) { return hours * 60 }
            return try WorkWords.duration(amount)
        }
    }

    package static func trips(_ text: String) throws(InputFault) -> Inclusion { try inclusion(text, number) }

    package static func pool(_ text: String) throws(InputFault) -> PartPool {
        let pieces = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        let words = (pieces.first ?? "").split(separator: " ").map(String.init)
        guard pieces.count == 2, let code = words.last else {
            throw .notLike(text, examples: ["filtry FILTR-*=12/year"])
        }
        guard case .upTo(let quantity, let period) = try inclusion(pieces[1], number) else {
            throw .notANumber(pieces[1])
        }
        let name = words.dropLast().joined(separator: " ")
        return PartPool(name: name.isEmpty ? code : name, code: code, quantity: quantity, per: period)
    }

    /// `10`, `7.5` percent as hundredths of a percent.
    package static func discount(_ text: String) throws(InputFault) -> Int {
        let clean = text.filter { $0 != "%" && $0 != " " }
        let whole = clean.contains { $0 == "." || $0 == "," }
        let padded = whole && (clean.split { $0 == "." || $0 == "," }.last?.count == 1) ? clean + "0" : clean
        guard let parsed = Money(padded)?.minorUnits else { throw .notANumber(text) }
        guard (0...10_000).contains(parsed) else { throw .outOfRange(value: Int(parsed / 100), allowed: 0...100) }
        return Int(parsed)
    }

    private static func number(_ text: String) throws(InputFault) -> Int {
        guard let number = Int(text) else { throw .notANumber(text) }
        return number
    }

    private static func inclusion(
        _ text: String, _ amount: (String) throws(InputFault) -> Int
    ) throws(InputFault) -> Inclusion {
        let word = NameFolding.fold(text).filter { $0 != " " }
        if all.contains(word) { return .all }
        if nothing.contains(word) { return .none }
        let pieces = word.split(separator: "/").map(String.init)
        guard (1...2).contains(pieces.count) else { throw .notANumber(text) }
        guard let period = pieces.count == 1 ? .year : periods[pieces[1]] else {
            throw .notOneOf(pieces[1], allowed: ContractPeriod.allCases.map(\.rawValue))
        }
        let count = try amount(pieces[0])
        guard (1...1_000_000).contains(count) else { throw .outOfRange(value: count, allowed: 1...1_000_000) }
        return .upTo(count, per: period)
    }
}

extension Inclusion {
    /// `none`, `all`, `24/year`: so that ``IncludedWords`` reads it again.
    package func words(_ figure: (Int) -> String = { String($0) }) -> String {
        switch self {
        case .none: "none"
        case .all: "all"
        case .upTo(let amount, let period): "\(figure(amount))/\(period.rawValue)"
        }
    }
}

extension IncludedWork {
    package var labourWords: String { labour.words { TargetMinutes.length($0) } }
    package var tripWords: String { travel.words() }
}

extension PartPool {
    /// `filtry FILTR-*=12/year`.
    package var words: String { (name == code ? "" : "\(name) ") + "\(code)=\(quantity)/\(period.rawValue)" }
}
