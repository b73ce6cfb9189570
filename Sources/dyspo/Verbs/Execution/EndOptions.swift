import ArgumentParser
import DeskModel
import Interchange
import Operations

/// When a visit began and ended, and what is remarked.
struct EndOptions: ParsableArguments {
    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(
        help: ArgumentHelp(
            "When the work began, where that was not told yet: what lies between is told with it.", valueName: "time"))
    var started: String?
    @Option(
        name: [.customLong("ended"), .customLong("at")],
        help: ArgumentHelp("When it ended: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var ended: String?
    @Option(help: "A remark.")
    var note: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "An answer to a question of the checklist; may be repeated.", valueName: "question=answer"))
    var answer: [String] = []
    @Option(help: "What was found, for the report.")
    var found: String?
    @Option(help: "What was done, for the report.")
    var done: String?
    @Option(help: "What the customer had better do, for the report.")
    var advice: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A picture to attach to the order; may be repeated.", valueName: "file"))
    var photo: [String] = []

    /// What is said for the report; `nil` when nothing is.
    func account(_ session: Session, role: String? = nil, strokes: String? = nil) throws -> SaidAccount? {
        let photos = try photo.map { try session.desk.keep(fileAt: $0) }
        let account = SaidAccount(
            found: found, done: done, advice: advice, role: role,
            strokes: try strokes.map { try SignatureFile.strokes(in: UserFile.read($0), called: $0) },
            photos: photos.isEmpty ? nil : photos)
        return account.isEmpty ? nil : account
    }
}
