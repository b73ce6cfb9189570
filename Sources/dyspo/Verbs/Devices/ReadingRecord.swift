import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

/// The readings of a device, or of one of its meters, newest first.
struct ReadingRecord {
    private let readings: [MeterReading]
    private let meters: [String: Meter]
    private let session: Session

    init(_ detail: DeviceDetail, _ meter: String?, _ session: Session) {
        let wanted = meter.map { NameFolding.fold($0) }
        readings = detail.readings.filter { wanted.map(NameFolding.fold($0.meter).contains) ?? true }.reversed()
        meters = Dictionary(detail.asset.meters.map { ($0.name, $0) }) { $1 }
        self.session = session
    }

    func answer() throws {
        session.tellEmpty(readings.isEmpty)
        let language = session.tableWording.language
        try session.output.answer(
            .array(readings.map(json)),
            TextTable(
                [
                    .init("at", language("When", "Kiedy")), .init("meter", language("Meter", "Licznik")),
                    .init("value", language("Value", "Wartość"), isNumber: true),
                    .init("unit", language("Unit", "Jednostka")),
                    .init("within", language("Limits", "Granice")), .init("actor", language("Who", "Kto")),
                ],
                rows: readings.map { reading in
                    [
                        session.calendar.iso8601(reading.at), reading.meter, MeterWords.number(reading.value, .english),
                        meters[reading.meter]?.unit ?? "", isWithin(reading) ? "ok" : "!",
                        Actor.shownName(reading.actor, language),
                    ]
                }))
    }

    private func json(_ reading: MeterReading) -> JSONValue {
        [
            "at": .text(session.calendar.iso8601(reading.at)), "meter": .text(reading.meter),
            "value": .decimal(reading.value), "unit": .text(meters[reading.meter]?.unit ?? ""),
            "within_limits": .bool(isWithin(reading)), "actor": .text(reading.actor),
        ]
    }

    private func isWithin(_ reading: MeterReading) -> Bool {
        meters[reading.meter]?.isWithinLimits(reading.value) ?? true
    }
}
