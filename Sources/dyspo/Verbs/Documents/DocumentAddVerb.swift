import ArgumentParser
import DeskModel
import Files
import Glibc
import Interchange
import Operations
import ServiceModel

struct DocumentAddVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Attach files: copies that stay with the store.",
        discussion:
            "What a file is, is told by what it holds. Programs and empty files are not attached, nor files of more than "
            + "25 MB. Either all of the files are attached or none.")

    @Argument(help: "The files; - for the input.")
    var file: [String]
    @OptionGroup var owner: DocumentOwnerOptions
    @Option(help: ArgumentHelp("Another name, for one file.", valueName: "name"))
    var name: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try owner.requiredOwner(session)
        guard name == nil || file.count == 1 else {
            throw Failure.usage(english: "--name is for one file.", polish: "--name dotyczy jednego pliku.")
        }
        let kept = try file.map { try session.keep($0, named: name) }
        let known = Set(try session.desk.documents(of: owner).map(\.id))
        let receipt = try session.perform(AttachDocuments(kept, to: owner))
        let records = try DocumentRecord.all(of: owner, session).filter { !known.contains($0.document.id) }
        let answer: JSONValue = [
            "documents": .array(records.map { $0.json(session) }), "seq": JSONValue(receipt.sequence),
        ]
        try session.output.answer(answer, word: records.map(\.document.id.description).joined(separator: "\n"))
    }
}

extension Session {
    /// Puts a file that somebody named beside the store, for a command to attach.
    func keep(_ path: String, named name: String? = nil) throws -> KeptFile {
        let kept =
            path == "-" ? try desk.keep(Descriptor(STDIN_FILENO), called: name ?? "") : try desk.keep(fileAt: path)
        guard let name else { return kept }
        return KeptFile(hash: kept.hash, size: kept.size, mediaType: kept.mediaType, name: FileName.safe(name))
    }
}

extension ServiceDesk {
    /// The same of a path. Throws `Failure.reading` when there is nothing to read.
    func keep(fileAt path: String) throws -> KeptFile {
        let descriptor: Descriptor
        do throws(FileFault) {
            descriptor = try ReadFile.opened(path)
        } catch {
            throw Failure.reading(error)
        }
        defer { descriptor.close() }
        return try keep(descriptor, called: path)
    }
}
