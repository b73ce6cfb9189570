import Crypto
package import Foundation

/// The name of a blob: SHA-256 of what it holds (FIPS 180-4), 64 hexadecimal digits, lower case.
package struct BlobHash: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    package let digits: String

    /// `nil` unless these are 64 digits as said above.
    package init?(_ digits: some StringProtocol) {
        guard digits.utf8.count == 64,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.digits = String(digits)
    }

    package init(of bytes: Data) {
        self.init(SHA256.hash(data: bytes))
    }

    init(_ digest: SHA256Digest) {
        let hex = Array("0123456789abcdef".utf8)
        digits = String(decoding: digest.flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self)
    }

    package init(from decoder: any Decoder) throws {
        let digits = try decoder.singleValueContainer().decode(String.self)
        guard let hash = BlobHash(digits) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: digits))
        }
        self = hash
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }

    package static func < (one: BlobHash, other: BlobHash) -> Bool { one.digits < other.digits }

    package var description: String { digits }

    /// The folder it lies in, of 256.
    var folder: String { String(digits.prefix(2)) }
}
