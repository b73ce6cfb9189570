import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import Scheduling
import ServiceModel

struct PlanVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Let the engine plan what waits, and apply the plan.",
        discussion: """
            It moves only visits that are planned, unlocked and not told to the customer. --region, --order, --only-new \
            and --deadline are hard limits: what lies outside of them keeps its technician and its minute. A visit \
            counts as retimed when its start moves by more than 15 minutes. What is promised or wished only after the \
            last day waits, unless it is due before. Ctrl-C ends the search and applies nothing. A plan of which a part \
            could not be applied ends with code 4.
            """)

    @OptionGroup var plan: PlanOptions
    @Flag(help: "Show what would change, and leave it.")
    var dryRun = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let request = try plan.request(session)
        let diff = try session.desk.plan(
            request, policies: try policies(session),
            progress: { session.output.progress(PlanWords.progress($0, session.language)) })
        session.output.progress("")
        var receipt: Receipt?
        if !dryRun, !diff.moves.isEmpty {
            receipt = try session.perform(ApplyPlan(base: diff.base, moves: diff.moves))
        } else {
            session.output.message(PlanWords.counts(diff, session.language))
        }
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let record = PlanRecord(diff: diff, receipt: receipt, names: names, wording: session.wording)
        let shown = PlanRecord(
            diff: diff, receipt: receipt, names: names, wording: session.tableWording,
            isForScripts: !session.output.isTerminal)
        try session.output.answer(record.json, shown.table)
        for line in record.totals { session.output.message(line) }
        // What others changed meanwhile stays as it is, and each has been told.
        if let first = receipt?.skipped.first {
            try session.output.fail(FailureReport(first, session.wording))
            throw ExitStatus.conflict
        }
    }
}

extension PlanVerb {
    /// The policies of the user's files; what is wrong with them is told, and nothing is planned.
    fileprivate func policies(_ session: Session) throws -> [Policy] {
        do {
            return [try session.policies.load(plan.policy)]
        } catch let broken as ConfigurationProblems {
            let home = session.surroundings.environment["HOME"]
            func told(_ language: Language) -> String {
                broken.problems.map { $0.sentence(in: language, home: home) }.joined(separator: "\n")
            }
            throw Failure.usage(english: told(.english), polish: told(.polish))
        }
    }
}
