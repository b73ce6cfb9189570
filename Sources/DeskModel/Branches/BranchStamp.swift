package import ServiceModel

/// What a branch knows of itself. It stands in the branch's own file and in no other.
package struct BranchStamp: Hashable, Sendable, Codable {
    package var name: BranchName
    /// Who made it, and when.
    package var actor: String
    package var at: Timestamp
    /// The live journal's last entry when it was made.
    package var made: Int
    /// The same when it last followed the live plan: whatever its own journal has behind that was done in the branch.
    package var base: Int
    /// When that was.
    package var followed: Timestamp
    package var conflicts: [BranchConflict]
    /// What had no room any more when it followed.
    package var left: [BranchLeft]
    /// Calls of a repair that were made before it was kept: what was said.
    package var said: [Visit.ID: String]

    package init(
        name: BranchName, actor: String, at: Timestamp, base: Int, conflicts: [BranchConflict] = [],
        left: [BranchLeft] = [], said: [Visit.ID: String] = [:]
    ) {
        self.name = name
        self.actor = actor
        self.at = at
        made = base
        self.base = base
        followed = at
        self.conflicts = conflicts
        self.left = left
        self.said = said
    }
}
