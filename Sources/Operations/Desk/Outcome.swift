import DeskModel
import ServiceModel

struct Outcome {
    var summary: Summary
    var skipped: [Refusal] = []
    var rows: [Result<Summary, Refusal>] = []
    var affected: [BrokenVisit] = []
    var warnings: [DeviceWarning] = []
    var staying: [StayingVisit] = []
    /// Others are to know of it although no row says it: it has its entry in any case.
    var isNews = false

    init(
        _ summary: Summary, skipped: [Refusal] = [], rows: [Result<Summary, Refusal>] = [],
        affected: [BrokenVisit] = [], warnings: [DeviceWarning] = [],
        staying: [StayingVisit] = []
    ) {
        self.summary = summary
        self.skipped = skipped
        self.rows = rows
        self.affected = affected
        self.warnings = warnings
        self.staying = staying
    }
}
