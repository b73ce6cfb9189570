import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TypeRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a type that no order, plan or ticket has.",
        discussion: "One that was used is taken out of use instead: dyspo type edit CODE --no-active.")

    @Argument(help: "The whole code, name or id.")
    var type: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(RemoveServiceType(type: try session.desk.serviceType(named: type, .whole).id))
    }
}
