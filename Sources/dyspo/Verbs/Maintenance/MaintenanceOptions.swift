import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// What is said about a maintenance plan, when it arises and when it is edited.
struct MaintenanceOptions: ParsableArguments {
    @Option(help: "What is done, as it stands on the orders.")
    var name: String?
    @Option(parsing: .singleValue, help: "A device: name, serial number or id; may be repeated.")
    var device: [String] = []
    @Option(help: ArgumentHelp("The order type from which orders take every field: code or name.", valueName: "type"))
    var type: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A rule by RFC 5545, such as FREQ=MONTHLY;BYMONTHDAY=1; may be repeated.", valueName: "rule")
    )
    var rrule: [String] = []
    @Option(
        parsing: .singleValue, help: ArgumentHelp("A day beside the rules; may be repeated.", valueName: "day"))
    var rdate: [String] = []
    @Option(
        parsing: .singleValue, help: ArgumentHelp("A day that the rules leave out; may be repeated.", valueName: "day"))
    var exdate: [String] = []
    @Option(
        help: ArgumentHelp(
            "The rule in words: monthly, every 3 months, 6 months after the last.", valueName: "rule"))
    var every: String?
    @Option(
        help: ArgumentHelp("From when the rule runs, or when the work is due first (else today).", valueName: "day"))
    var start: String?
    @Option(help: "What becomes of a visit on a free day: next, previous, keep or skip.")
    var onFreeDay: OnFreeDay?
    @Option(
        help: ArgumentHelp(
            "Days that a visit may lie beside its day: 5, 3/10 (before/after), or none.", valueName: "days"))
    var tolerance: String?
    @Option(help: ArgumentHelp("In which part of the year: 09-01/10-31, or none.", valueName: "season"))
    var season: String?
    @Option(help: ArgumentHelp("Days ahead that an order is made (else 14).", valueName: "days"))
    var horizon: Int?
    @Option(help: "The technician who had better come, or none.")
    var technician: String?
    @Option(help: "The only technician who may come, or none.")
    var onlyTechnician: String?
    @Option(help: "The contract under which its orders are, or none; else the one that counts for each.")
    var contract: String?
    @Option(help: ArgumentHelp("When it was done last before the plan stands here, or none.", valueName: "day"))
    var lastDone: String?

    /// The rule that is said; `nil` where none is. `standing` gives what is not said of it.
    func rule(_ session: Session, standing: PlanRule? = nil) throws -> PlanRule? {
        let given = try start.map { try session.day($0, option: "--start") }
        let first = given ?? standing?.start ?? session.today
        if let every {
            guard rrule.isEmpty, rdate.isEmpty, exdate.isEmpty else { throw Self.twoRules }
            do {
                if let rule = try PlanRuleReader.rule(every, start: first) { return rule }
            } catch {
                throw Refusal.maintenance(.terms(.recurrence(error)))
            }
            throw Failure.option("--every", .notOneOf(every, allowed: ["monthly", "3 months", "6 months after"]))
        }
        guard !rrule.isEmpty || !rdate.isEmpty || !exdate.isEmpty else {
            return given.flatMap { first in standing.map { $0.starting(first) } }
        }
        var set = standing?.set ?? RecurrenceSet(start: WallTime(first))
        do {
            let read = try RecurrenceSet(
                start: start.flatMap { WallTime($0) == nil ? nil : $0 } ?? first.iso, rules: rrule, dates: rdate,
                exceptions: exdate)
            set.start = given == nil && standing?.set != nil ? set.start : read.start
            if !rrule.isEmpty { set.rules = read.rules }
            if !rdate.isEmpty { set.dates = read.dates }
            if !exdate.isEmpty { set.exceptions = read.exceptions }
        } catch {
            throw Refusal.maintenance(.terms(.recurrence(error)))
        }
        return .recurrence(set)
    }

    private static var twoRules: Failure {
        .usage(
            english: "--every and --rrule are two rules: say one.",
            polish: "--every i --rrule to dwie reguły: podaj jedną.")
    }

    func tolerance(_ session: Session) throws -> Given<Tolerance>? {
        try Given(tolerance) { text in
            let sides = text.split(separator: "/").map { Int($0) }
            switch sides.count {
            case 1: if let days = sides[0] { return Tolerance(before: days, after: days) }
            case 2: if let before = sides[0], let after = sides[1] { return Tolerance(before: before, after: after) }
            default: break
            }
            throw Failure.option("--tolerance", .notANumber(text))
        }
    }

    func givenSeason() throws -> Given<Season>? {
        try Given(season) { text in
            let sides = text.split(separator: "/").map { MonthDay($0) }
            guard sides.count == 2, let from = sides[0], let to = sides[1] else {
                throw Failure.option("--season", .notADate(text))
            }
            return Season(from: from, to: to)
        }
    }

    func wish(_ session: Session) throws -> Given<TechnicianWish>? {
        if technician != nil, onlyTechnician != nil {
            throw Failure.usage(
                english: "--technician and --only-technician exclude each other.",
                polish: "--technician i --only-technician wykluczają się wzajemnie.")
        }
        if let only = try Given(onlyTechnician, reading: { try session.desk.technician(named: $0).id }) {
            return only.value.map { .some(.only($0)) } ?? Given<TechnicianWish>.none
        }
        return try Given(technician) { .preferred(try session.desk.technician(named: $0).id) }
    }

    func contract(_ session: Session) throws -> Given<Contract.ID>? {
        try Given(contract) { try session.desk.contract(named: $0).id }
    }

    func doneBefore(_ session: Session) throws -> Given<Day>? {
        try Given(lastDone) { try session.day($0, option: "--last-done") }
    }
}

extension PlanRule {
    fileprivate var set: RecurrenceSet? {
        switch self {
        case .recurrence(let set): set
        case .afterCompletion: nil
        }
    }
}

extension OnFreeDay: NamedValue {}

extension OptionalChange {
    /// `nil` when the option was not given.
    init?(_ given: Given<Value>?) {
        guard let given else { return nil }
        self = given.value.map(Self.set) ?? .clear
    }
}
