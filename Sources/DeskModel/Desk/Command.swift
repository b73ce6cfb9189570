package import ServiceModel

/// One change somebody asks for. Its value stands here; its law (check, write, journal) stands in Operations under the
/// same folder and file name.
package protocol Command: Sendable, Codable {
    /// How the journal names it, such as `place-visit`.
    static var name: String { get }
    /// What `u` does with it.
    static var undo: UndoClass { get }
    /// Which permission of a role it takes; what takes it back takes the same.
    static var permission: Permission { get }
    /// What happens when it breaks visits that stand on what it changes.
    var breaking: PlanConsequence { get }
}

extension Command {
    /// Master data is what plans stand on.
    package var breaking: PlanConsequence { Self.permission == .masterData ? .asked : .ownRules }
}

/// How a command treats visits that stand and that its change would make break a rule.
package enum PlanConsequence: Sendable {
    /// It keeps the rules of plans itself, or touches nothing that plans stand on.
    case ownRules
    /// A fact of the world: it is taken in, and the receipt tells what it breaks.
    case told
    /// Somebody's choice: it is refused with what it would break, until somebody says that it is to be so.
    case asked
}

/// What taking a command back means.
package enum UndoClass: String, Sendable, Codable {
    /// The rows are put back.
    case reversible
    /// A counter-move is made: a dispatch is recalled, a new order cancelled.
    case compensated
    /// It cannot be taken back; the journal says why.
    case final
}

/// Who does something, and from where. Local roles prevent mistakes, not malice; the operating system's user is always
/// kept.
package struct Actor: Hashable, Sendable, Codable {
    package enum Origin: String, Sendable, Codable {
        case console, cli, field, simulation, system

        /// A person at a desk, whose role counts; a paired phone and the program itself have rights of their own.
        package var isDesk: Bool { self == .console || self == .cli }
    }

    package var name: String
    package var osUser: String
    package var origin: Origin

    package init(name: String, osUser: String, origin: Origin) {
        self.name = name
        self.osUser = osUser
        self.origin = origin
    }
}

/// What the store confirms after a command.
package struct Receipt: Sendable {
    /// The journal's entry; also the store's new sequence. `nil` when nothing had to change.
    package let sequence: Int?
    package let summary: Summary
    /// Parts of the command that were left out, each with its reason.
    package let skipped: [Refusal]
    /// What became of each item of `Several`, in its order; empty for any other command.
    package let rows: [Result<Summary, Refusal>]
    /// The rows it wrote, with the versions they have now: whoever wrote them knows them.
    package let versions: [VersionedRow: Int]
    /// Visits that stand, and break a rule now that they did not break before.
    package let breaks: [BrokenVisit]
    /// The visits that the command had to decide about, as they stood: those under an absence.
    package let affected: [BrokenVisit]
    /// Drafts that became ready, because what they waited for has come.
    package let readied: [OrderNumber]

    package init(
        sequence: Int?, summary: Summary, skipped: [Refusal] = [], rows: [Result<Summary, Refusal>] = [],
        versions: [VersionedRow: Int] = [:], breaks: [BrokenVisit] = [], affected: [BrokenVisit] = [],
        readied: [OrderNumber] = []
    ) {
        self.sequence = sequence
        self.summary = summary
        self.skipped = skipped
        self.rows = rows
        self.versions = versions
        self.breaks = breaks
        self.affected = affected
        self.readied = readied
    }
}
