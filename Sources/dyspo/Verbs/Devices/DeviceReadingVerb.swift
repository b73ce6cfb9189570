import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceReadingVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "reading", abstract: "Note what a meter of a device shows; without a value, list its readings.",
        discussion: "A meter that the device does not have yet is added. A reading is a fact: a wrong one is corrected "
            + "with --correct, which puts another in the place of the last.")

    @Argument(help: "The whole name, serial number or id.")
    var device: String
    @Argument(help: "The meter's name.")
    var meter: String?
    @Argument(help: "What it shows.")
    var value: String?
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @Option(help: ArgumentHelp("When it was read (else now).", valueName: "time"))
    var at: String?
    @Option(help: "The unit, such as V or h.")
    var unit: String?
    @Option(help: ArgumentHelp("Below it something has to be done, or none.", valueName: "value"))
    var least: String?
    @Option(help: ArgumentHelp("Above it something has to be done, or none.", valueName: "value"))
    var most: String?
    @Flag(help: "Put it in the place of the meter's last reading.")
    var correct = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        guard let meter, let value else {
            let asset = try session.desk.asset(named: device, at: place)
            return try ReadingRecord(try session.desk.detail(of: asset.id), meter, session).answer()
        }
        let asset = try session.desk.asset(named: device, at: place, .whole)
        try session.report(
            AddReading(
                asset: asset.id, meter: meter, value: try number(value),
                at: try at.map { try session.past($0, option: "--at") }, unit: unit,
                least: try OptionalChange(least, reading: number), most: try OptionalChange(most, reading: number),
                corrects: correct))
    }

    private func number(_ text: String) throws -> Double {
        guard let number = Double(text.replacing(",", with: ".")), number.isFinite else {
            throw Refusal.devices(.notAReading(text))
        }
        return number
    }
}
