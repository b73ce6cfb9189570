extension Store {
    /// Closes a file that is going to be moved: SQLite may leave what was written last in the log beside it, which keeps its
    /// name.
    func closeWhole() throws {
        try (connection as? SQLiteDatabase)?.foldLog()
        try close()
    }
}
