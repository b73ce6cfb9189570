/// Something about a company's data that one department wants mended.
package protocol DepartmentFinding: Hashable, Sendable {
    var facts: FindingFacts { get }
    /// What is wrong, without a full stop, to stand behind the subject. It never says why somebody is absent.
    func words(_ wording: Wording) -> String
}
