import DeskModel
import ServiceModel

struct Outcome {
    var summary: Summary
    var skipped: [Refusal] = []
    var rows: [Result<Summary, Refusal>] = []
    var affected: [BrokenVisit] = []
    var warnings: [DeviceWarning] = []

    init(
        _ summary: Summary, skipped: [Refusal] = [], rows: [Result<Summary, Refusal>] = [],
        affected: [BrokenVisit] = [], warnings: [DeviceWarning] = []
    ) {
        self.summary = summary
        self.skipped = skipped
        self.rows = rows
        self.affected = affected
        self.warnings = warnings
    }
}
