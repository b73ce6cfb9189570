import ServiceModel
import Synchronization

/// What customers are told: read when the first notice arises, and then kept.
final class NoticeTexts: Sendable {
    private let load: @Sendable () -> NoticeTemplates
    private let kept = Mutex<NoticeTemplates?>(nil)

    init(_ load: @escaping @Sendable () -> NoticeTemplates) {
        self.load = load
    }

    var templates: NoticeTemplates {
        kept.withLock { kept in
            if let kept { return kept }
            let templates = load()
            kept = templates
            return templates
        }
    }
}
