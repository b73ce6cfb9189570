import ServiceModel

extension Department {
    static let notices = Department(
        "notices", [OutboxDeed.self, NoticeOptOut.self],
        others: [OutboxMessage.table, OutboxTry.table, .hookMarks], rederive: { try $0.takeBackOutbox($1) })
}

extension Table {
    /// How far each hook has read the journal.
    static let hookMarks = Table("hook_mark", .notJournalled, key: ["hook"], ["hook", "sequence"])
}
