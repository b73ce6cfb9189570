import Foundation
import Geography
import ServiceModel

/// What a branch is called. Its file beside the store bears the same name, so that nothing may stand in it that files or a
/// command line take for something else.
package struct BranchName: Hashable, Sendable, Codable, CustomStringConvertible {
    /// In the composed form of its letters, without blanks at its ends.
    package let text: String

    /// Letters at most.
    package static let most = 40
    /// Bytes at most: a file's name has no room for more, whatever the letters are made of.
    private static let mostBytes = 160

    package init(_ text: String) throws(BranchNameFault) {
        if let control = text.unicodeScalars.first(where: Self.isControl) { throw .control(control.value) }
        let name = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
        if name.isEmpty { throw .empty }
        if name.contains("/") { throw .slash }
        if name.hasPrefix(".") { throw .leadingDot }
        if name.hasPrefix("-") { throw .leadingHyphen }
        if let letter = name.first(where: { !Self.isAllowed($0) }) { throw .letter(String(letter)) }
        guard name.count <= Self.most, name.utf8.count <= Self.mostBytes else { throw .tooLong(name.count) }
        self.text = name
    }

    /// Why a branch cannot be called so; `nil` where it can.
    package static func fault(_ text: String) -> BranchNameFault? {
        do throws(BranchNameFault) {
            _ = try BranchName(text)
            return nil
        } catch {
            return error
        }
    }

    package var description: String { text }

    /// As two branches may not both be called: without Polish marks and capitals.
    package var folded: String { NameFolding.fold(text) }

    private static func isAllowed(_ letter: Character) -> Bool {
        letter.isLetter || letter.isWholeNumber || "-_. ".contains(letter)
    }

    /// Controls, and what changes the direction of writing unseen.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        default: false
        }
    }
}
