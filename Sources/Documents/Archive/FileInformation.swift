import DeskModel
import Foundation
import ServiceModel

/// What a file says about itself, twice: in the dictionary that every reader knows, and as XMP. Both have to say the same, and
/// both are written from this.
struct FileInformation {
    let title: String
    let author: String
    let subject: String
    let language: String
    let created: Timestamp

    static let creator = "Dyspo"
    static let producer = "Cairo"

    init(_ document: PrintedDocument) {
        title = Self.clean("\(document.title) \(document.subtitle)")
        author = Self.clean(document.issuer.name)
        subject = Self.clean(document.footing)
        language = document.language.rawValue
        created = document.created
    }

    /// Entries of the dictionary (ISO 32000-1, 14.3.3). Cairo 1.16 writes its date without the letters that begin one.
    var entries: String {
        let date = created.iso8601.filter { $0.isNumber || $0 == "Z" }
        return "/Title \(Self.string(title)) /Author \(Self.string(author)) /Subject \(Self.string(subject)) "
            + "/Creator (\(Self.creator)) /Producer (\(Self.producer)) /CreationDate (D:\(date))"
    }

    /// Letters that XML 1.0 does not know are left out.
    private static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isUnknown = scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE
            result.append(isUnknown ? " " : scalar)
        }
        return String(result)
    }

    /// A text string of any letters: UTF-16, in hexadecimal digits.
    private static func string(_ text: String) -> String {
        let digits = text.utf16.map { unit in
            let hex = String(unit, radix: 16, uppercase: true)
            return String(repeating: "0", count: 4 - hex.count) + hex
        }
        return "<FEFF\(digits.joined())>"
    }
}
