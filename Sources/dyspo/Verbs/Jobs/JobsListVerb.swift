import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct JobsListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All jobs, the first due first.")

    @Flag(help: "Only those that fail or were given up.")
    var faults = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let jobs = try session.desk.jobs().filter { !faults || $0.fault != nil }
        let (wording, language) = (session.tableWording, session.tableWording.language)
        let registry = JobRegistry.standard
        session.tellEmpty(jobs.isEmpty)
        try session.output.answer(
            .array(
                jobs.map { job in
                    [
                        "kind": .text(job.kind), "key": .text(job.key),
                        "name": .text(registry.name(of: job.kind, session.language)),
                        "due": .text(session.calendar.iso8601(job.due)), "attempts": .number(job.attempts),
                        "held": .bool((job.lease?.until ?? session.desk.now) > session.desk.now),
                        "givenUp": JSONValue(job.givenUpAt.map { session.calendar.iso8601($0) }),
                        "fault": JSONValue(job.fault?.sentence(session.language)),
                    ]
                }),
            TextTable(
                [
                    .init("kind", language("Kind", "Rodzaj")), .init("key", language("Key", "Klucz")),
                    .init("due", language("Due", "Termin")),
                    .init("attempts", language("Failed", "Nieudanych"), isNumber: true),
                    .init("fault", language("What went wrong", "Co zawiodło"), mayShrink: true),
                ],
                rows: jobs.map { job in
                    [
                        job.kind, job.key,
                        job.givenUpAt == nil ? wording.past(job.due) : language("given up", "zaniechano"),
                        "\(job.attempts)", job.fault?.sentence(language) ?? "",
                    ]
                }))
    }
}
