/// Why one department does not carry a command out.
package protocol DepartmentRefusal: Hashable, Sendable {
    /// One or two full sentences: what is wrong, and what is possible instead.
    func sentence(_ wording: Wording) -> String
    var facts: RefusalFacts { get }
}
