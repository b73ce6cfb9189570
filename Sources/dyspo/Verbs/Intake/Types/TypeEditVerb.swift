import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TypeEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what a type says of new work; what is not named stays.",
        discussion:
            "--task and --check take the place of all tasks and questions. Orders that are there stay as they are.")

    @Argument(help: "The whole code, name or id.")
    var type: String
    @Option(help: "Another code.")
    var code: String?
    @Option(help: "What it is called.")
    var name: String?
    @Flag(inversion: .prefixedNo, help: "Whether new work may arise by it.")
    var active: Bool?
    @OptionGroup var options: TypeOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.serviceType(named: type, .whole)
        var changes = EditServiceType.Changes()
        changes.code = code
        changes.title = name
        changes.isActive = active
        changes.category = options.category
        changes.tasks = try options.tasks(session)
        changes.checklist = try options.checklist(session)
        changes.parts = try options.parts(session)
        changes.needsSignature = options.signature
        changes.needsPhoto = options.photo
        changes.priority = options.priority
        changes.slaClass = Given.text(options.slaClass)
        changes.key = Given.text(options.key)
        guard changes != EditServiceType.Changes() else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditServiceType(type: found.id, changes: changes))
        let now = try session.desk.serviceType(named: found.id.description, .whole)
        try session.output.answer(session.confirmed(try ServiceTypeRecord.one(now, session).json, receipt))
    }
}
