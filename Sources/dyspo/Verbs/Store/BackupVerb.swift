import ArgumentParser
import Foundation
import Interchange
import Operations
import ServiceModel
import Storage

struct BackupVerb: DeskVerb, StoreLeaving, LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the store as of one moment, while others use it.",
        discussion: "Store and copy are checked: of a damaged store no copy is made (exit code 5), and the copy gets "
            + "its name only when it is whole and on the disk.")

    @Argument(help: "The file to make; it must not be there yet.")
    var file: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let path = URL(fileURLWithPath: file).path
        let packed = try session.desk.store.backup(to: path)
        let faults = try session.desk.store.rowFaults()
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        session.output.message(
            session.language("Copied to \(path) (\(size / 1024) KiB).", "Skopiowano do \(path) (\(size / 1024) KiB)."))
        try session.output.answer(
            ["file": .text(path), "bytes": .number(size), "documents": .number(packed.count)])
        if !packed.faults.isEmpty {
            let sentence = session.language(
                "Files of documents are missing or damaged, and not in it: \(packed.faults.count). dyspo doctor names them.",
                "Brakuje w niej plików dokumentów, brakujących lub uszkodzonych: \(packed.faults.count). Wymieni je dyspo doctor."
            )
            Output.complain(sentence)
            try session.output.fail(FailureReport(code: "file-missing", message: sentence))
            throw ExitStatus.store
        }
        guard let first = faults.first else { return }
        let sentence = session.language(
            "Rows in it cannot be read (\(faults.count)), as in the store: \(first). dyspo doctor names them.",
            "Są w niej wiersze nie do odczytania (\(faults.count)), jak w bazie: \(first). Wymieni je dyspo doctor.")
        Output.complain(sentence)
        try session.output.fail(FailureReport(code: "store-unreadable-row", message: sentence))
        throw ExitStatus.store
    }
}
