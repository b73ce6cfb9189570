import ArgumentParser
import Configuration
import DeskModel
import Operations
import ServiceModel

/// What every outage is solved and accepted with.
struct OutageOptions: ParsableArguments {
    @Option(parsing: .singleValue, help: "Somebody else who is off at the same time; may be repeated.")
    var andTechnician: [String] = []
    @Option(parsing: .singleValue, help: "A region that is closed at the same time; may be repeated.")
    var andRegion: [String] = []
    @Option(parsing: .singleValue, help: "An emergency beside it; may be repeated.")
    var andEmergency: [String] = []
    @Option(help: "Proposals at most.")
    var proposals = 3
    @Option(parsing: .singleValue, help: "Also what this policy would do; may be repeated.")
    var policy: [String] = []
    @Option(
        help: ArgumentHelp(
            "What could stay and is kept: promises, locked, dispatched, with commas between them, or none.",
            valueName: "what"))
    var keep = "promises,locked"
    @Option(help: "The most visits that could stay and may move.")
    var maxChanges: Int?
    @Option(help: "What becomes of work under way: partial, taken-over or kept.")
    var work = WorkFate.partial
    @Option(help: "Why a rule may be broken; kept with the visit.")
    var reason: String?
    @Option(help: ArgumentHelp("Accept a proposal by its letter.", valueName: "proposal"))
    var accept: String?
    @Option(help: "Another seed searches another way.")
    var seed: UInt64 = 1

    func draft(_ event: OutageEvent, lasting window: TimeWindow?, _ session: Session) throws -> OutageDraft {
        let span =
            window ?? TimeWindow(
                start: session.desk.now, end: session.calendar.span(of: session.today).end)!
        var events = [event]
        events += try andTechnician.map { .off(try session.desk.technician(named: $0, .whole).id, span) }
        events += try andRegion.map { .closed(try session.desk.region(named: $0).id, span) }
        events += try andEmergency.map { .emergency(try session.desk.order(named: $0).id) }
        return OutageDraft(events, keeps: try keeps())
    }

    private func keeps() throws -> OutageKeeps {
        let allowed = ["promises", "locked", "dispatched"]
        let words = keep == "none" ? [] : keep.split(separator: ",").map(String.init)
        if let other = words.first(where: { !allowed.contains($0) }) {
            throw Failure.option("--keep", .notOneOf(other, allowed: allowed + ["none"]))
        }
        if let maxChanges, maxChanges < 0 {
            throw Failure.option("--max-changes", .outOfRange(value: maxChanges, allowed: 0...1_000_000))
        }
        return OutageKeeps(
            promises: words.contains("promises"), locked: words.contains("locked"),
            dispatched: words.contains("dispatched"), maxChanges: maxChanges)
    }

    func request(_ draft: OutageDraft, _ session: Session) throws -> OutageRequest {
        guard (1...9).contains(proposals) else {
            throw Failure.option("--proposals", .outOfRange(value: proposals, allowed: 1...9))
        }
        let names = session.policies.names
        if let other = policy.first(where: { !names.contains($0) }) {
            throw Failure.option("--policy", .notOneOf(other, allowed: names))
        }
        let aims = Array(OutageAim.standard.prefix(proposals)) + policy.map { .policy($0) }
        return OutageRequest(draft: draft, aims: aims, seed: seed, limit: proposals)
    }
}

extension WorkFate: NamedValue {}
