extension Migration {
    /// Work over several days, what a visit waits for, and which one it goes on from. Minutes beyond a day stand in a column of
    /// their own, for the first schema lets none into the old one.
    static let longWork = Migration(
        number: 24, name: "long work",
        statements: [
            "ALTER TABLE visit ADD COLUMN more_minutes INTEGER",
            "ALTER TABLE visit ADD COLUMN last_day TEXT",
            "ALTER TABLE visit ADD COLUMN parts TEXT",
            "ALTER TABLE visit ADD COLUMN return_of INTEGER REFERENCES visit (id)",
            "ALTER TABLE visit ADD COLUMN wait_part TEXT",
            "ALTER TABLE visit ADD COLUMN wait_day TEXT",
            "CREATE INDEX visit_last_day ON visit (last_day) WHERE last_day IS NOT NULL",
        ])
}
