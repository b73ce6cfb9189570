import ServiceModel

/// A time of somebody's day.
struct DayTarget: Hashable, Sendable {
    let row: RowIdentity
    let moment: Timestamp
}
