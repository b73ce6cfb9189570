import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import Scheduling
import ServiceModel

struct BranchApplyVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Write a branch into the live plan as one entry, and take the branch away.",
        discussion: """
            It is brought up to the live plan first. What has no room any more is told and not applied. Visits that both \
            sides have moved are applied only with --conflicts, which says whose place counts; without it nothing is \
            written (exit code 4). Where somebody changes the plan at the same moment, what does not fit is left in the \
            branch (exit code 4).
            """)

    @Argument(help: "Its whole name.")
    var name: String
    @Option(help: "Whose place counts where both sides have moved a visit: live or branch.")
    var conflicts: ConflictChoice?
    @Flag(help: "Show what would change, and leave it.")
    var dryRun = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let branches = Branches(session.desk)
        let review = try branches.review(try branches.name(name), liveCounts: conflicts == .live)
        let disputed = review.diff.moves.filter { review.conflicts[$0.visit] != nil }
        if !dryRun, conflicts == nil, !disputed.isEmpty {
            throw Refusal.branches(.undecided(review.name, disputed.map(\.order)))
        }
        let moves = review.diff.moves
        var receipt: Receipt?
        if !dryRun {
            guard !moves.isEmpty || !review.roster.isEmpty else { throw Refusal.branches(.nothing(review.name)) }
            let done = try branches.apply(review, moves, by: session.actor)
            session.tell(done)
            receipt = done
        } else {
            session.output.message(PlanWords.counts(review.diff, session.language))
        }
        for left in review.left { session.output.message(left.line(session.wording)) }
        try answer(review, receipt, session)
        if let first = receipt?.skipped.first {
            try session.output.fail(FailureReport(first, session.wording))
            throw ExitStatus.conflict
        }
    }

    private func answer(_ review: BranchReview, _ receipt: Receipt?, _ session: Session) throws {
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let record = PlanRecord(diff: review.diff, receipt: receipt, names: names, wording: session.wording)
        let shown = PlanRecord(
            diff: review.diff, receipt: receipt, names: names, wording: session.tableWording,
            isForScripts: !session.output.isTerminal)
        let json = record.json.with("branch", BranchRecord(review.line, session.wording).json)
        try session.output.answer(json, shown.table)
        for line in record.totals { session.output.message(line) }
    }
}
