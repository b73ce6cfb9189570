import ArgumentParser
import DeskModel
import Foundation
import Geography
import Interchange
import Operations
import ServiceModel

struct TravelCalibrateVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "calibrate", abstract: "Correct the estimate by what recorded trips took.",
        discussion: "By region and band of distance: the median of actual to estimated time, from 0.7 to 1.6. It "
            + "replaces every earlier correction.")

    @Flag(help: "Show what trips say, and change nothing.")
    var dryRun = false
    @Option(help: "The fewest trips that count.")
    var minimum = 10
    @Flag(help: "Take every correction back.")
    var clear = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard (1...10_000).contains(minimum) else {
            throw Failure.option("--minimum", .outOfRange(value: minimum, allowed: 1...10_000))
        }
        if clear { return try session.report(CalibrateTravel(entries: [])) }
        let found = try session.desk.calibration(minimum: minimum)
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        try session.output.answer(json(found, regions), table(found, regions, session.tableWording.language))
        session.output.message(
            session.language(
                "\(found.trips) recorded trips, \(found.leftOut) left out.",
                "Zapisane przejazdy: \(found.trips), pominięte: \(found.leftOut)."))
        guard !dryRun else { return }
        guard !found.entries.isEmpty else {
            throw Failure.refused(
                english: "No region and band has \(minimum) trips; nothing was changed.",
                polish: "Żaden rejon i przedział nie ma przejazdów w liczbie \(minimum); niczego nie zmieniono.")
        }
        try session.perform(CalibrateTravel(entries: found.entries))
    }

    private func json(_ found: TravelCalibration, _ regions: [Region.ID: String]) -> JSONValue {
        .array(
            found.lines.map { line in
                [
                    "region": JSONValue(line.region.flatMap { regions[$0] }), "band": .text(line.band.label),
                    "trips": .number(line.trips), "before": .text(Self.shown(line.before)),
                    "median": .text(Self.shown(line.median)), "factor": JSONValue(line.factor.map(Self.shown)),
                ]
            })
    }

    private func table(
        _ found: TravelCalibration, _ regions: [Region.ID: String], _ language: Language
    ) -> TextTable {
        TextTable(
            [
                .init("region", language("Region", "Rejon"), mayShrink: true),
                .init("band", language("As the crow flies", "W linii prostej")),
                .init("trips", language("Trips", "Przejazdy"), isNumber: true),
                .init("before", language("Now", "Teraz"), isNumber: true),
                .init("median", language("Uncorrected", "Bez korekty"), isNumber: true),
                .init("factor", language("Factor", "Współczynnik"), isNumber: true),
            ],
            rows: found.lines.map { line in
                [
                    line.region.map { regions[$0] ?? "?" } ?? language("everywhere", "wszędzie"), line.band.label,
                    String(line.trips), Self.shown(line.before), Self.shown(line.median),
                    line.factor.map(Self.shown) ?? language("too few", "za mało"),
                ]
            })
    }

    private static func shown(_ ratio: Double) -> String { String(format: "%.2f", ratio) }
}
