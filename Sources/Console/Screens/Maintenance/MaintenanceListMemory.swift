import DeskModel
import ServiceModel

/// What the list of plans remembers beside its lines, and the page of a plan with it.
struct MaintenanceListMemory: ScreenState {
    /// All plans with their texts folded; asked for when the screen opens.
    var plans: [(line: PlanLine, subject: FilterSubject)] = []
    /// What a new plan can be of.
    var types: [ServiceType] = []
    /// The journal's sequence at which they were asked for, and the day.
    var askedAt: Int?
    var askedOn: Day?
    /// The year that was looked at last.
    var preview: PlanPreview?
    /// What was asked for last, and the journal's sequence then.
    var asked: (request: PlanPreviewRequest, sequence: Int)?
    /// Whole years from today to the first day of the strip.
    var years = 0
    /// Which day of the strip is meant, from its beginning.
    var day = 0
    /// The day was walked to: keys mean it, not the next one.
    var hasWalked = false

    init() {}
}
