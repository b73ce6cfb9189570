import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct PickMakeVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Make the list of a van: what its visits of a day lack, and what it has less of than its least.")

    @Argument(help: "The van: code or technician.")
    var van: String
    @Option(help: "Which day (else tomorrow).")
    var day: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let van = try session.desk.van(of: van)
        let day = try day.map { try session.day($0, option: "--day") } ?? session.today + 1
        let receipt = try session.perform(MakePickList(van: van.id, day: day))
        guard case .stock(.listMade(let number, _, _, _, _)) = receipt.summary else { return }
        let list = try session.desk.pickList(number)
        try session.output.answer(session.confirmed(PickRecord.json(list), receipt), word: "\(number)")
    }
}
