import ServiceModel

extension FilterFault {
    /// `Column 5: there is no key “dus”. Did you mean “due”?`
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let place = language("Column \(column + 1): ", "Kolumna \(column + 1): ")
        switch kind {
        case .unknownKey(let key, let nearest):
            let hint = nearest.map { language(" Did you mean “\($0)”?", " Czy chodzi o „\($0)”?") } ?? ""
            return place + language("there is no key “\(key)”.", "nie ma klucza „\(key)”.") + hint
        case .value(_, let fault): return place + fault.sentence(wording)
        case .openQuote: return place + language("a quotation mark is not closed.", "cudzysłów nie jest zamknięty.")
        case .noValue(let key):
            return place + language("“\(key)” needs a value.", "„\(key)” wymaga wartości.")
        case .unknownValue(let name, let value, let nearest):
            let hint = nearest.map { language("; nearest \($0)", "; najbliżej: \($0)") } ?? ""
            return place + language("no \(name.rawValue) “\(value)”", "nie ma \(name.polish) „\(value)”") + hint + "."
        }
    }
}

extension FilterName {
    /// In the genitive: there is none of it.
    fileprivate var polish: String {
        switch self {
        case .skill: "umiejętności"
        case .region: "rejonu"
        case .technician: "serwisanta"
        case .customer: "klienta"
        case .town: "miejscowości"
        case .state: "stanu"
        case .type: "rodzaju"
        case .priority: "priorytetu"
        case .contract: "umowy"
        case .device: "urządzenia"
        }
    }
}
