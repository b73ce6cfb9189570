package import DeskModel
import Dispatch
package import ServiceModel
import Storage
import Synchronization

extension ServiceDesk {
    /// What a desk shows for `count` days from `first`, as it is now.
    package func view(from first: Day, days count: Int) throws -> DeskView {
        try view(of: (0..<max(1, count)).map { first + $0 }, kept: snapshots)
    }

    /// The same of days without gaps, kept in `snapshots`.
    func view(of days: [Day], kept snapshots: SnapshotCache) throws -> DeskView {
        let builder = DeskViewBuilder(snapshot: try snapshot(of: days, in: snapshots), company: company, now: now)
        let made = snapshots.view.flatMap(builder.renewed) ?? builder.whole()
        snapshots.keep(made)
        return made.view
    }
}

extension OrderState {
    /// Open visits of such an order wait for a place.
    var hasOpenWork: Bool { [.ready, .planned, .dispatched, .inProgress].contains(self) }
}
