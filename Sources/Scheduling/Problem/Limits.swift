/// Caps on one shift; nil means no cap.
public struct Limits: Sendable, Hashable {
    public var tasks: Int?
    /// The longest single drive, to and from the start and end place included.
    public var leg: Tick?
    /// All drives of the shift together.
    public var travel: Tick?
    /// The longest drive from the start place to the first stop and from the last to the end place.
    public var fromHome: Tick?
    /// All drives of the shift together, in the unit of ``Problem/distances``.
    public var distance: Int?

    public init(tasks: Int? = nil, leg: Tick? = nil, travel: Tick? = nil, fromHome: Tick? = nil, distance: Int? = nil) {
        self.fromHome = fromHome
        self.distance = distance
        self.tasks = tasks
        self.leg = leg
        self.travel = travel
    }
}

extension Limits {
    static let fieldFeatures: [FieldFeatures<Limits>] = [
        FieldFeatures("tasks", .taskLimits) { $0.tasks != nil },
        FieldFeatures("leg", .driveLimits) { $0.leg != nil },
        FieldFeatures("travel", .driveLimits) { $0.travel != nil },
        FieldFeatures("fromHome", .driveLimits) { $0.fromHome != nil },
        FieldFeatures("distance", .distanceLimits) { $0.distance != nil },
    ]
}
