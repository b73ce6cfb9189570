import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TypeNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Enter a type of orders.",
        discussion:
            "Without --task it makes one visit of unknown length. A task reads \"title; 90m; F-gaz:2; crew 2; after 1; "
            + "lag 1d\", a question \"supply; number; V; 207..253\", \"state; choice; good/worn\" or \"fan runs\" (yes or no)."
    )

    @Argument(help: "Short and unique: letters, digits and - _ . alone.")
    var code: String
    @Argument(help: "What it is called (else as its code).")
    var name: String?
    @OptionGroup var options: TypeOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        var content = ServiceTypeContent(code: code, title: name ?? code)
        content.category = options.category ?? content.category
        content.tasks = try options.tasks(session) ?? content.tasks
        content.checklist = try options.checklist(session) ?? []
        content.parts = try options.parts(session) ?? []
        content.needsSignature = options.signature ?? false
        content.needsPhoto = options.photo ?? false
        content.priority = options.priority ?? content.priority
        content.slaClass = Given.text(options.slaClass) ?? ""
        content.key = Given.text(options.key)
        let receipt = try session.perform(CreateServiceType(content))
        let type = try session.desk.serviceType(named: code, .whole)
        try session.output.answer(session.confirmed(try ServiceTypeRecord.one(type, session).json, receipt))
    }
}
