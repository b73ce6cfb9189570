import ArgumentParser
import Foundation
import Operations
import ServiceModel
import Storage

struct BackupVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the store as of one moment, while others use it.")

    @Argument(help: "The file to make; it must not be there yet.")
    var file: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let path = URL(fileURLWithPath: file).path
        try session.desk.store.backup(to: path)
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        session.output.message(
            session.language("Copied to \(path) (\(size / 1024) KiB).", "Skopiowano do \(path) (\(size / 1024) KiB)."))
        try session.output.answer(["file": .text(path), "bytes": .number(size)])
    }
}
