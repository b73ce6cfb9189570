import ArgumentParser
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

struct VisitCorrectVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Correct the last report: what it was, when, or why.",
        discussion: "What is not given stays as it was told. The wrong report is kept beside the correction.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(
        help: ArgumentHelp("What it was, such as start or no-access; none when it did not happen.", valueName: "act"))
    var act: String?
    @Option(help: ArgumentHelp("When it was: 13:30 for today, or 2026-11-24T13:30.", valueName: "time"))
    var at: String?
    @Option(help: "The reason; for what did not happen, how it came about.")
    var reason: String?
    @Option(help: ArgumentHelp("Who signed.", valueName: "name"))
    var signedBy: String?
    @Option(help: "A remark.")
    var note: String?
    @Option(help: "What was found, for the report.")
    var found: String?
    @Option(help: "What was done, for the report.")
    var done: String?
    @Option(help: "What the customer had better do, for the report.")
    var advice: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let meant = try OrderVisit(told: order, session)
        let moment = try at.map { try session.moment($0, option: "--at", at: meant.visit.placement) }
        let account = SaidAccount(found: found, done: done, advice: advice)
        try session.perform(
            CorrectReport(
                visit: meant.visit.id, act: try act.map(reported), at: moment, reason: reason, signedBy: signedBy,
                note: note, account: account.isEmpty ? nil : account, basis: meant.basis))
        try session.output.answer(try session.record(meant.order.id).json)
    }

    private func reported(_ word: String) throws -> VisitAct {
        if ["none", "brak"].contains(word) { return .withdraw }
        let wanted = NameFolding.fold(word.replacing("-", with: " "))
        let named = VisitAct.allCases.first { $0.isReport && NameFolding.fold($0.name(.polish)) == wanted }
        guard let act = VisitAct(rawValue: word) ?? named, act.isReport else {
            let allowed = VisitAct.allCases.filter(\.isReport).map(\.rawValue) + ["none"]
            throw Failure.option("--act", .notOneOf(word, allowed: allowed))
        }
        return act
    }
}

extension OrderVisit {
    /// The visit of an order of which something was told last. Throws when the order is not found, or nothing was told.
    init(told key: String, _ session: Session) throws {
        if let raw = Int64(key), let visit = try session.desk.visit(Visit.ID(raw)) {
            self.visit = visit
            order = try session.desk.order(visit.order)
            return
        }
        order = try session.desk.order(named: key)
        let lines = try session.desk.detail(of: order.id).visits
        let told = lines.filter { $0.events.effective.contains { $0.act.isReport } }
        guard let last = told.max(by: { Self.lastTold($0) < Self.lastTold($1) }) else {
            let isAccepted = lines.contains { $0.visit.placement?.isAcceptedByMember == true }
            throw Refusal.execution(.notCorrectable(order.number, isAccepted ? .memberAccepted : .nothingTold))
        }
        visit = last.visit
    }

    private static func lastTold(_ line: OrderDetail.VisitLine) -> (Timestamp, Int) {
        (line.events.map(\.recordedAt).max() ?? Timestamp(seconds: 0), line.visit.sequence)
    }
}
