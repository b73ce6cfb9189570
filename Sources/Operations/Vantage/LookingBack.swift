import DeskModel
package import ServiceModel
package import Storage

extension ServiceDesk {
    /// How far the journal had come at a moment. Throws a `Refusal`: before there was anything, and of what has not come yet.
    package static func point(in store: Store, at moment: Timestamp, now: Timestamp) throws -> PastPoint {
        if moment > now { throw Refusal.vantage(.inTheFuture(moment)) }
        return try store.read { reader in
            if let point = try reader.point(at: moment) { return point }
            throw Refusal.vantage(.beforeTheFounding(moment, founded: try reader.begins() ?? now))
        }
    }
}
