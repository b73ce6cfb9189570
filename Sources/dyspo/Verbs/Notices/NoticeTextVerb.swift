import ArgumentParser
import Configuration
import DeskModel
import Interchange
import ServiceModel

struct NoticeTextVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "The texts of a notice as they come with the program, as a file to begin with.")

    @Argument(help: ArgumentHelp("planned, on-the-way, late, new-time, done or report.", valueName: "kind"))
    var kind: NoticeKind
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let text = NoticeFileText.standard(kind)
        guard !session.output.isJSON else {
            return try session.output.answer(["kind": .text(kind.rawValue), "text": .text(text)])
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            try session.output.line(String(line))
        }
    }
}
