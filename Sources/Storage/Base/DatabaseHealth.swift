import DeskModel

/// What a database says of itself.
struct DatabaseHealth: Sendable {
    /// What its own check found wrong; empty when it is sound.
    var faults: [String]
    /// How it keeps transactions whole.
    var journalMode: String
    /// Name and version of the database.
    var engine: String
    /// Bytes of the database file; 0 without one.
    var size: Int
    /// POSIX permissions of file and folder.
    var fileMode: Int
    var folderMode: Int
}
