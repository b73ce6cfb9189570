import DeskModel
import ServiceModel

/// One thing that a repair may leave alone, or what becomes of work under way.
enum OutageKeepItem: Hashable, Sendable {
    case promises, underWay, locked, dispatched, changes
    case work(Visit.ID)
}

extension OutageState {
    var keepItems: [OutageKeepItem] {
        [.promises, .underWay, .locked, .dispatched, .changes] + underWay.map { .work($0.visit) }
    }

    var keepItem: OutageKeepItem? { keepItems.indices.contains(keep) ? keepItems[keep] : keepItems.last }

    /// Lines of the first pane: one an event, what is affected, what is kept.
    var lines: Int { (draft?.events.count ?? 0) + 2 }
    var isOnKeeps: Bool { draft != nil && line == lines - 1 }
    var event: Int? { line < (draft?.events.count ?? 0) ? line : nil }
}
