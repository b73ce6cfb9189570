import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import Scheduling
import ServiceModel

struct BranchCompareVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "One branch or two beside the live plan, in figures.",
        discussion: """
            Two branches are compared with one another, one with the live plan. Branches are brought up to the live plan \
            first, unless somebody has them open.
            """)

    @Argument(help: "One name or two.")
    var names: [String]
    @Option(help: "Under which policy the cost is told.")
    var policy = "balanced"
    @Flag(help: "List the visits that stand elsewhere instead of the figures.")
    var visits = false
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard (1...2).contains(names.count) else { throw ValidationError("Name one branch or two.") }
    }

    func run(in session: Session) throws {
        let branches = Branches(session.desk)
        let found = try names.map { try branches.name($0) }
        if found.count == 2, found[0] == found[1] {
            throw Failure.usage(
                english: "Name two branches, not one twice.", polish: "Podaj dwa warianty, a nie ten sam dwa razy.")
        }
        let known = session.policies.names
        guard known.contains(policy) else { throw Failure.option("--policy", .notOneOf(policy, allowed: known)) }
        let policies = (try? session.policies.all()) ?? Policy.all
        let comparison = try branches.compare(found, policy: policy, policies: policies)
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let record = ComparisonRecord(comparison: comparison, names: names, wording: session.wording)
        let shown = ComparisonRecord(comparison: comparison, names: names, wording: session.tableWording)
        try session.output.answer(record.json, visits ? shown.visits : shown.figures)
        session.output.message(comparison.sentence(session.language))
        for side in comparison.sides {
            for left in side.line.stamp?.left ?? [] { session.output.message(left.line(session.wording)) }
        }
    }
}
