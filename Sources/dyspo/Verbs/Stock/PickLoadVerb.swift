import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct PickLoadVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Load what is ticked: each line is a move onto the van; the rest stays.")

    @Argument(help: "The list's number.")
    var number: Int
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(LoadPickList(list: try session.desk.pickList(number).list.id))
    }
}
