package import DeskModel
import ServiceModel

/// Something typed about an alert.
package enum AlertQuestion: Hashable, Sendable {
    /// What was said on the phone.
    case called(Alert)

    func words(_ language: Language) -> String { language("What was said?", "Co ustalono?") }
}
