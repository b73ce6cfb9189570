import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CheckVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look the data over: what is missing, has expired or contradicts itself.",
        discussion: "Exit code 0 without errors, 1 with an error; warnings alone are no error.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let findings = try session.desk.findings()
        let language = session.language
        if findings.isEmpty {
            session.output.message(language("Nothing was found.", "Niczego nie znaleziono."))
        }
        try session.output.answer(
            .array(
                findings.map {
                    [
                        "kind": .text($0.kind), "severity": .text($0.severity.rawValue), "subject": .text($0.subject),
                        "sentence": .text($0.sentence(session.wording)),
                    ]
                }),
            TextTable(
                [
                    .init("severity", language("Severity", "Waga")), .init("kind", language("Kind", "Rodzaj")),
                    .init("sentence", language("Finding", "Ustalenie"), mayShrink: true),
                ],
                rows: findings.map {
                    [
                        session.output.isTerminal ? $0.severity.name(language) : $0.severity.rawValue, $0.kind,
                        $0.sentence(session.tableWording),
                    ]
                }))
        if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.refused }
    }
}
