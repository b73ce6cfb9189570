import DeskModel
import ServiceModel

/// A line below the fields of a form.
struct FormFoot {
    let text: String
    let isWarning: Bool

    enum Kind { case late, hint }

    init(_ text: String, _ kind: Kind) {
        self.text = text
        isWarning = kind == .late
    }
}
