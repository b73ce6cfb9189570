/// What it costs to change a placement, by who knows about it. Free placements cost nothing to change.
public struct ChangeCosts: Sendable, Hashable {
    /// Another technician or another day.
    public var planned = 20.0
    public var told = 90.0
    public var dispatched = 120.0
    public var enRoute = 240.0
    /// Another time of the same day, once somebody was told: this share of the cost above.
    public var timeShare = 0.5
    /// Another time of the same day for a planned visit of which nobody was told.
    public var retimed = 0.0
    /// A start moved by no more minutes than this counts as unchanged.
    public var toleranceMinutes = 10.0

    public init() {}

    func minutes(_ changeClass: ChangeClass) -> Double {
        switch changeClass {
        case .free: 0
        case .planned: planned
        case .told: told
        case .dispatched: dispatched
        case .enRoute: enRoute
        }
    }
}
