import ArgumentParser

struct NoticeVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice", abstract: "What customers are told by the program itself.",
        subcommands: [NoticePreviewVerb.self, NoticeTextVerb.self])
}
