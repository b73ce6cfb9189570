import DeskModel
import ServiceModel

/// A line of the alerts: one that stands, one that somebody answered today, one that went by itself.
enum AlertRow: Sendable {
    case stands(Alert)
    case answered(AlertMark)
    case went(Alert, at: Timestamp)

    /// The alert that still needs somebody.
    var alert: Alert? { if case .stands(let alert) = self { alert } else { nil } }

    var clash: FieldClash? { if case .clash(let clash)? = alert?.matter { clash } else { nil } }

    var key: AlertKey {
        switch self {
        case .stands(let alert), .went(let alert, _): alert.key
        case .answered(let mark): AlertKey(mark)
        }
    }
}
