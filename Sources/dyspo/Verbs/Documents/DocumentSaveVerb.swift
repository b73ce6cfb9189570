import ArgumentParser
import DeskModel
import Files
import Foundation
import Interchange
import Operations
import ServiceModel

struct DocumentSaveVerb: DeskVerb, StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Save documents as files: one, or with --dir all of one thing.",
        discussion: "A file that is there is not overwritten without --force, unless it holds the same.")

    @Argument(help: "Its name, part of it, or id; without it all of what is named.")
    var document: String?
    @OptionGroup var owner: DocumentOwnerOptions
    @Option(help: ArgumentHelp("Into this folder, which is made unless it is there.", valueName: "folder"))
    var dir: String?
    @Option(name: .shortAndLong, help: ArgumentHelp("Into this file; - for the output.", valueName: "file"))
    var output: String?
    @Flag(help: "Overwrite files that are there.")
    var force = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try owner.owner(session)
        let records =
            try document.map { [try DocumentRecord.find($0, of: owner, session)] }
            ?? DocumentRecord.all(of: try self.owner.requiredOwner(session), session)
        guard output == nil || records.count == 1 && dir == nil else {
            throw Failure.usage(
                english: "Several documents need --dir.", polish: "Kilka dokumentów wymaga --dir.")
        }
        session.tellEmpty(records.isEmpty)
        if let output, output == "-" { return try Output.print(try session.desk.bytes(of: records[0].document)) }
        let saved = try records.map { ("\(dir ?? ".")/\($0.document.name)", try session.desk.bytes(of: $0.document)) }
            .map { path, bytes in (output ?? path, bytes) }
        try check(saved)
        try makeFolder()
        for (path, bytes) in saved { try UserFile.write(bytes, to: path) }
        for (path, _) in saved { session.output.message(session.language("Saved: \(path).", "Zapisano: \(path).")) }
        try session.output.answer(
            ["files": .array(saved.map { ["file": .text($0), "bytes": .number($1.count)] })],
            word: saved.isEmpty ? nil : saved.map(\.0).joined(separator: "\n"))
    }

    /// Before anything is written: two of one name, and files that are there.
    private func check(_ files: [(path: String, bytes: Data)]) throws {
        var seen: Set<String> = []
        for (path, bytes) in files {
            let isTwice = !seen.insert(path.lowercased()).inserted
            let isThere =
                !force && FileManager.default.fileExists(atPath: path)
                && (try? ReadFile.bytes(path)) != bytes
            guard !isTwice, !isThere else {
                throw Failure.refused(
                    english: "\(path) is there already; nothing was saved. --force overwrites it.",
                    polish: "\(path) już istnieje; niczego nie zapisano. --force go zastąpi.")
            }
        }
    }

    private func makeFolder() throws {
        guard let dir else { return }
        do {
            try FileManager.default.createDirectory(atPath: dir, withIntermediateDirectories: true)
        } catch {
            throw Failure.writing(.noPermission(path: dir))
        }
    }
}
