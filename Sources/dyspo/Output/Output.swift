import ArgumentParser
import Foundation
import ServiceModel
import TermCanvas

/// Where answers and messages go: answers to the output, messages and complaints to the errors. No text reaches a
/// terminal raw.
struct Output: Sendable {
    let isJSON: Bool
    let isQuiet: Bool
    let isTerminal: Bool
    let showsProgress: Bool
    private let isBold: Bool
    private let columns: Int

    init(_ options: SharedOptions, _ surroundings: Surroundings) {
        isJSON = options.json
        isQuiet = options.quiet
        isTerminal = surroundings.outputIsTerminal
        showsProgress = surroundings.errorIsTerminal && !options.quiet
        isBold = surroundings.allowsColor
        columns = surroundings.columns
    }

    /// The answer: as one JSON document if that was asked for, else as a table.
    func answer(_ json: @autoclosure () -> JSONValue, _ table: @autoclosure () -> TextTable) {
        if isJSON {
            put(json().document())
        } else {
            show(table())
        }
    }

    /// The answer of a verb that changes something: JSON, or the one word a script wants; a terminal has the message.
    func answer(_ json: @autoclosure () throws -> JSONValue, word: String? = nil) rethrows {
        if isJSON {
            put(try json().document())
        } else if let word, !isTerminal {
            put(SafeText.line(word))
        }
    }

    /// One value of a stream of them, on a line of its own.
    func item(_ json: @autoclosure () -> JSONValue, _ row: @autoclosure () -> [String]) {
        put(
            isJSON
                ? json().document(isPretty: false)
                : row().map(SafeText.line).joined(separator: isTerminal ? "  " : "\t"))
    }

    func show(_ table: TextTable) {
        var lines = isTerminal ? table.aligned(width: columns) : table.tabSeparated()
        if isBold { lines[0] = "\u{1B}[1m\(lines[0])\u{1B}[m" }
        put(lines.joined(separator: "\n"))
    }

    func line(_ text: String) { put(SafeText.line(text)) }

    /// Lines of a frame, whose cells are harmless, with the colours' sequences between them.
    func styled(_ lines: [String]) { put(lines.joined(separator: "\n")) }

    /// A whole file: as it is into a pipe, harmless lines on a terminal.
    func document(_ text: String) {
        guard isTerminal else { return Self.write(text, to: .standardOutput) }
        text.split(whereSeparator: \.isNewline).forEach { line(String($0)) }
    }

    func message(_ text: String) {
        if !isQuiet { Self.complain(text) }
    }

    /// Replaces itself on a terminal; an empty text wipes it.
    func progress(_ text: String) {
        guard showsProgress else { return }
        Self.write("\r\u{1B}[K" + SafeText.truncated(text, to: max(20, columns - 1)), to: .standardError)
    }

    /// How a verb is called, or which verbs a group has.
    static func complain(usageOf verb: any ParsableCommand.Type, _ language: Language) {
        complain(usageAt: Dyspo.path(to: verb) ?? [], language)
    }

    /// The same, of the verb that these arguments begin with.
    static func complain(usageAt arguments: [String], _ language: Language) {
        guard let root = try? VerbInfo.root() else { return }
        let page = HelpPage(root, arguments, language)
        let verbs = page.verb.verbs.map(\.commandName)
        let list = HelpPage.wrapped("  " + verbs.joined(separator: ", "), 80, hanging: 2)
        complain(page.usage(width: 80) + (verbs.isEmpty ? "" : "\n" + list))
    }

    /// Told even when quiet.
    static func complain(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.line(String($0)) }
        write(lines.joined(separator: "\n") + "\n", to: .standardError)
    }

    private func put(_ text: String) { Self.write(text + "\n", to: .standardOutput) }

    /// A reader that has gone away ends the program by SIGPIPE; another fault of the descriptor leaves nobody to tell.
    private static func write(_ text: String, to file: FileHandle) {
        try? file.write(contentsOf: Data(text.utf8))
    }
}
