import Foundation

/// How the journal keeps a value, read and written the slow way: ``RowChange`` and ``KeptRow`` do the same by hand.
extension SQLValue: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let tagged = try? container.decode(TaggedBytes.self) {
            self = .bytes(Array(tagged.base64))
        } else if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .real(value)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .integer(let value): try container.encode(value)
        case .real(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .bytes(let value): try container.encode(TaggedBytes(base64: Data(value)))
        }
    }

    /// `{"base64":"…"}`: no text is taken for bytes.
    private struct TaggedBytes: Codable {
        let base64: Data
    }
}
