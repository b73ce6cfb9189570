import TOMLKit

/// A value of a TOML file.
indirect enum ConfigurationValue: Equatable {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case table([String: ConfigurationValue])
    case array([ConfigurationValue])
    /// Dates and times, of which no setting makes use.
    case other
}

extension ConfigurationValue {
    /// A text, or a list of nothing but texts.
    var texts: [String]? {
        switch self {
        case .string(let text): return [text]
        case .array(let values):
            let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
            return texts.count == values.count ? texts : nil
        default: return nil
        }
    }
}
