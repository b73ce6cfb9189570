import DeskModel
import ServiceModel

struct Outcome {
    var summary: Summary
    var skipped: [Refusal] = []
    var rows: [Result<Summary, Refusal>] = []
    var affected: [BrokenVisit] = []

    init(
        _ summary: Summary, skipped: [Refusal] = [], rows: [Result<Summary, Refusal>] = [],
        affected: [BrokenVisit] = []
    ) {
        self.summary = summary
        self.skipped = skipped
        self.rows = rows
        self.affected = affected
    }
}
