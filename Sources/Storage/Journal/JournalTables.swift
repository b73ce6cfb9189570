extension Department {
    /// The journal's own, of which none is kept in it.
    static let journal = Department(
        "journal",
        others: [
            Table(
                "journal", .notJournalled, key: ["sequence"],
                [
                    "sequence", "at", "actor", "os_user", "origin", "command", "summary", "undo", "reverses",
                    "undone_by", "permission", "rows_kept",
                ]),
            Table(
                "journal_row", .notJournalled, key: ["sequence", "position"],
                ["sequence", "position", "table_name", "row_key", "before_row", "after_row", "shape"]),
            Table("row_shape", .notJournalled, ["id", "schema", "table_name", "columns"]),
            Table("counter", .notJournalled, key: ["name"], ["name", "value"]),
        ])
}
