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
        let isNothing = review.diff.moves.isEmpty && review.roster.isEmpty
        if !dryRun, isNothing { throw Refusal.branches(.nothing(review.name)) }
        if isNothing { session.output.message(PlanWords.counts(review.diff, session.language)) }
        let receipt: Receipt? = try isNothing ? nil : apply(review, of: branches, session)
        for left in review.left { session.output.message(left.line(session.wording)) }
        try answer(review, receipt, session)
        if !dryRun, let first = receipt?.skipped.first {
            try session.output.fail(FailureReport(first, session.wording))
            throw ExitStatus.conflict
        }
    }

    /// Writes it, or with `--dry-run` does the same and takes it back, and tells what changes by it.
    private func apply(_ review: BranchReview, of branches: Branches, _ session: Session) throws -> Receipt {
        let receipt =
            try dryRun
            ? branches.rehearse(review, review.diff.moves)
            : branches.apply(review, review.diff.moves, by: session.actor)
        if dryRun { session.tell(foreseen: receipt) } else { session.tell(receipt) }
        return receipt
    }

    private func answer(_ review: BranchReview, _ receipt: Receipt?, _ session: Session) throws {
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let written = dryRun ? nil : receipt
        let record = PlanRecord(diff: review.diff, receipt: written, names: names, wording: session.wording)
        let shown = PlanRecord(
            diff: review.diff, receipt: written, names: names, wording: session.tableWording,
            isForScripts: !session.output.isTerminal)
        let json = record.json.with("branch", BranchRecord(review.line, session.wording).json)
        try session.output.answer(told(receipt, in: json, session.wording), shown.table)
        for line in record.totals { session.output.message(line) }
    }

    /// What the moves alone do not say: changes of people's days, what is left out, and what stands against a rule by it.
    private func told(_ receipt: Receipt?, in record: JSONValue, _ wording: Wording) -> JSONValue {
        record.with("days", .number(receipt?.branchSummary?.changedDays ?? 0))
            .with("skipped", .array((receipt?.skipped ?? []).map { .text($0.sentence(wording)) }))
            .with("breaks", .array((receipt?.breaks ?? []).map { $0.json(wording) }))
    }
}

extension Receipt {
    fileprivate var branchSummary: BranchesSummary? {
        if case .branches(let summary) = summary { summary } else { nil }
    }
}

extension Session {
    /// What applying a branch would do, with the warnings that doing it would give.
    fileprivate func tell(foreseen receipt: Receipt) {
        output.message(receipt.branchSummary?.foreseen(wording) ?? receipt.summary.sentence(wording))
        for refusal in receipt.skipped { output.message(refusal.sentence(wording)) }
        for visit in receipt.breaks { output.message("! " + visit.line(wording)) }
        for sentence in receipt.daySentences(wording) { output.message(sentence) }
        if let sentence = receipt.readySentence(language) { output.message(sentence) }
    }
}
