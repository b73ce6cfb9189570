import Foundation
import ServiceModel

/// What the texts of the rows of one query were read as: people share their skills and their hours, and each is decoded
/// once.
final class KnownTexts {
    private var values: [String: Any] = [:]

    subscript(text: String) -> Any? {
        get { values[text] }
        set { values[text] = newValue }
    }
}
