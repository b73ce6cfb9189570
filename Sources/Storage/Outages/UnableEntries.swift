package import DeskModel
package import ServiceModel

extension Reader {
    /// What was said since then about people who cannot work, oldest first.
    package func unableEntries(since moment: Timestamp) throws -> [JournalEntry] {
        try records(
            "WHERE j.command = :command AND j.at >= :since ORDER BY j.sequence",
            ["command": .text(ReportUnable.name), "since": SQLValue(moment)]
        ).map(\.entry)
    }
}
