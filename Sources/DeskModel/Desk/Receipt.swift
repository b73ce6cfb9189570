package import ServiceModel

/// What the store confirms after a command.
package struct Receipt: Sendable {
    /// The journal's entry; also the store's new sequence. `nil` when nothing had to change.
    package let sequence: Int?
    package let summary: Summary
    /// Parts of the command that were left out, each with its reason.
    package let skipped: [Refusal]
    /// What became of each item of `Several`, in its order; empty for any other command.
    package let rows: [Result<Summary, Refusal>]
    /// The rows it wrote, with the versions they have now: whoever wrote them knows them.
    package let versions: [VersionedRow: Int]
    /// Visits that stand, and break a rule now that they did not break before.
    package let breaks: [BrokenVisit]
    /// The visits that the command had to decide about, as they stood: those under an absence.
    package let affected: [BrokenVisit]
    /// Drafts that became ready, because what they waited for has come.
    package let readied: [OrderNumber]
    /// What is worth knowing about the devices of a new order.
    package let warnings: [DeviceWarning]

    package init(
        sequence: Int?, summary: Summary, skipped: [Refusal] = [], rows: [Result<Summary, Refusal>] = [],
        versions: [VersionedRow: Int] = [:], breaks: [BrokenVisit] = [], affected: [BrokenVisit] = [],
        readied: [OrderNumber] = [], warnings: [DeviceWarning] = []
    ) {
        self.sequence = sequence
        self.summary = summary
        self.skipped = skipped
        self.rows = rows
        self.versions = versions
        self.breaks = breaks
        self.affected = affected
        self.readied = readied
        self.warnings = warnings
    }
}
