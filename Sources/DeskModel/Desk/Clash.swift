package import ServiceModel

/// What another desk did to a row that a command was based on.
package struct Clash: Hashable, Sendable {
    package var by: Actor
    package var at: Timestamp
    package var summary: Summary
    /// Every row of the basis that had changed, with the version it has now: whoever was told may act on these.
    package var rows: [VersionedRow: Int]

    package var actor: String { by.name }

    package init(by: Actor, at: Timestamp, summary: Summary, rows: [VersionedRow: Int] = [:]) {
        self.by = by
        self.at = at
        self.summary = summary
        self.rows = rows
    }

    func sentence(_ wording: Wording) -> String {
        let (who, said) = (by.shownName(wording.language), summary.sentence(wording))
        return wording.language(
            "\(who) changed it at \(wording.time(at)): \(said) Nothing was written.",
            "O \(wording.time(at)) zmienia to \(who): \(said) Niczego nie zapisano.")
    }
}
