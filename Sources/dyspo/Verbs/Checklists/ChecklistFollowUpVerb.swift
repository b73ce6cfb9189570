import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ChecklistFollowUpVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "follow-up", abstract: "Make an order of an answer that is outside its limits.",
        discussion:
            "The order is about the device of the finding, follows the one that found it, and who pays is decided as "
            + "for any order.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Argument(help: "The question that was answered outside its limits: its number, its words or a part of them.")
    var question: String
    @Option(help: "For which device, by name or serial number, where the question is asked for several.")
    var device: String?
    @Option(
        help: ArgumentHelp("Minutes on site, as 90 or 1:30; else what a repair usually takes.", valueName: "minutes"))
    var duration: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.order(named: order)
        let receipt = try session.perform(
            FollowUpFinding(
                order: found.id, question: question,
                device: try device.map { try session.desk.asset(named: $0, at: found.site).id },
                duration: try duration.map { text in
                    try session.reading("--duration", .duration) { () throws(InputFault) in
                        try WorkWords.duration(text)
                    }
                }))
        guard let number = receipt.summary.orders.first else { return }
        let made = try session.desk.order(named: number.description)
        try session.output.answer(
            session.confirmed(try session.record(made.id).json, receipt), word: number.description)
    }
}
