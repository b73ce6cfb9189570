import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct HookListVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The hooks of this machine's settings, and how far each has come.",
        discussion: "Hooks stand in config.toml as tables [[hook]] with on, run, timeout and retries.")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let hooks = session.surroundings.settings.hooks
        let marks = try session.desk.hookMarks(hooks.map(\.name))
        let jobs = try session.desk.jobs()
        let last = try session.desk.store.read { try $0.sequence() }
        let rows = hooks.map { hook in
            let own = jobs.filter { $0.kind == "hook/\(hook.name)" }
            let behind = marks[hook.name].map { last - $0 }
            return (hook: hook, behind: behind, waiting: own.count, faults: own.count { $0.fault != nil })
        }
        let language = session.tableWording.language
        session.tellEmpty(hooks.isEmpty)
        try session.output.answer(
            .array(
                rows.map { row in
                    [
                        "name": .text(row.hook.name), "on": .array(row.hook.on.map { .text("\($0)") }),
                        "run": .array(row.hook.run.map { .text($0) }), "timeout": .number(row.hook.timeout),
                        "retries": .number(row.hook.retries), "unread": JSONValue(row.behind),
                        "waiting": .number(row.waiting), "faults": .number(row.faults),
                    ]
                }),
            TextTable(
                [
                    .init("name", language("Name", "Nazwa")),
                    .init("on", language("Events", "Zdarzenia"), mayShrink: true),
                    .init("run", language("Program", "Program"), mayShrink: true),
                    .init("timeout", language("Seconds", "Sekund"), isNumber: true),
                    .init("retries", language("Retries", "Ponowień"), isNumber: true),
                    .init("waiting", language("Waiting", "Czeka"), isNumber: true),
                    .init("faults", language("Faults", "Błędów"), isNumber: true),
                ],
                rows: rows.map { row in
                    [
                        row.hook.name, row.hook.on.map(\.description).joined(separator: ", "),
                        row.hook.run.joined(separator: " "), "\(row.hook.timeout)", "\(row.hook.retries)",
                        "\(row.waiting)", "\(row.faults)",
                    ]
                }))
    }
}
