extension Migration {
    /// Which fact another one corrects, who signed, and what was remarked.
    static let corrections = Migration(
        number: 7, name: "corrections",
        statements: [
            "ALTER TABLE visit_event ADD COLUMN corrects INTEGER",
            "ALTER TABLE visit_event ADD COLUMN signed_by TEXT",
            "ALTER TABLE visit_event ADD COLUMN note TEXT",
        ])
}
