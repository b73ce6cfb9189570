/// What somebody answered to something that needed somebody.
package enum AlertAnswer: String, CaseIterable, Sendable, Codable {
    /// Looked at, and nothing more is needed.
    case seen
    /// What happened in the field is the plan from now on.
    case field
    /// The plan stays as the desk has it.
    case plan
    /// Somebody was phoned; it still needs an answer.
    case called

    /// It needs nobody any more.
    package var isEnd: Bool { self != .called }
}
