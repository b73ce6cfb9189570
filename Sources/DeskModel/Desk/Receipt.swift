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
    /// Whose time a change by hand moved, and who is late by it.
    package let retimed: [RetimedVisit]
    /// Who stays with the technician from whom a visit was taken.
    package let staying: [StayingVisit]
    /// When that was done which was taken back, or done again.
    package let firstDone: Timestamp?

    package init(
        sequence: Int?, summary: Summary, skipped: [Refusal] = [], rows: [Result<Summary, Refusal>] = [],
        versions: [VersionedRow: Int] = [:], breaks: [BrokenVisit] = [], affected: [BrokenVisit] = [],
        readied: [OrderNumber] = [], warnings: [DeviceWarning] = [],
        retimed: [RetimedVisit] = [], staying: [StayingVisit] = [], firstDone: Timestamp? = nil
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
        self.retimed = retimed
        self.staying = staying
        self.firstDone = firstDone
    }
}

extension Receipt {
    /// What it did to others of the day, a sentence each: who is late now, who got another time, who stays.
    package func daySentences(_ wording: Wording) -> [String] {
        [whenSentence(wording)].compactMap { $0 } + retimed.sentences(wording)
            + [staying.sentence(wording)].compactMap { $0 }
    }

    /// `It was done at 07:12.`, with its day when that is over; `nil` for what is new.
    package func whenSentence(_ wording: Wording) -> String? {
        firstDone.map { wording.language("It was done ", "Zrobiono to ") + wording.past($0) + "." }
    }

    /// Somebody is late by it.
    package var makesLate: Bool { retimed.contains { $0.isLater } }
}
