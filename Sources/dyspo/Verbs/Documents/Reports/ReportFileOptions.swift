import ArgumentParser
import DeskModel
import Files
import Foundation
import Interchange
import Operations
import ServiceModel

/// Where a report goes.
struct ReportFileOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("Write the PDF to this file; - for the output.", valueName: "file"))
    var output: String?

    static func language(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw Failure.option("--in", .notOneOf(text, allowed: Language.allCases.map(\.rawValue)))
        }
        return language
    }

    /// A document that is printed now and not kept.
    func give(_ document: PrintedDocument, _ session: Session) throws {
        guard let output else { return try show(document, [:], session) }
        let file = try session.desk.pdf(of: document, session.printer)
        for warning in file.warnings { session.output.message(warning.sentence(session.language)) }
        try write(file.bytes, to: output, session)
        guard output != "-" else { return }
        try session.output.answer(["file": .text(output), "pages": .number(file.pages)], word: output)
    }

    /// A kept version; with a language a copy in that one.
    func give(_ report: OrderReport, _ copy: Language?, _ versions: [OrderReport], _ session: Session) throws {
        let record = ReportRecord(report, session)
        guard let output else {
            let document = try session.desk.document(of: report, in: copy)
            for warning in report.warnings(session.language) { session.output.message(warning) }
            return try show(document, ["versions": .array(versions.map { ReportRecord($0, session).json })], session)
        }
        if let copy {
            let file = try session.desk.pdf(of: try session.desk.document(of: report, in: copy), session.printer)
            for warning in file.warnings { session.output.message(warning.sentence(session.language)) }
            try write(file.bytes, to: output, session)
            session.output.message(
                session.language(
                    "A copy in another language: the file that was issued is another.",
                    "Kopia w innym języku: wystawiony plik jest inny."))
        } else {
            for warning in report.warnings(session.language) { session.output.message(warning) }
            try write(try session.desk.bytes(of: report.document), to: output, session)
        }
        guard output != "-" else { return }
        session.output.message(report.words(session.wording) + ".")
        try session.output.answer(record.json(in: output), word: output)
    }

    private func write(_ bytes: Data, to output: String, _ session: Session) throws {
        if output == "-" { return try Output.print(bytes) }
        try UserFile.write(bytes, to: output)
    }

    /// As text, or as JSON with what is known of it.
    private func show(_ document: PrintedDocument, _ more: [String: JSONValue], _ session: Session) throws {
        let lines = PrintedText(document, columns: 100).lines.map(\.text)
        if session.output.isJSON {
            var answer: JSONObject = [
                "title": .text(document.title), "of": .text(document.subtitle),
                "text": .array(lines.map { .text($0) }),
            ]
            for (key, value) in more { answer[key] = value }
            return try session.output.answer(.object(answer))
        }
        try Output.print(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
