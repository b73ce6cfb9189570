import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OnCallListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The on-call roster of the next four weeks.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let now = session.desk.now
        let duties = try session.desk.onCall(from: now, to: now + 28 * 86_400)
        let people = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        let language = session.language
        let table = TextTable(
            [
                .init("id", language("Id", "Id")),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("region", language("Region", "Rejon")), .init("when", language("When", "Kiedy")),
            ],
            rows: duties.map { duty in
                [
                    "\(duty.id)", people[duty.technician] ?? "",
                    duty.region.flatMap { regions[$0] } ?? language("all of theirs", "wszystkie własne"),
                    session.tableWording.window(duty.window),
                ]
            })
        try session.output.answer(
            .array(
                duties.map { duty in
                    [
                        "id": "\(duty.id)", "technician": JSONValue(people[duty.technician]),
                        "region": JSONValue(duty.region.flatMap { regions[$0] }),
                        "start": .text(session.calendar.iso8601(duty.window.start)),
                        "end": .text(session.calendar.iso8601(duty.window.end)),
                    ]
                }), table)
        session.tellEmpty(duties.isEmpty)
    }
}
