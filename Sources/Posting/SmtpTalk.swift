/// What was said between program and server, in its order.
struct SmtpTalk {
    struct Reply: Hashable {
        /// What it answers, such as `RCPT`; empty for the greeting, `*` for a part of a login.
        let command: String
        let code: Int
        /// With the number, as one line.
        let text: String

        var isForNow: Bool { code / 100 == 4 }
        var isForGood: Bool { code / 100 == 5 }
    }

    private(set) var commands: [String] = []
    private(set) var replies: [Reply] = []

    /// Lines as `dyspo_smtp_answer` notes them.
    init(_ said: String) {
        var lines: [String] = []
        for line in said.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("> ") {
                lines = []
                // What is said in parting answers nothing.
                if line.hasPrefix("> QUIT") { return }
                commands.append(String(line.dropFirst(2).prefix { $0 != " " && $0 != ":" }))
            } else if line.hasPrefix("< ") {
                take(String(line.dropFirst(2)), &lines)
            }
        }
    }

    /// `250-first`, `250 last`.
    private mutating func take(_ line: String, _ lines: inout [String]) {
        let digits = line.prefix(3)
        guard digits.count == 3, let code = Int(digits) else { return }
        let rest = line.dropFirst(3)
        let text = rest.dropFirst().trimmingPrefix(while: \.isWhitespace)
        lines.append(String(text))
        guard rest.first != "-" else { return }
        let whole = ([String(code)] + lines).joined(separator: " ")
        replies.append(Reply(command: commands.last ?? "", code: code, text: Self.clean(whole)))
        lines = []
    }

    /// A stranger's words as one line of what can be shown.
    private static func clean(_ text: String) -> String {
        let shown = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format ? " " : scalar
        }
        return String(String(String.UnicodeScalarView(shown)).prefix(500))
    }

    /// Something was said of a message.
    var isAboutMessage: Bool { commands.contains("MAIL") }

    /// The server's last word to a command.
    func reply(to command: String) -> Reply? { replies.last { $0.command == command } }

    /// What the server said when the message had ended: the second answer to DATA.
    var verdict: Reply? {
        let answers = replies.filter { $0.command == "DATA" }
        return answers.count > 1 ? answers.last : nil
    }

    /// Which recipient was refused, counted from 0.
    var refusedRecipient: Int? {
        replies.filter { $0.command == "RCPT" }.firstIndex { $0.code / 100 != 2 }
    }
}
