import ArgumentParser
import DeskModel
import Files
import Foundation
import Geography
import Interchange
import Operations
import ServiceModel

struct ExportVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write records to a file or the output.",
        discussion:
            "CSV has the columns that import reads; a cell that a spreadsheet would take for a formula is guarded "
            + "by an apostrophe, which import takes away again. Why somebody is absent is never written.")

    @Argument(help: "What to write.")
    var kind: ExportKind
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file to write; - or none for the output. For routes as ics a folder gets one file a technician.",
            valueName: "file"))
    var output: String?
    @Option(help: "How to write it; else as the file's name ends, else csv, or geojson for routes.")
    var format: ExportFormat?
    @Option(help: ArgumentHelp("For visits, routes and shifts in a calendar: the first day.", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("For visits, routes and shifts in a calendar: the last day.", valueName: "day"))
    var to: String?
    @Option(
        help: ArgumentHelp(
            "For orders and visits: only those that match, such as \"state:ready due<fri\".", valueName: "filter"))
    var filter: String?
    @Option(parsing: .singleValue, help: "For orders and visits: only orders in this state; may be repeated.")
    var state: [OrderState] = []
    @Option(help: "For routes: only this technician's.")
    var technician: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let format = try chosenFormat()
        if from != nil || to != nil, !kind.hasDays(format) {
            throw Failure.usage(
                english: "--from and --to: \(kind.rawValue) as \(format.rawValue) are written whole.",
                polish: "--from i --to: \(kind.rawValue) jako \(format.rawValue) są zapisywane w całości.")
        }
        if technician != nil, kind != .routes {
            throw Failure.usage(
                english: "--technician is for routes.", polish: "--technician dotyczy tras (routes).")
        }
        if filter != nil || !state.isEmpty, kind != .orders, kind != .visits {
            throw Failure.usage(
                english: "--filter and --state are for orders and visits.",
                polish: "--filter i --state dotyczą zleceń (orders) i wizyt (visits).")
        }
        var content = ExportContent(
            session: session, first: try from.map { try session.day($0, option: "--from") },
            last: try to.map { try session.day($0, option: "--to") })
        content.states = state
        content.filter = try filter.flatMap { try session.filter($0, in: .orders) }
        content.technician = try technician.map { try session.desk.technician(named: $0).id }
        if let output, format == .ics, kind == .routes, isFolder(output) {
            return try write(content, to: output, session)
        }
        let text = try content.text(kind, format)
        guard let output, !isForOutput else { return try session.output.document(text) }
        try UserFile.write(Data(text.utf8), to: output)
        session.output.message(session.language("Written to \(output).", "Zapisano do \(output)."))
        try session.output.answer(["file": .text(output), "bytes": .number(text.utf8.count)])
    }

    private var isForOutput: Bool { output == nil || output == "-" }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return path.hasSuffix("/")
            || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// One calendar a technician, named after whom it is for.
    private func write(_ content: ExportContent, to output: String, _ session: Session) throws {
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure.writing(.noPermission(path: folder))
        }
        var files: [String] = []
        for (name, text) in try content.routeCalendars() {
            let safe = NameFolding.fold(name).map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
            let base = "\(folder)/\(safe)"
            var path = base + ".ics"
            var number = 2
            while files.contains(path) {
                path = "\(base)-\(number).ics"
                number += 1
            }
            try UserFile.write(Data(text.utf8), to: path)
            files.append(path)
        }
        session.output.message(
            session.language(
                "Files written to \(folder): \(files.count).", "Zapisano pliki w \(folder): \(files.count)."))
        try session.output.answer(["files": .array(files.map(JSONValue.text))])
    }

    private func chosenFormat() throws -> ExportFormat {
        let ending = output.map { URL(fileURLWithPath: $0).pathExtension.lowercased() }
        let wanted = format ?? ending.flatMap(ExportFormat.init) ?? (shared.json && isForOutput ? .json : nil)
        guard let wanted else { return kind.formats[0] }
        guard kind.formats.contains(wanted) else {
            throw Failure.option("--format", .notOneOf(wanted.rawValue, allowed: kind.formats.map(\.rawValue)))
        }
        return wanted
    }
}
