import ArgumentParser
import Configuration
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel
import Storage

struct TravelShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Everything in force: parking, factors, entered drives, answers of roads.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let travel = try session.desk.travel()
        // Scripts get the same words in every language.
        let wording = session.output.isJSON ? Wording(.english, session.calendar) : session.tableWording
        let rows = try TravelFacts(session: session, travel: travel, wording: wording).rows()
        let language = wording.language
        try session.output.answer(
            .array(
                rows.map { ["what": .text($0.kind), "of": .text($0.subject), "value": .text($0.value)] }),
            TextTable(
                [
                    .init("what", language("What", "Co")),
                    .init("of", language("Of", "Czego dotyczy"), mayShrink: true),
                    .init("value", language("Value", "Wartość")),
                ],
                rows: rows.map {
                    [session.output.isTerminal ? $0.words(language) : $0.kind, $0.subject, $0.value]
                }))
    }
}

private struct TravelFacts {
    let session: Session
    let travel: Geography.Travel
    let wording: Wording

    private var language: Language { wording.language }
    private var settings: TravelSettings { travel.settings }

    func rows() throws -> [TravelFact] {
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        let people = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        var facts = [TravelFact(kind: "parking", subject: "", value: "\(settings.parkingMinutes) min")]
        facts += settings.technicians.map { ("technician", people[$0.key] ?? "\($0.key)", $0.value) }
            .sorted { $0.1 < $1.1 }.map { TravelFact(kind: $0.0, subject: $0.1, value: "× \($0.2)") }
        facts += settings.regions.map { ("region", regions[$0.key] ?? "\($0.key)", $0.value) }
            .sorted { $0.1 < $1.1 }.map { TravelFact(kind: $0.0, subject: $0.1, value: "× \($0.2)") }
        facts += settings.hours.sorted { $0.key < $1.key }
            .map { TravelFact(kind: "hours", subject: "\($0.key):00-\($0.key + 1):00", value: "× \($0.value)") }
        let calibration = settings.calibration.sorted {
            ($0.region?.rawValue ?? 0, $0.band) < ($1.region?.rawValue ?? 0, $1.band)
        }
        facts += calibration.map { entry in
            let place = entry.region.map { regions[$0] ?? "\($0)" } ?? language("everywhere", "wszędzie")
            return TravelFact(
                kind: "calibration", subject: "\(place), \(entry.band.label)",
                value: "× \(entry.factor) (\(entry.trips))")
        }
        facts += try session.desk.manualLegs().map { leg in
            TravelFact(
                kind: "leg", subject: "\(leg.fromName) → \(leg.toName)",
                value: "\((leg.seconds + 59) / 60) min, \(wording.kilometres(leg.metres))")
        }
        let engine = session.surroundings.settings.roadEngine.map { "\($0.kind.rawValue) \($0.url)" }
        return facts + [
            TravelFact(
                kind: "roads", subject: engine ?? language("none configured", "nie skonfigurowano"),
                value: language("\(travel.book.counts.roads) legs", "odcinków: \(travel.book.counts.roads)"))
        ]
    }
}
