public import ServiceModel

/// Takes in where visits stand, from a file, all in one entry: those that are still to come are put where the file says,
/// for what a rule forbids somebody has to say so. What technicians have told is theirs, and is left alone.
public struct ImportVisits: Command {
    public static let name = "import-visits"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.plan
    public var breaking: PlanConsequence { .asked }

    public var rows: [VisitRow]
    /// Leave out the rows that cannot be taken in, instead of refusing them all.
    public var keepGoing: Bool
    /// Visits that stand elsewhere are moved.
    public var moves: Bool

    public init(_ rows: [VisitRow], keepGoing: Bool = false, moves: Bool = false) {
        self.rows = rows
        self.keepGoing = keepGoing
        self.moves = moves
    }
}

/// A line of a file of visits.
public struct VisitRow: Hashable, Sendable, Codable {
    public var line: Int
    /// Number, or the key of another program.
    public var order: String
    public var sequence: Int
    public var state: VisitState?
    /// `nil` for a visit that is open.
    public var place: Place?
    /// Minutes on site; `nil` for those that the visit has.
    public var duration: Int?
    public var lock: VisitLock
    public var override: String?

    /// Who does it, by name, and when.
    public struct Place: Hashable, Sendable, Codable {
        public var technician: String
        public var crew: [String]
        public var start: Timestamp
        /// `nil` when the work takes as long as it should.
        public var end: Timestamp?
        /// Of the shift; `nil` for that of the start.
        public var day: Day?

        public init(technician: String, crew: [String] = [], start: Timestamp, end: Timestamp? = nil, day: Day? = nil) {
            self.technician = technician
            self.crew = crew
            self.start = start
            self.end = end
            self.day = day
        }
    }

    public init(
        line: Int, order: String, sequence: Int = 1, state: VisitState? = nil, place: Place? = nil,
        duration: Int? = nil, lock: VisitLock = .none, override: String? = nil
    ) {
        self.line = line
        self.order = order
        self.sequence = sequence
        self.state = state
        self.place = place
        self.duration = duration
        self.lock = lock
        self.override = override
    }
}
