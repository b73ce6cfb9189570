import ArgumentParser
import Files
import Foundation
import Glibc
import Interchange
import ServiceModel
import TermCanvas

/// Where answers and messages go: answers to the output, messages and complaints to the errors. No text reaches a
/// terminal raw. Every write to the output is checked: an answer that did not arrive is no success.
struct Output: Sendable {
    let isJSON: Bool
    let isQuiet: Bool
    let isTerminal: Bool
    let showsProgress: Bool
    /// Whether anything stands on the output already.
    private let answers: AnswerMark
    private let isBold: Bool
    private let columns: Int
    /// What stands before every message; `nil` for nothing.
    private let mark: @Sendable () -> String?

    init(
        _ options: SharedOptions, _ surroundings: Surroundings, mark: @escaping @Sendable () -> String? = { nil }
    ) {
        self.mark = mark
        isJSON = options.json
        isQuiet = options.quiet
        isTerminal = surroundings.outputIsTerminal
        answers = surroundings.answers
        showsProgress = surroundings.errorIsTerminal && !options.quiet
        isBold = surroundings.allowsColor
        columns = surroundings.columns
    }

    /// The answer: as one JSON document if that was asked for, else as a table.
    func answer(_ json: @autoclosure () throws -> JSONValue, _ table: @autoclosure () throws -> TextTable) throws {
        if isJSON {
            try put(json())
        } else {
            try show(try table())
        }
    }

    /// A list of many values as an answer: written as it is made.
    func answer<Item: Sendable>(
        _ list: JSONList<Item>, _ table: @autoclosure () throws -> TextTable
    ) throws {
        guard isJSON else { return try show(try table()) }
        answers.make()
        try list.write { try Self.print(Data($0)) }
        try Self.print(Data("\n".utf8))
    }

    /// The answer of a verb that changes something: JSON, or the one word a script wants; a terminal has the message.
    func answer(_ json: @autoclosure () throws -> JSONValue, word: String? = nil) throws {
        if isJSON {
            try put(try json())
        } else if let word, !isTerminal {
            try put(SafeText.line(word))
        }
    }

    /// One value of a stream of them, on a line of its own.
    func item(_ json: @autoclosure () -> JSONValue, _ row: @autoclosure () -> [String]) throws {
        try put(
            isJSON
                ? json().document(isPretty: false)
                : row().map(SafeText.line).joined(separator: isTerminal ? "  " : "\t"))
    }

    func show(_ table: TextTable) throws {
        var lines = isTerminal ? table.aligned(width: columns) : table.tabSeparated()
        if isBold { lines[0] = "\u{1B}[1m\(lines[0])\u{1B}[m" }
        try put(lines.joined(separator: "\n"))
    }

    func line(_ text: String) throws { try put(SafeText.line(text)) }

    /// A failure as JSON where that was asked for: the one document on the output, or behind an answer that stands there
    /// already a line on the errors.
    func fail(_ report: FailureReport) throws {
        guard isJSON else { return }
        if answers.isMade {
            Self.toErrors(report.json.document(isPretty: false) + "\n")
        } else {
            try put(report.json)
        }
    }

    /// An answer that did not arrive; the output cannot be told.
    func tell(_ fault: OutputFault, _ language: Language) {
        guard let sentence = fault.sentence(language) else { return }
        Self.complain(sentence)
        if isJSON {
            Self.toErrors(FailureReport(code: "output-failed", message: sentence).json.document(isPretty: false) + "\n")
        }
    }

    /// Lines of a frame, whose cells are harmless, with the colours' sequences between them.
    func styled(_ lines: [String]) throws { try put(lines.joined(separator: "\n")) }

    /// A whole file: as it is into a pipe, harmless lines on a terminal.
    func document(_ text: String) throws {
        answers.make()
        guard isTerminal else { return try Self.print(Data(text.utf8)) }
        for part in text.split(whereSeparator: \.isNewline) { try line(String(part)) }
    }

    func message(_ text: String) {
        guard !isQuiet else { return }
        // What was said of the way to it goes, else it would stand in one line with this.
        progress("")
        Self.complain((mark().map { $0 + ": " } ?? "") + text)
    }

    /// Replaces itself on a terminal; an empty text wipes it.
    func progress(_ text: String) {
        guard showsProgress else { return }
        Self.toErrors("\r\u{1B}[K" + SafeText.truncated(text, to: max(20, columns - 1)))
    }

    /// How a verb is called, or which verbs a group has.
    static func complain(usageOf verb: any ParsableCommand.Type, _ language: Language) {
        complain(usageAt: Dyspo.path(to: verb) ?? [], language)
    }

    /// The same, of the verb that these arguments begin with.
    static func complain(usageAt arguments: [String], _ language: Language) {
        guard let page = try? HelpPage(arguments, language) else { return }
        let verbs = page.verb.verbs.map(\.commandName)
        let list = HelpPage.wrapped("  " + verbs.joined(separator: ", "), 80, hanging: 2)
        complain(page.usage(width: 80) + (verbs.isEmpty ? "" : "\n" + list))
    }

    /// Told even when quiet.
    static func complain(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.line(String($0)) }
        toErrors(lines.joined(separator: "\n") + "\n")
    }

    private func put(_ json: JSONValue) throws {
        answers.make()
        try Self.print(Data(json.bytes() + [UInt8(ascii: "\n")]))
    }

    private func put(_ text: String) throws {
        answers.make()
        try Self.print(Data((text + "\n").utf8))
    }

    /// Everything that goes to the output goes through here.
    static func print(_ bytes: Data) throws(OutputFault) {
        do {
            try Descriptor(STDOUT_FILENO).write(bytes)
        } catch {
            throw OutputFault(error)
        }
    }

    /// Errors that cannot be written leave nobody to tell; the exit code remains.
    private static func toErrors(_ text: String) {
        try? Descriptor(STDERR_FILENO).write(Data(text.utf8))
    }
}
