import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TravelParkingVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "parking", abstract: "Minutes to park and reach the door, once per stop.",
        discussion: "Without minutes the usual three.")

    @Argument(help: "How many.")
    var minutes: Int?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(SetParking(minutes: minutes))
    }
}
