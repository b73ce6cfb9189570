import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ChecklistModelVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "What is asked of every device of a model, beside what the order's type asks.",
        discussion:
            "With --check the questions are those and no others; --check none asks nothing any more. Orders that stand "
            + "keep what they were asked. Without --check what is asked is listed.")

    @Argument(help: "The model, as devices have it; else all models.")
    var model: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A question to be answered on site, or none; may be repeated.", valueName: "question"))
    var check: [String] = []
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if !check.isEmpty {
            guard let model else {
                throw Failure.usage(english: "Say of which model.", polish: "Podaj model.")
            }
            let items =
                Given<Void>.isNone(check)
                ? []
                : try check.map { words in
                    try session.reading("--check", .checkQuestion) { () throws(InputFault) in try CheckText.item(words)
                    }
                }
            return try session.report(SetModelChecklist(model: model, items: items))
        }
        let wanted = model.map(ChecklistItem.name)
        let lists = try session.desk.modelChecklists().filter { list in
            wanted.map { ChecklistItem.name(list.model) == $0 } ?? true
        }
        session.tellEmpty(lists.isEmpty)
        let language = session.tableWording.language
        try session.output.answer(
            .array(lists.map { ["model": .text($0.model), "checklist": .array($0.items.map(\.json))] }),
            TextTable(
                [.init("model", language("Model", "Model")), .init("question", language("Question", "Pytanie"))],
                rows: lists.flatMap { list in list.items.map { [list.model, CheckText.text($0)] } }))
    }
}
