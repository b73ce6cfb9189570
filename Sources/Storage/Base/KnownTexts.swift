import Foundation
import ServiceModel

/// What the texts of the rows of one snapshot were read as: people share their skills and their hours, and each is decoded
/// once.
final class KnownTexts {
    private var values: [String: Any] = [:]
    /// Of texts that nobody shares not all are kept.
    private static let most = 4096

    subscript(text: String) -> Any? {
        get { values[text] }
        set {
            if values.count >= Self.most { values = [:] }
            values[text] = newValue
        }
    }
}
