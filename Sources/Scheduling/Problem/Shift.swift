/// One technician on one day. A technician may have several shifts on a day.
public struct Shift: Sendable, Hashable {
    public var technician: Int
    public var day: Int
    /// Where the route begins and ends, as indices into the travel times.
    public var startPlace: Int
    public var endPlace: Int
    /// The technician leaves the start place no earlier.
    public var earliestStart: Tick
    /// The regular end: at the end place by then, or it is overtime.
    public var latestEnd: Tick
    /// How far beyond the regular end the route may go.
    public var overtimeAllowed: Tick
    /// In order of time; see ``Break``.
    public var breaks: [Break]
    /// Held and valid on this day.
    public var skills: SkillSet
    /// Where this technician works on this day; nil means everywhere.
    public var regions: SmallIndexSet?
    public var limits: Limits
    /// On the travel times and on service times of this technician.
    public var travelScale: Scale
    public var serviceScale: Scale
    /// What using this shift at all costs, in minutes of travel (the policy may scale it).
    public var openingCost: Double
    /// What a minute of this technician's travel costs beside a normal one.
    public var travelCost: Scale
    /// Nothing may come to this shift or leave it.
    public var isLocked: Bool
    /// The technician is off: nothing may be placed.
    public var isAbsent: Bool
    /// What is on the van and what it can carry.
    public var stock = Stock()
    /// Which tasks' special service and set-up times hold here; see ``Task/serviceByKind``.
    public var kind: Int?
    /// Which of the problem's travel times hold here: 0 is ``Problem/travel``, 1 the first of ``Problem/otherTravel`` …
    public var profile = 0
    /// What a kilometre costs on this shift, in minutes of travel (the policy may scale it); needs
    /// ``Problem/distances``.
    public var distanceCost = 0.0
    /// What one of ``Problem/legCosts`` costs on this shift, in minutes of travel.
    public var legCost = 0.0
    /// What a minute of service costs on this shift beside a minute of travel.
    public var serviceCost = 0.0

    public init(
        technician: Int, day: Int, startPlace: Int, endPlace: Int, earliestStart: Tick, latestEnd: Tick,
        overtimeAllowed: Tick = 0, breaks: [Break] = [], skills: SkillSet = [], regions: SmallIndexSet? = nil,
        limits: Limits = Limits(), travelScale: Scale = .normal, serviceScale: Scale = .normal, openingCost: Double = 0,
        travelCost: Scale = .normal, isLocked: Bool = false, isAbsent: Bool = false
    ) {
        self.technician = technician
        self.day = day
        self.startPlace = startPlace
        self.endPlace = endPlace
        self.earliestStart = earliestStart
        self.latestEnd = latestEnd
        self.overtimeAllowed = overtimeAllowed
        self.breaks = breaks
        self.skills = skills
        self.regions = regions
        self.limits = limits
        self.travelScale = travelScale
        self.serviceScale = serviceScale
        self.openingCost = openingCost
        self.travelCost = travelCost
        self.isLocked = isLocked
        self.isAbsent = isAbsent
    }

    /// The end no route may pass, overtime included.
    public var hardEnd: Tick { latestEnd + overtimeAllowed }
}

extension Shift {
    /// Every stored field, in the order of the struct.
    static let fieldFeatures: [FieldFeatures<Shift>] = [
        .ordinary("technician"),
        FieldFeatures("day", .severalDays) { $0.day > 0 },
        .ordinary("startPlace"),
        FieldFeatures("endPlace", .differentEnds) { $0.startPlace != $0.endPlace },
        .ordinary("earliestStart"),
        .ordinary("latestEnd"),
        FieldFeatures("overtimeAllowed", .overtime) { $0.overtimeAllowed != 0 },
        .nested("breaks", inEach: Break.fieldFeatures) { $0.breaks }
            .and(.breaks) { !$0.breaks.isEmpty }
            .and(.severalBreaks) { $0.breaks.count > 1 },
        // What is held or allowed here matters to tasks that ask for it: they bring the feature.
        .with("task.skills", "skills"),
        .with("task.region", "regions"),
        .nested("limits", in: Limits.fieldFeatures) { $0.limits },
        FieldFeatures("travelScale", .travelScales) { $0.travelScale != .normal },
        FieldFeatures("serviceScale", .serviceScales) { $0.serviceScale != .normal },
        FieldFeatures("openingCost", .openingCosts) { $0.openingCost != 0 },
        FieldFeatures("travelCost", .travelCosts) { $0.travelCost != .normal },
        FieldFeatures("isLocked", .lockedShifts) { $0.isLocked },
        FieldFeatures("isAbsent", .absences) { $0.isAbsent },
        .nested("stock", in: Stock.fieldFeatures) { $0.stock },
        .with("task.serviceByKind", "kind"),
        FieldFeatures("profile", .profiles) { $0.profile != 0 },
        FieldFeatures("distanceCost", .distanceCosts) { $0.distanceCost != 0 },
        FieldFeatures("legCost", .legCosts) { $0.legCost != 0 },
        FieldFeatures("serviceCost", .serviceCosts) { $0.serviceCost != 0 },
    ]
}
