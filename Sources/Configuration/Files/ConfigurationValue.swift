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
