package import ServiceModel

/// What a summary says of a report beside its act and time.
package struct ReportDetails: Hashable, Sendable, Codable {
    /// When the work began, where the report told that too.
    package var started: Timestamp?
    package var signedBy: String?
    package var note: String?
    /// The number of the return visit that it opened.
    package var opened: Int?
    /// What was answered with it.
    package var answers: [ToldAnswer]?
    /// What was booked with it.
    package var parts: ToldParts?

    package init(
        started: Timestamp? = nil, signedBy: String? = nil, note: String? = nil, opened: Int? = nil,
        answers: [ToldAnswer]? = nil, parts: ToldParts? = nil
    ) {
        self.started = started
        self.signedBy = signedBy
        self.note = note
        self.opened = opened
        self.answers = answers
        self.parts = parts
    }
}
