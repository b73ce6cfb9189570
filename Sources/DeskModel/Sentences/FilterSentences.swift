public import ServiceModel

extension FilterFault {
    /// `Column 5: there is no key “dus”. Did you mean “due”?`
    public func sentence(_ wording: Wording) -> String {
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
        }
    }
}
