package import ServiceModel

/// A hard rule of one department that forbids a place.
package protocol DepartmentBreach: Hashable, Sendable, Codable {
    /// The name of the rule, for counting which one stops the most.
    var rule: String { get }
    /// At most six letters for a cell of the board.
    func word(in language: Language) -> String
    /// One sentence without a full stop, to stand behind a name.
    func sentence(_ wording: Wording) -> String
    var concern: BreachConcern { get }
    /// What is wrong, without the figures that change by themselves.
    var fault: String { get }
}
