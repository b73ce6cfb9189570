/// A value that is kept and sent as the text that describes it.
package protocol WrittenAsText: Codable, CustomStringConvertible {
    /// What a message calls it, such as `day of a year`.
    static var noun: String { get }

    /// `nil` for a text that says no such value.
    init?(text: String)
}

extension WrittenAsText {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such \(Self.noun): \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
